package org.deskcheck.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Problem;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.RuleCoverage;
import org.deskcheck.model.TestedCase;
import org.deskcheck.rules.LexiconReader;
import org.deskcheck.rules.Pack;
import org.deskcheck.rules.PackCards;
import org.deskcheck.rules.PackSnapshot;
import org.deskcheck.rules.RulePack;
import org.jspecify.annotations.Nullable;

/**
 * Runs the cases of rules again and again while their files are edited. Rules do not depend on each other, so only
 * those whose files changed are loaded and tested anew; only a lexicon that changed touches all of them.
 *
 * <p>For one thread.
 */
public final class RuleWatch {

    private static final RuleTests NOTHING = new RuleTests(List.of(), List.of(), List.of());
    private static final int LOOKS_EVERY_MS = 40;

    private final List<Pack> packs;
    private final @Nullable Path model;
    private final Predicate<RuleCard> selected;
    private PackSnapshot seen = PackSnapshot.NONE;
    private @Nullable Lexicons lexicons;
    private @Nullable CaseFacts facts;
    private RuleTests last = NOTHING;
    private Map<String, String> tested = new HashMap<>();

    RuleWatch(List<Pack> packs, @Nullable Path model, Predicate<RuleCard> selected) {
        this.packs = List.copyOf(packs);
        this.model = model;
        this.selected = selected;
    }

    /**
     * Tests the rules as they are now.
     *
     * @throws RulesException if they cannot be used, with the mistakes of all files
     */
    public RuleTests test() throws RulesException {
        try {
            seen = PackSnapshot.of(packs);
            Lexicons words = lexicons;
            CaseFacts read = facts;
            if (words == null || read == null || seen.lexiconsDifferFrom(tested)) {
                words = LexiconReader.read(packs);
                read = new CaseFacts(new FactFinder(words, model));
                lexicons = words;
                facts = read;
                tested.clear();
            }
            return test(words, read);
        } catch (InputException e) {
            throw new RulesException(e);
        }
    }

    private RuleTests test(Lexicons words, CaseFacts read) throws InputException {
        PackCards cards = PackCards.read(packs, words);
        Set<String> wanted = ids(cards, selected);
        Set<String> changed = ids(
                cards,
                card -> wanted.contains(card.id()) && seen.rulesDifferFrom(tested, cards.pack(card), card.file()));
        PackCards touched = new PackCards(
                cards.cards().stream()
                        .filter(card -> changed.contains(card.id()))
                        .toList(),
                cards.packs());
        RuleTests fresh =
                changed.isEmpty() ? NOTHING : RuleTests.run(cards, RulePack.load(touched, words), changed, read);
        last = together(fresh, unchanged(wanted, changed));
        tested = seen.contents();
        return last;
    }

    private static Set<String> ids(PackCards cards, Predicate<RuleCard> which) {
        return cards.cards().stream().filter(which).map(RuleCard::id).collect(Collectors.toSet());
    }

    /** What is known of the rules whose files are as they were. */
    private RuleTests unchanged(Set<String> wanted, Set<String> changed) {
        Predicate<String> kept = id -> wanted.contains(id) && !changed.contains(id);
        Set<String> files = last.cases().stream()
                .filter(one -> one.tested().ids().stream().anyMatch(kept))
                .map(one -> one.tested().file())
                .collect(Collectors.toSet());
        return new RuleTests(
                last.cases().stream()
                        .filter(one -> one.tested().ids().stream().anyMatch(kept))
                        .toList(),
                last.mistakes().stream()
                        .filter(problem -> files.contains(problem.path().replaceFirst("\\.[a-z]+$", ".cases")))
                        .toList(),
                last.coverage().stream()
                        .filter(one -> kept.test(one.rule().id()))
                        .toList());
    }

    private static RuleTests together(RuleTests fresh, RuleTests unchanged) {
        List<TestedCase> cases = new ArrayList<>(fresh.cases());
        cases.addAll(unchanged.cases());
        List<Problem> mistakes = new ArrayList<>(fresh.mistakes());
        mistakes.addAll(unchanged.mistakes());
        List<RuleCoverage> coverage = new ArrayList<>(fresh.coverage());
        coverage.addAll(unchanged.coverage());
        return new RuleTests(cases, mistakes, coverage);
    }

    /**
     * Waits until a file of the pack has changed, and the change is whole.
     *
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public void awaitChange() throws InterruptedException {
        PackSnapshot now = seen;
        while (now.looksLike(seen)) {
            Thread.sleep(LOOKS_EVERY_MS);
            now = look(now);
        }
        PackSnapshot before = seen;
        while (!now.looksLike(before)) {
            before = now;
            Thread.sleep(LOOKS_EVERY_MS / 2);
            now = look(now);
        }
    }

    // A file can vanish while it is read; the next look sees the pack whole.
    private PackSnapshot look(PackSnapshot otherwise) {
        try {
            return PackSnapshot.glance(packs);
        } catch (InputException e) {
            return otherwise;
        }
    }
}
