package org.deskcheck.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.deskcheck.extract.syntax.Analyser;
import org.deskcheck.model.Article;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.ClashingWords;
import org.deskcheck.model.Finding;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.Problem;
import org.deskcheck.model.RuleCard;
import org.deskcheck.report.FindingsTable;
import org.deskcheck.rules.LexiconReader;
import org.deskcheck.rules.RuleCache;
import org.deskcheck.rules.RulePack;
import org.deskcheck.rules.RuleRun;
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

    private final @Nullable Path rules;
    private final RuleSelection selection;
    private final Loading<Lexicons> lexicons;
    private final Loading<FactFinder> finder;
    private final Loading<RulePack> pack;

    private Deskcheck(@Nullable Path rules, @Nullable Path cacheFolder, RuleSelection selection, @Nullable Path model) {
        this.rules = rules;
        this.selection = selection;
        this.lexicons =
                new Loading<>("lexicons", () -> rules == null ? LexiconReader.shipped() : LexiconReader.read(rules));
        this.finder = new Loading<>("language model", () -> new FactFinder(lexicons.get(), model));
        RuleCache cache = cacheFolder == null ? RuleCache.none() : RuleCache.in(cacheFolder);
        this.pack = new Loading<>(
                "rules",
                () -> rules == null
                        ? RulePack.shipped(lexicons.get(), cache)
                        : RulePack.load(rules, lexicons.get(), cache));
    }

    public static Builder builder() {
        return new Builder();
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
        RuleRun run = pack.get().check(finder.get().facts(claims));
        return new Checked(claims, selected(run), run.failures());
    }

    /** Holds the claims of some articles against each other, across articles and inside each. */
    public Clashes compare(List<ClaimSet> articles) throws RulesException {
        List<Claim> claims =
                articles.stream().flatMap(article -> article.claims().stream()).toList();
        return clashes(pack.get().check(finder.get().facts(claims), articles.size()));
    }

    /** In what two claims clash of which it is known that they are about the same thing. */
    public Clashes compare(Claim first, Claim second) throws RulesException {
        return clashes(pack.get().check(finder.get().facts(first, second)));
    }

    private Clashes clashes(RuleRun run) {
        List<Finding> compared =
                selected(run).stream().filter(finding -> finding.kind() != null).toList();
        return new Clashes(compared, run.failures());
    }

    /** Which words of a finding's two claims a reader has to look at to see in what they clash. */
    public ClashingWords clashingWords(Finding clash) throws RulesException {
        return finder.get().clashingWords(clash);
    }

    /** The rules of the pack, by id, whether they are selected or not. */
    public List<RuleCard> rules() throws RulesException {
        return pack.get().cards();
    }

    /** The rules that are asked, by id. */
    public List<RuleCard> selectedRules() throws RulesException {
        return rules().stream().filter(rule -> selection.includes(rule.id())).toList();
    }

    /** Ids that the selection names and no rule has. */
    public List<String> unknownRules() throws RulesException {
        return selection.equals(RuleSelection.ALL) ? List.of() : selection.unknownAmong(rules());
    }

    /**
     * Runs the cases beside the selected rules.
     *
     * @throws RulesException if the rules cannot be used, or there is no folder with cases
     */
    public RuleTests testRules() throws RulesException {
        if (rules == null) {
            throw new RulesException(new InputException(new Problem(
                    "rules", null, "The rules inside the program come without their cases.", "Name a rules folder.")));
        }
        try {
            return RuleTests.run(rules, pack.get(), selection, finder.get());
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
                .filter(finding -> selection.includes(finding.ruleId()))
                .sorted(FindingsTable.ORDER)
                .toList();
    }

    /** What a desk is made of. */
    public static final class Builder {

        private @Nullable Path rules = Home.rules();
        private @Nullable Path cache = Home.cache();
        private RuleSelection selection = RuleSelection.ALL;
        private @Nullable Path model;

        private Builder() {}

        /** A model of attributions that {@link TrainAttributions} made; by default the one that ships. */
        public Builder model(Path file) {
            this.model = file;
            return this;
        }

        /** The folder of the rule pack; by default the one that ships. Lexicons that it lacks are the shipped ones. */
        public Builder rules(Path folder) {
            this.rules = folder;
            return this;
        }

        /** Where compiled rules are kept; by default in the user's cache folder. */
        public Builder cache(Path folder) {
            this.cache = folder;
            return this;
        }

        /** Compiles the rules anew each time. */
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
            return new Deskcheck(rules, cache, selection, model);
        }
    }
}
