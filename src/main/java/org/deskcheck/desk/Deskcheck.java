package org.deskcheck.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.deskcheck.compare.ClaimComparer;
import org.deskcheck.extract.ClaimExtractor;
import org.deskcheck.model.Article;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Comparison;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.RuleCard;
import org.deskcheck.report.FindingsTable;
import org.deskcheck.rules.LexiconReader;
import org.deskcheck.rules.RuleCache;
import org.deskcheck.rules.RulePack;
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

    private final RuleSelection selection;
    private final Loading<Lexicons> lexicons;
    private final Loading<ClaimExtractor> extractor;
    private final Loading<RulePack> pack;

    private Deskcheck(Builder builder) {
        Path rules = builder.rules;
        RuleCache cache = builder.cache == null ? RuleCache.none() : RuleCache.in(builder.cache);
        this.selection = builder.selection;
        this.lexicons = new Loading<>("lexicons", () -> LexiconReader.read(rules));
        this.extractor = new Loading<>("language model", () -> new ClaimExtractor(lexiconsOfThisDesk()));
        this.pack = new Loading<>("rules", () -> RulePack.load(rules, cache));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Begins to load all that a check needs, so that it is there when the first article has been read. */
    public void warmUp() {
        pack.start();
        extractor.start();
    }

    /** Takes the claims out of an article. */
    public ClaimSet claims(Article article) throws RulesException {
        return extractor.get().extract(article);
    }

    /** A function that tells what the words of a claim say, taken by themselves. */
    public Function<String, Meaning> meanings() throws RulesException {
        return extractor.get()::meaning;
    }

    /** Checks an article. */
    public Checked check(Article article) throws RulesException {
        return check(claims(article));
    }

    /** Checks claims, wherever they come from. */
    public Checked check(ClaimSet claims) throws RulesException {
        List<Object> facts = new ArrayList<>(claims.claims());
        facts.addAll(claims.attributions());
        facts.addAll(comparisons(claims.claims()));
        facts.addAll(extractor.get().accounts(claims));
        return new Checked(claims, findings(facts));
    }

    /** What clashes among the claims of some articles, across articles and inside each. */
    public List<Finding> compare(List<ClaimSet> articles) throws RulesException {
        List<Claim> claims =
                articles.stream().flatMap(article -> article.claims().stream()).toList();
        List<Object> facts = new ArrayList<>(claims);
        facts.addAll(comparisons(claims));
        return findings(facts).stream()
                .filter(finding -> finding.other() != null)
                .toList();
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

    private List<Comparison> comparisons(List<Claim> claims) throws RulesException {
        return new ClaimComparer(lexicons.get()).compare(claims);
    }

    private List<Finding> findings(List<Object> facts) throws RulesException {
        return pack.get().check(facts).stream()
                .filter(finding -> selection.includes(finding.ruleId()))
                .sorted(FindingsTable.ORDER)
                .toList();
    }

    private Lexicons lexiconsOfThisDesk() throws Exception {
        return lexicons.get();
    }

    /** What a desk is made of. */
    public static final class Builder {

        private Path rules = Home.rules();
        private @Nullable Path cache = Home.cache();
        private RuleSelection selection = RuleSelection.ALL;

        private Builder() {}

        /** The folder of the rule pack; by default the one that ships. */
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
            return new Deskcheck(this);
        }
    }
}
