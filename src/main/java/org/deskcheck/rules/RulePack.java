package org.deskcheck.rules;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.model.RuleCard;
import org.deskcheck.rules.engine.Engine;
import org.deskcheck.rules.engine.Limits;
import org.deskcheck.rules.language.RuleTree;
import org.deskcheck.rules.language.VocabularyPage;
import org.deskcheck.rules.trace.Tracer;

/**
 * A folder of rules, checked and ready to be run over articles.
 *
 * <pre>{@code
 * RulePack pack = RulePack.load(Path.of("rules"));
 * RuleRun run = pack.check(claims.claims());
 * }</pre>
 *
 * <p>Immutable; threads may share it.
 */
public final class RulePack {

    private final List<RuleTree> rules;
    private final List<RuleCard> cards;
    private final Map<String, PackFile> files;
    private final Lexicons lexicons;
    private final Engine engine;
    private final Limits limits;

    /**
     * @param rules by id
     * @param files where each rule stands, by its id
     */
    RulePack(List<RuleTree> rules, Map<String, PackFile> files, Lexicons lexicons, Engine engine, Limits limits) {
        this.rules = List.copyOf(rules);
        this.cards = rules.stream().map(RuleTree::card).toList();
        this.files = Map.copyOf(files);
        this.lexicons = lexicons;
        this.engine = engine;
        this.limits = limits;
    }

    /**
     * Loads every {@code .drl} and {@code .dslr} under a folder, with the lexicons in its folder {@code lexicons}.
     *
     * @param folder the pack
     * @throws InputException with the mistakes of all files, each with line, column and a way to mend it
     */
    public static RulePack load(Path folder) throws InputException {
        List<Pack> packs = List.of(Pack.in(folder));
        return load(packs, LexiconReader.read(packs));
    }

    /**
     * Loads the rules of several packs together, with lexicons that have been read before.
     *
     * @throws InputException as {@link #load(Path)}; also where two packs use one id
     */
    public static RulePack load(List<Pack> packs, Lexicons lexicons) throws InputException {
        return PackLoader.load(RuleFiles.of(packs), lexicons);
    }

    /**
     * Loads some of the rules of packs. That they fit together with the others is not looked at.
     *
     * @param wanted the rules
     */
    public static RulePack load(PackCards wanted, Lexicons lexicons) throws InputException {
        Set<String> files = wanted.cards().stream()
                .map(card -> PackFolder.shown(wanted.pack(card), card.file()))
                .collect(Collectors.toSet());
        RuleFiles all = RuleFiles.of(wanted.packs().values().stream().distinct().toList());
        return PackLoader.load(all.only(file -> files.contains(file.shown())), lexicons);
    }

    /** Loads the pack that ships with the program. */
    public static RulePack shipped() throws InputException {
        return load(List.of(Pack.SHIPPED), LexiconReader.shipped());
    }

    /**
     * What rules of these packs can be made of: facts, fields, words and phrases, as a page in Markdown.
     *
     * @throws InputException if the files of phrases have mistakes
     */
    public static String vocabulary(List<Pack> packs) throws InputException {
        return VocabularyPage.of(RuleFiles.phrases(packs).phrases());
    }

    /** The same pack under other limits. */
    public RulePack within(Limits other) {
        return new RulePack(rules, files, lexicons, engine, other);
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
     * The lines of the file of a rule that is written in sentences.
     *
     * @param id the rule's
     * @return empty if it is written in another way
     */
    public List<String> sentences(String id) throws InputException {
        PackFile file = Objects.requireNonNull(files.get(id));
        return file.name().endsWith(RuleFiles.SENTENCES) ? file.text().lines().toList() : List.of();
    }

    /** What tells why its rules fire and why not. */
    public Tracer tracer() {
        return new Tracer(rules, engine.terms());
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
