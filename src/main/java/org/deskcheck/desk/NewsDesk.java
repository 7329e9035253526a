package org.deskcheck.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.deskcheck.compare.ClaimComparer.Compared;
import org.deskcheck.desk.cache.ResultsCache;
import org.deskcheck.desk.standing.SuppressionRules;
import org.deskcheck.extract.learned.AttributionModel;
import org.deskcheck.extract.syntax.Analyser;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.DocumentReader;
import org.deskcheck.ingest.Input;
import org.deskcheck.ingest.Reading;
import org.deskcheck.model.Article;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.ClashingWords;
import org.deskcheck.model.Evidence;
import org.deskcheck.model.Finding;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.RuleCard;
import org.deskcheck.report.Dialect;
import org.deskcheck.report.FailLevel;
import org.deskcheck.report.FindingsTable;
import org.deskcheck.report.RunHeader;
import org.deskcheck.rules.LexiconReader;
import org.deskcheck.rules.Pack;
import org.deskcheck.rules.RulePack;
import org.deskcheck.rules.RuleRun;
import org.deskcheck.rules.engine.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A news desk with its packs, settings and model: what the use cases of this program have in common.
 *
 * <p>Safe to share between threads, and meant to be: rules and language models are loaded once, on first
 * use. Only what a method needs is loaded.
 */
public final class NewsDesk {

    private final List<Pack> packs;
    private final RulesInForce inForce;
    private final @Nullable Path cacheFolder;
    private final @Nullable Path model;
    private final Loading<Lexicons> lexicons;
    private final Loading<FactFinder> finder;
    private final Loading<RulePack> pack;

    NewsDesk(List<Pack> packs, @Nullable Path cacheFolder, RulesInForce inForce, @Nullable Path model) {
        this.packs = List.copyOf(packs);
        this.inForce = inForce;
        this.cacheFolder = cacheFolder;
        this.model = model;
        this.lexicons = new Loading<>("lexicons", () -> LexiconReader.read(packs));
        this.finder = new Loading<>("language model", () -> new FactFinder(lexicons.get(), model));
        this.pack = new Loading<>("rules", () -> {
            RulePack loaded = RulePack.load(packs, lexicons.get());
            inForce.check(loaded.cards());
            return loaded;
        });
    }

    public static NewsDeskBuilder builder() {
        return new NewsDeskBuilder();
    }

    /** The version of the program, or {@code not packaged} where it does not run from its jar. */
    public static String version() {
        String version = NewsDesk.class.getPackage().getImplementationVersion();
        return version == null ? "not packaged" : version;
    }

    /**
     * Begins to load what hardly any desk changes, the language models. For programs that know early on that they
     * will read articles.
     */
    public static void preload() {
        new Loading<>("analyser", Analyser::english).start();
        new Loading<>("attribution model", AttributionModel::shipped).start();
    }

    /** Begins to load all that a check needs, so that it is there when the first article has been read. */
    public void warmUp() {
        pack.start();
        finder.start();
    }

    /**
     * Reads an input. Only claims that do not say all that there is to know of them wait for the lexicons.
     *
     * @throws RulesException if these cannot be used
     */
    Reading read(Input input) throws RulesException {
        try {
            return new DocumentReader(this::meaning).read(input);
        } catch (NotLoaded e) {
            throw e.problem;
        }
    }

    private Meaning meaning(String claim) {
        try {
            return finder.get().meaning(claim);
        } catch (RulesException e) {
            throw new NotLoaded(e);
        }
    }

    /** Carries what is wrong with the lexicons through the reading of a document. */
    private static final class NotLoaded extends RuntimeException {

        private final RulesException problem;

        private NotLoaded(RulesException problem) {
            super(problem);
            this.problem = problem;
        }
    }

    /** Takes the claims out of an article. */
    public ClaimSet claims(Article article) throws RulesException {
        ParsedArticle parsed = ParsedArticle.parse(article, Analyser.english()); // The lexicons may not be there yet.
        return finder.get().claims(article, parsed);
    }

    /** A function that tells what the words of a claim say, taken by themselves. */
    public Function<String, Meaning> meanings() throws RulesException {
        return finder.get()::meaning;
    }

    /** Checks an article. */
    public Checked check(Article article) throws RulesException {
        return check(claims(article));
    }

    /** Checks claims, wherever they come from. */
    public Checked check(ClaimSet claims) throws RulesException {
        return check(claims, List.of());
    }

    /** Checks claims together with what is known of them. */
    public Checked check(ClaimSet claims, List<Evidence> evidence) throws RulesException {
        return check(claims, facts(claims), evidence);
    }

    /** What the rules are asked of claims. Takes its time, and does not need the rules. */
    List<Object> facts(ClaimSet claims) throws RulesException {
        return finder.get().facts(claims);
    }

    /** @param facts those of the claims */
    Checked check(ClaimSet claims, List<Object> facts, List<Evidence> evidence) throws RulesException {
        List<Object> all = new ArrayList<>(facts);
        all.addAll(evidence);
        RuleRun run = pack.get().check(all, inForce.config().at(claims.path()).thresholdValues());
        return new Checked(claims, selected(run), run.failures());
    }

    /** Holds the claims of some articles against each other, across articles and inside each. */
    public Clashes compare(List<ClaimSet> articles) throws RulesException {
        return compare(articles, done -> {});
    }

    /** @param progress is told, by any thread, how many claims have been held against the others */
    Clashes compare(List<ClaimSet> articles, IntConsumer progress) throws RulesException {
        List<Claim> claims =
                articles.stream().flatMap(article -> article.claims().stream()).toList();
        FactFinder facts = finder.get();
        Compared compared = facts.compare(claims, progress);
        return clashes(facts.facts(claims, compared.comparisons()), articles.size(), compared.crowded());
    }

    /** In what two claims clash of which it is known that they are about the same thing. */
    public Clashes compare(Claim first, Claim second) throws RulesException {
        return clashes(finder.get().facts(first, second), 1, 0);
    }

    private Clashes clashes(List<Object> facts, int articles, int crowded) throws RulesException {
        RuleRun run = pack.get()
                .within(Limits.USUAL.times(Math.max(1, articles)))
                .check(facts, inForce.config().all().thresholdValues());
        List<Finding> compared =
                selected(run).stream().filter(finding -> finding.kind() != null).toList();
        return new Clashes(compared, run.failures(), crowded);
    }

    /** Which words of a finding's two claims a reader has to look at to see in what they clash. */
    public ClashingWords clashingWords(Finding clash) throws RulesException {
        return finder.get().clashingWords(clash);
    }

    /** The rules of the pack, by id, whether they are selected or not. */
    public List<RuleCard> rules() throws RulesException {
        return pack.get().cards();
    }

    /** The rules that are asked, by id, each as grave as this desk takes it. */
    public List<RuleCard> selectedRules() throws RulesException {
        return asTaken(rules());
    }

    private List<RuleCard> asTaken(List<RuleCard> rules) {
        return rules.stream().flatMap(rule -> inForce.of(rule).stream()).toList();
    }

    RulesInForce inForce() {
        return inForce;
    }

    List<Pack> packs() {
        return packs;
    }

    RulePack pack() throws RulesException {
        return pack.get();
    }

    FactFinder finder() throws RulesException {
        return finder.get();
    }

    @Nullable
    Path model() {
        return model;
    }

    /** Where what checks came to is kept; null if nothing is kept. */
    @Nullable
    ResultsCache results() {
        return cacheFolder == null ? null : new ResultsCache(cacheFolder.resolve("results"));
    }

    /**
     * A digest of all that decides what a check comes to, beside the article.
     *
     * @throws RulesException if the rules, the settings or the model cannot be read
     */
    String digest() throws RulesException {
        try {
            return new DeskDigest(packs, inForce, model).hex();
        } catch (InputException e) {
            throw new RulesException(e);
        }
    }

    /** What reports tell of a run of this desk before it begins. */
    RunHeader header(FailLevel failOn) throws RulesException {
        return new RunHeader(version(), failOn, selectedRules(), asTaken(SuppressionRules.ALL), Dialect.PLAIN);
    }

    /** The claims of a document: those that it gives, or those of its text. */
    ClaimSet claims(Document document) throws RulesException {
        if (document instanceof Document.Text text) {
            return claims(text.article());
        }
        return ((Document.Claims) document).claims();
    }

    /** Ids that the selection names and no rule has. */
    public List<String> unknownRules() throws RulesException {
        return inForce.selection().isAll() ? List.of() : inForce.selection().unknownAmong(rules());
    }

    /** The word lists that articles are read with. */
    public Lexicons lexicons() throws RulesException {
        return lexicons.get();
    }

    private List<Finding> selected(RuleRun run) {
        return run.findings().stream()
                .flatMap(finding -> inForce.of(finding).stream())
                .sorted(FindingsTable.ORDER)
                .toList();
    }
}
