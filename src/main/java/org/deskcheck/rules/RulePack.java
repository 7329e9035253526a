package org.deskcheck.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Map<String, PackFile> files;
    private final Lexicons lexicons;
    private final Engine engine;
    private final Limits limits;

    /** @param files where each rule stands, by its id */
    RulePack(List<RuleCard> cards, Map<String, PackFile> files, Lexicons lexicons, Engine engine, Limits limits) {
        this.cards = List.copyOf(cards);
        this.files = Map.copyOf(files);
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
        List<Pack> packs = List.of(Pack.in(folder));
        return load(packs, LexiconReader.read(packs), cache);
    }

    /**
     * Loads the rules of several packs together, with lexicons that have been read before.
     *
     * @throws InputException as {@link #load(Path, RuleCache)}; also where two packs use one id
     */
    public static RulePack load(List<Pack> packs, Lexicons lexicons, RuleCache cache) throws InputException {
        List<PackFile> files = new ArrayList<>();
        for (Pack pack : packs) {
            List<PackFile> own = pack.files(".drl");
            if (own.isEmpty()) {
                throw new InputException(new Problem(
                        String.valueOf(pack.folder()),
                        null,
                        "The folder holds no rule file.",
                        "Name the folder that holds the .drl files of your rules."));
            }
            files.addAll(own);
        }
        return new PackLoader(cache, lexicons).load(files);
    }

    /** Loads the pack that ships with the program. */
    public static RulePack shipped(RuleCache cache) throws InputException {
        return load(List.of(Pack.SHIPPED), LexiconReader.shipped(), cache);
    }

    /** The same pack under other limits. */
    public RulePack within(Limits other) {
        return new RulePack(cards, files, lexicons, engine, other);
    }

    /** The cards of its rules, by id. */
    public List<RuleCard> cards() {
        return cards;
    }

    /** The cards of the rules that stand in one of the packs, by id. */
    public List<RuleCard> cards(Pack pack) {
        return cards.stream()
                .filter(card ->
                        Objects.requireNonNull(files.get(card.id())).pack().equals(pack))
                .toList();
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
        return check(facts, Map.of());
    }

    /**
     * Runs the rules over one article, with thresholds other than those in their files.
     *
     * @param thresholds by the rule's id, then by the threshold's name
     */
    public RuleRun check(Collection<?> facts, Map<String, Map<String, Double>> thresholds) {
        Engine.Result result = engine.run(facts, limits, thresholds);
        return new RuleRun(
                result.findings(), result.failures().stream().map(this::problem).toList());
    }

    private Problem problem(Engine.Failure failure) {
        RuleCard rule = failure.rule();
        return new Problem(
                Objects.requireNonNull(files.get(rule.id())).shown(),
                new Position(rule.line(), 1),
                "The rule " + rule.id() + " \"" + rule.title() + "\" " + failure.why() + ".",
                "Its findings may be missing from the reports; make its conditions narrower, or take it out.");
    }
}
