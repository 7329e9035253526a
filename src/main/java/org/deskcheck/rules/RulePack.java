package org.deskcheck.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.model.RuleCard;
import org.deskcheck.rules.engine.Engine;
import org.deskcheck.rules.engine.Limits;
import org.deskcheck.rules.language.RuleFile;
import org.deskcheck.rules.language.RuleTree;
import org.deskcheck.rules.trace.Tracer;
import org.jspecify.annotations.Nullable;

/**
 * A folder of rules, checked, compiled and ready to be run over articles.
 *
 * <pre>{@code
 * RulePack pack = RulePack.load(Path.of("rules"), RuleCache.in(cacheFolder));
 * RuleRun run = pack.check(claims.claims());
 * }</pre>
 *
 * <p>Immutable; threads may share it.
 */
public final class RulePack {

    private static final int WARM_AFTER = 3;

    private final List<RuleCard> cards;
    private final Lexicons lexicons;
    private final Engine engine;
    private final Limits limits;
    private final List<PackFile> files;

    /** @param files the files that the rules were read from */
    RulePack(List<RuleCard> cards, Lexicons lexicons, Engine engine, Limits limits, List<PackFile> files) {
        this.cards = List.copyOf(cards);
        this.lexicons = lexicons;
        this.engine = engine;
        this.limits = limits;
        this.files = List.copyOf(files);
    }

    /**
     * Loads every {@code .drl} under a folder, with the lexicons in its folder {@code lexicons}.
     *
     * @param folder the pack
     * @param cache where compiled rules are kept
     * @throws InputException with the mistakes of all files, each with line, column and a way to mend it
     */
    public static RulePack load(Path folder, RuleCache cache) throws InputException {
        return load(folder, LexiconReader.read(folder), cache);
    }

    /**
     * Loads every {@code .drl} under a folder, with lexicons that have been read before.
     *
     * @param folder the pack; null for the one that ships
     * @throws InputException as {@link #load(Path, RuleCache)}
     */
    public static RulePack load(@Nullable Path folder, Lexicons lexicons, RuleCache cache) throws InputException {
        return new PackLoader(cache, lexicons).load(ruleFiles(folder));
    }

    /**
     * Loads some rule files of a pack. That they fit together with the others is not looked at.
     *
     * @param wanted the files, by their names in the pack
     */
    public static RulePack load(Path folder, Predicate<String> wanted, Lexicons lexicons, RuleCache cache)
            throws InputException {
        return new PackLoader(cache, lexicons)
                .load(ruleFiles(folder).stream()
                        .filter(file -> wanted.test(file.name()))
                        .toList());
    }

    /** Compiles a rule of a pack for nothing but to have compiled one: the compiler gets faster by it. */
    public static void warmUp(Path folder, Lexicons lexicons) {
        for (int round = 0; round < WARM_AFTER; round++) {
            try {
                new PackLoader(RuleCache.none(), lexicons).load(ruleFiles(folder).subList(0, 1));
            } catch (InputException e) {
                return; // Its mistakes are told by those who load it for use.
            }
        }
    }

    private static List<PackFile> ruleFiles(@Nullable Path folder) throws InputException {
        List<PackFile> files = PackFolder.of(folder, ".drl");
        if (files.isEmpty()) {
            throw new InputException(new Problem(
                    String.valueOf(folder),
                    null,
                    "The folder holds no rule file.",
                    "Name the folder that holds the .drl files of your rules."));
        }
        return files;
    }

    /**
     * The cards of a pack's rules, by id. Its files are read and checked, but none is compiled.
     *
     * @param folder the pack; null for the one that ships
     * @throws InputException as {@link #load(Path, RuleCache)}
     */
    public static List<RuleCard> cards(@Nullable Path folder, Lexicons lexicons) throws InputException {
        return new PackLoader(RuleCache.none(), lexicons).cards(ruleFiles(folder));
    }

    /** Loads the pack that ships with the program. */
    public static RulePack shipped(RuleCache cache) throws InputException {
        return load(null, LexiconReader.shipped(), cache);
    }

    /** The same pack under other limits. */
    public RulePack within(Limits other) {
        return new RulePack(cards, lexicons, engine, other, files);
    }

    /** The cards of its rules, by id. */
    public List<RuleCard> cards() {
        return cards;
    }

    public Lexicons lexicons() {
        return lexicons;
    }

    /** What tells why its rules fire and why not. */
    public Tracer tracer() throws InputException {
        List<RuleTree> trees = new ArrayList<>();
        for (PackFile file : files) {
            trees.addAll(RuleFile.trees(file.name(), file.text()));
        }
        return new Tracer(trees, engine.terms());
    }

    /**
     * Runs the rules over one article.
     *
     * @param facts its claims, attributions, comparisons and accounts; the lexicon rows that they hit are
     *     added here
     */
    public RuleRun check(Collection<?> facts) {
        Engine.Result result = engine.run(facts, limits);
        return new RuleRun(
                result.findings(),
                result.failures().stream().map(RulePack::problem).toList());
    }

    private static Problem problem(Engine.Failure failure) {
        RuleCard rule = failure.rule();
        return new Problem(
                rule.file(),
                new Position(rule.line(), 1),
                "The rule " + rule.id() + " \"" + rule.title() + "\" " + failure.why() + ".",
                "Its findings may be missing from the reports; make its conditions narrower, or take it out.");
    }
}
