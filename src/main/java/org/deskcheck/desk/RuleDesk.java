package org.deskcheck.desk;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.InputException;
import org.deskcheck.model.RuleCard;
import org.deskcheck.rules.Pack;
import org.deskcheck.rules.PackCards;
import org.deskcheck.rules.RuleLint;
import org.deskcheck.rules.RulePack;

/** What editors do with the rules of a desk: look them up, test and watch them, ask why one fires, find mistakes. */
public final class RuleDesk {

    private final NewsDesk desk;
    private final List<Pack> packs;

    public RuleDesk(NewsDesk desk) {
        this.desk = desk;
        this.packs = desk.packs();
    }

    /** The rules that are asked with their cases, each as grave as this desk takes it. Nothing is compiled for it. */
    public RuleBook ruleBook() throws RulesException {
        try {
            RuleBook all = RuleBook.read(packs, desk.lexicons());
            for (String unknown : desk.inForce().selection().unknownAmong(all.cards())) {
                throw new UnknownRuleException(all.noRule(unknown));
            }
            desk.inForce().check(all.cards());
            return all.asTaken(desk.inForce()::of);
        } catch (InputException e) {
            throw new RulesException(e);
        }
    }

    /** The folders of the packs; none for the one inside the program. */
    public List<Path> folders() {
        return packs.stream().map(Pack::folder).filter(Objects::nonNull).toList();
    }

    /**
     * Whether a rule stands in a place.
     *
     * @param place a folder inside a pack, a rule file or a file of cases
     */
    public boolean stands(RuleCard rule, Path place) {
        Path wanted = place.toAbsolutePath().normalize();
        return folders().stream()
                .map(folder -> folder.resolve(rule.file()).toAbsolutePath().normalize())
                .anyMatch(file -> file.startsWith(wanted)
                        || file.resolveSibling(file.getFileName().toString().replaceFirst("\\.[a-z]+$", ".cases"))
                                .equals(wanted));
    }

    /**
     * Runs the cases of rules.
     *
     * @throws RulesException if the rules cannot be used
     */
    public RuleTests testRules(Collection<RuleCard> selected) throws RulesException {
        try {
            return RuleTests.run(
                    PackCards.read(packs, desk.lexicons()),
                    desk.pack(),
                    selected.stream().map(RuleCard::id).collect(Collectors.toSet()),
                    new CaseFacts(desk.finder()));
        } catch (InputException e) {
            throw new RulesException(e);
        }
    }

    /**
     * Begins to watch rules.
     *
     * @param wanted which of the selected rules are tested
     */
    public RuleWatch watchRules(Predicate<RuleCard> wanted) {
        return new RuleWatch(
                packs, desk.model(), card -> desk.inForce().of(card).isPresent() && wanted.test(card));
    }

    /**
     * Tells why rules fire or do not fire on claims of an article.
     *
     * @param article its claims
     * @param place which claims are meant
     * @param selected the rules
     */
    public List<Explanation> explain(ClaimSet article, ClaimPlace place, Collection<RuleCard> selected)
            throws RulesException {
        try {
            return new Explaining(
                            desk.pack(),
                            desk.finder().facts(article),
                            desk.inForce().config().at(article.path()).thresholdValues())
                    .explain(article, place, selected);
        } catch (InputException e) {
            throw new RulesException(e);
        }
    }

    /** Looks for mistakes in all files of the packs at once. */
    public LintedRules lintRules() {
        RuleLint lint = RuleLint.of(packs);
        return new LintedRules(lint.rules(), lint.mistakes(), lint.warnings());
    }

    /**
     * What rules can be made of, as a page in Markdown.
     *
     * @throws RulesException if the files of phrases have mistakes
     */
    public String vocabulary() throws RulesException {
        try {
            return RulePack.vocabulary(packs);
        } catch (InputException e) {
            throw new RulesException(e);
        }
    }
}
