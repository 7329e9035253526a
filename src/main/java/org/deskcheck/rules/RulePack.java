package org.deskcheck.rules;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.model.RuleCard;
import org.deskcheck.rules.engine.Engine;
import org.deskcheck.rules.engine.Limits;

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

    private final List<RuleCard> cards;
    private final Lexicons lexicons;
    private final Engine engine;
    private final Limits limits;

    RulePack(List<RuleCard> cards, Lexicons lexicons, Engine engine, Limits limits) {
        this.cards = List.copyOf(cards);
        this.lexicons = lexicons;
        this.engine = engine;
        this.limits = limits;
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
     * @throws InputException as {@link #load(Path, RuleCache)}
     */
    public static RulePack load(Path folder, Lexicons lexicons, RuleCache cache) throws InputException {
        List<PackFile> files = PackFolder.files(folder, ".drl");
        if (files.isEmpty()) {
            throw new InputException(new Problem(
                    folder.toString(),
                    null,
                    "The folder holds no rule file.",
                    "Name the folder that holds the .drl files of your rules."));
        }
        return new PackLoader(cache, lexicons).load(files);
    }

    /** Loads the pack that ships with the program. */
    public static RulePack shipped(RuleCache cache) throws InputException {
        return shipped(LexiconReader.shipped(), cache);
    }

    /** Loads the rules that ship with the program, with lexicons that have been read before. */
    public static RulePack shipped(Lexicons lexicons, RuleCache cache) throws InputException {
        return new PackLoader(cache, lexicons).load(PackFolder.shipped(".drl"));
    }

    /** The same pack under other limits. */
    public RulePack within(Limits other) {
        return new RulePack(cards, lexicons, engine, other);
    }

    /** The cards of its rules, by id. */
    public List<RuleCard> cards() {
        return cards;
    }

    public Lexicons lexicons() {
        return lexicons;
    }

    /**
     * Runs the rules over one article.
     *
     * @param facts its claims, attributions, comparisons and accounts; the lexicon rows that they hit are
     *     added here
     */
    public RuleRun check(Collection<?> facts) {
        return check(facts, 1);
    }

    /**
     * Runs the rules over several articles at once.
     *
     * @param articles how many they are; the limits grow with them
     */
    public RuleRun check(Collection<?> facts, int articles) {
        Engine.Result result = engine.run(facts, limits.times(Math.max(1, articles)));
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
