package org.deskcheck.desk;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.deskcheck.compare.ClaimComparer.Compared;
import org.deskcheck.config.Config;
import org.deskcheck.config.PackName;
import org.deskcheck.config.Setting;
import org.deskcheck.desk.cache.ResultsCache;
import org.deskcheck.desk.standing.SuppressionRules;
import org.deskcheck.extract.syntax.Analyser;
import org.deskcheck.ingest.Document;
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
import org.deskcheck.rules.PackCards;
import org.deskcheck.rules.RuleLint;
import org.deskcheck.rules.RulePack;
import org.deskcheck.rules.RuleRun;
import org.deskcheck.rules.engine.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A news desk's fact-checker: takes the claims out of an article and holds them against the desk's rules.
 *
 * <pre>{@code
 * Deskcheck desk = Deskcheck.builder().rules(Path.of("rules")).build();
 * for (Finding finding : desk.check(article).findings()) {
 *     System.out.println(finding.position() + " " + finding.message());
 * }
 * }</pre>
 *
 * <p>Safe to share between threads, and meant to be: rules and language models are loaded once, on first
 * use. Only what a method needs is loaded.
 */
public final class Deskcheck {

    private final List<Pack> packs;
    private final RulesInForce inForce;
    private final @Nullable Path cacheFolder;
    private final @Nullable Path model;
    private final Loading<Lexicons> lexicons;
    private final Loading<FactFinder> finder;
    private final Loading<RulePack> pack;

    private Deskcheck(List<Pack> packs, @Nullable Path cacheFolder, RulesInForce inForce, @Nullable Path model) {
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

    public static Builder builder() {
        return new Builder();
    }

    /** The version of the program, or {@code not packaged} where it does not run from its jar. */
    public static String version() {
        String version = Deskcheck.class.getPackage().getImplementationVersion();
        return version == null ? "not packaged" : version;
    }

    /**
     * Begins to load what no desk can change, the language model. For programs that know early on that they
     * will read articles.
     */
    public static void preload() {
        Thread thread = new Thread(Analyser::english, "deskcheck-preload");
        thread.setDaemon(true);
        thread.start();
    }

    /** Begins to load all that a check needs, so that it is there when the first article has been read. */
    public void warmUp() {
        pack.start();
        finder.start();
    }

    /** Takes the claims out of an article. */
    public ClaimSet claims(Article article) throws RulesException {
        return finder.get().claims(article);
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
        List<Object> facts = finder.get().facts(claims);
        facts.addAll(evidence);
        RuleRun run = pack.get().check(facts, inForce.config().at(claims.path()).thresholdValues());
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
        return inForce.selection().equals(RuleSelection.ALL)
                ? List.of()
                : inForce.selection().unknownAmong(rules());
    }

    /** The rules that are asked with their cases, each as grave as this desk takes it. */
    public RuleBook ruleBook() throws RulesException {
        try {
            RuleBook all = RuleBook.read(packs, lexicons.get());
            for (String unknown : inForce.selection().unknownAmong(all.cards())) {
                throw new UnknownRuleException(all.noRule(unknown));
            }
            inForce.check(all.cards());
            return all.asTaken(inForce::of);
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
                    PackCards.read(packs, lexicons.get()),
                    pack.get(),
                    selected.stream().map(RuleCard::id).collect(Collectors.toSet()),
                    new CaseFacts(finder.get()));
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
        return new RuleWatch(packs, model, card -> inForce.of(card).isPresent() && wanted.test(card));
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
                            pack.get(),
                            finder.get().facts(article),
                            inForce.config().at(article.path()).thresholdValues())
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

    /** What a desk is made of. */
    public static final class Builder {

        private List<Pack> packs = List.of();
        private @Nullable Path cache = Home.cache();
        private RuleSelection selection = RuleSelection.ALL;
        private Config config = Config.NONE;
        private @Nullable Path model;

        private Builder() {}

        /** A model of attributions that {@link TrainAttributions} made; by default the one that ships. */
        public Builder model(Path file) {
            this.model = file;
            return this;
        }

        /**
         * The folders of the rule packs, used together; by default those of the settings, else the pack that ships.
         * Lexicons that they lack are the shipped ones.
         */
        public Builder rules(Path... folders) {
            this.packs = Arrays.stream(folders).map(Pack::in).toList();
            return this;
        }

        /** As {@link #rules}, where one of them may be the pack that ships. */
        public Builder packs(List<PackName> names) {
            this.packs = names.stream().map(Builder::pack).toList();
            return this;
        }

        /** The settings of a {@code deskcheck.yml}; by default none. */
        public Builder config(Config config) {
            this.config = config;
            return this;
        }

        /** Where results are kept; by default in the user's cache folder. */
        public Builder cache(Path folder) {
            this.cache = folder;
            return this;
        }

        /** Keeps nothing: checks every article anew each time. */
        public Builder withoutCache() {
            this.cache = null;
            return this;
        }

        /** Which rules of the pack are asked; by default all. */
        public Builder selection(RuleSelection selection) {
            this.selection = selection;
            return this;
        }

        public Deskcheck build() {
            List<Pack> used = packs.isEmpty()
                    ? config.packs().stream()
                            .map(Setting::value)
                            .map(Builder::pack)
                            .toList()
                    : packs;
            return new Deskcheck(
                    used.isEmpty() ? List.of(Home.shipped()) : used, cache, new RulesInForce(selection, config), model);
        }

        private static Pack pack(PackName name) {
            return name.folder() == null ? Home.shipped() : Pack.in(name.folder());
        }
    }
}
