package org.deskcheck.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.RuleCase;
import org.deskcheck.model.RuleCase.Expectation;

/**
 * The cases of a pack: beside every {@code NAME.drl} a {@code NAME.cases}.
 *
 * <pre>
 * # expect: ATTR-001 "Say who"
 * # claim: fell 4 per cent
 * It was a good year. Unemployment fell 4 per cent last year.
 *
 * # ok: ATTR-001
 * Unemployment fell 4 per cent last year, the statistics office said.
 *
 * # ok: ATTR-001
 * # verdict: verified; statistics office, table 3
 * Unemployment fell 4 per cent last year.
 * </pre>
 *
 * <p>{@code # verdict:} is what the worksheet says of every claim of the copy, with the evidence for it.
 */
public final class RuleCases {

    private final List<RuleCase> cases;
    private final List<Problem> problems;

    private RuleCases(List<RuleCase> cases, List<Problem> problems) {
        this.cases = List.copyOf(cases);
        this.problems = List.copyOf(problems);
    }

    /**
     * Reads the cases of rules.
     *
     * @param pack the pack
     * @param cards the cards of all its rules
     * @param selected the rules whose cases are wanted
     * @throws InputException if the folder cannot be read
     */
    public static RuleCases read(Pack pack, List<RuleCard> cards, Collection<RuleCard> selected) throws InputException {
        Set<String> ids = selected.stream().map(RuleCard::id).collect(Collectors.toSet());
        Set<String> others = cards.stream()
                .filter(card -> !ids.contains(card.id()))
                .map(card -> beside(card.file()))
                .collect(Collectors.toSet());
        selected.forEach(card -> others.remove(beside(card.file())));
        List<RuleCase> cases = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (PackFile file : pack.files(".cases")) {
            if (!others.contains(file.name())) {
                CasesFile read = new CasesFile(file, cards);
                read.cases().stream()
                        .map(one -> only(ids, one))
                        .filter(one -> !one.ids().isEmpty())
                        .forEach(cases::add);
                problems.addAll(read.problems());
            }
        }
        for (RuleCard card : selected) {
            for (Expectation expectation : Expectation.values()) {
                if (cases.stream()
                        .noneMatch(
                                c -> c.expectation() == expectation && c.ids().contains(card.id()))) {
                    problems.add(missing(pack, card, expectation));
                }
            }
        }
        return new RuleCases(cases, problems);
    }

    private static RuleCase only(Set<String> selected, RuleCase one) {
        List<String> ids = one.ids().stream().filter(selected::contains).toList();
        return new RuleCase(
                one.file(),
                one.line(),
                one.expectation(),
                ids,
                one.message(),
                one.claims(),
                one.verdict(),
                one.evidence(),
                one.review(),
                one.copy());
    }

    private static String beside(String ruleFile) {
        return ruleFile.replaceFirst("\\.(drl|dslr)$", ".cases");
    }

    private static Problem missing(Pack pack, RuleCard card, Expectation expectation) {
        String marker = expectation == Expectation.EXPECT ? "# expect: " : "# ok: ";
        return new Problem(
                PackFolder.shown(pack, card.file()),
                new Position(card.line(), 1),
                "The rule " + card.id() + " has no case \"" + marker + card.id() + "\".",
                "Write one into " + beside(card.file()) + ": the marker on a line, then copy that "
                        + (expectation == Expectation.EXPECT ? "the rule must flag." : "the rule must leave alone."));
    }

    /** The cases by file and line. */
    public List<RuleCase> cases() {
        return cases;
    }

    /** What is wrong with the files, among it rules without a case of either sort. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Runs every case.
     *
     * @param pack the rules
     * @param facts what a case says, as facts
     */
    public List<CaseResult> run(RulePack pack, Function<RuleCase, ? extends Collection<?>> facts) {
        return cases.stream()
                .map(one -> CaseJudge.judge(one, pack.check(facts.apply(one))))
                .toList();
    }
}
