package org.deskcheck.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
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
import org.deskcheck.rules.PackSnapshot;
import org.deskcheck.rules.RuleCache;
import org.deskcheck.rules.RuleCases;
import org.deskcheck.rules.RulePack;
import org.jspecify.annotations.Nullable;

/**
 * Runs the cases of rules again and again while their files are edited. Rules do not depend on each other, so only
 * those whose files changed are loaded and tested anew; only a lexicon that changed touches all of them.
 *
 * <p>For one thread.
 */
public final class RuleWatch {

    private static final int LOOKS_EVERY_MS = 40;

    private final Path rules;
    private final @Nullable Path model;
    private final RuleCache cache;
    private final Predicate<RuleCard> selected;
    private PackSnapshot seen = PackSnapshot.NONE;
    private @Nullable Lexicons lexicons;
    private @Nullable CaseFacts facts;
    private RuleTests last = new RuleTests(List.of(), List.of(), List.of());
    private Map<String, String> tested = new HashMap<>();

    RuleWatch(Path rules, @Nullable Path model, RuleCache cache, Predicate<RuleCard> selected) {
        this.rules = rules;
        this.model = model;
        this.cache = cache;
        this.selected = selected;
    }

    /**
     * Tests the rules as they are now.
     *
     * @throws RulesException if they cannot be used, with the mistakes of all files
     */
    public RuleTests test() throws RulesException {
        try {
            seen = PackSnapshot.of(rules);
            Lexicons words = lexicons;
            CaseFacts read = facts;
            if (words == null || read == null || seen.lexiconsDifferFrom(tested)) {
                words = LexiconReader.read(rules);
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
        List<RuleCard> cards = RulePack.cards(rules, words);
        List<RuleCard> wanted = cards.stream().filter(selected).toList();
        List<RuleCard> changed = wanted.stream()
                .filter(card -> seen.rulesDifferFrom(tested, card.file()))
                .toList();
        RuleCases cases = RuleCases.read(rules, cards, changed);
        Set<String> files = changed.stream().map(RuleCard::file).collect(Collectors.toSet());
        RuleTests fresh = changed.isEmpty()
                ? new RuleTests(List.of(), cases.problems(), List.of())
                : RuleTests.run(cases, RulePack.load(rules, files::contains, words, cache), changed, read);
        last = together(fresh, unchanged(wanted, files));
        tested = seen.contents();
        return last;
    }

    /** What is known of the rules whose files are as they were. */
    private RuleTests unchanged(Collection<RuleCard> wanted, Set<String> changed) {
        Set<String> stems = wanted.stream()
                .map(RuleCard::file)
                .filter(file -> !changed.contains(file))
                .map(file -> stem(rules.resolve(file).toString()))
                .collect(Collectors.toSet());
        Set<String> files = wanted.stream().map(RuleCard::file).collect(Collectors.toSet());
        return new RuleTests(
                last.cases().stream()
                        .filter(one -> stems.contains(stem(one.tested().file())))
                        .toList(),
                last.mistakes().stream()
                        .filter(problem -> stems.contains(stem(problem.path())))
                        .toList(),
                last.coverage().stream()
                        .filter(one -> files.contains(one.rule().file()) && !changed.contains(one.rule().file()))
                        .toList());
    }

    private static String stem(String path) {
        return path.replace('\\', '/').replaceFirst("\\.[a-z]+$", "");
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

    /** Lets the compiler get up to speed, so that the first change is answered as fast as the later ones. */
    public void warmUp() {
        Lexicons words = lexicons;
        if (words != null) {
            Thread thread = new Thread(() -> RulePack.warmUp(rules, words), "deskcheck-warm-up");
            thread.setDaemon(true);
            thread.start();
        }
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
            return PackSnapshot.glance(rules);
        } catch (InputException e) {
            return otherwise;
        }
    }
}
