package org.deskcheck.rules.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.deskcheck.model.RuleCoverage;
import org.deskcheck.model.RuleTrace;
import org.deskcheck.model.Threshold;
import org.deskcheck.rules.engine.TermIndex;
import org.deskcheck.rules.language.Condition.Pattern;
import org.deskcheck.rules.language.Expression.Path;
import org.deskcheck.rules.language.RuleTree;

/** Traces the rules of a pack over the facts of articles. Threads may share it. */
public final class Tracer {

    private static final Set<String> PLACES = Set.of("Account", "Sentence");

    private final List<RuleTree> rules;
    private final TermIndex terms;

    public Tracer(List<RuleTree> rules, TermIndex terms) {
        this.rules = List.copyOf(rules);
        this.terms = terms;
    }

    /**
     * Follows a rule over the facts of an article.
     *
     * @param id a rule of the pack
     * @param facts the article's, without the lexicon rows that it hits
     * @param thresholds those of the rule that a desk sets otherwise, by name
     * @param wanted which claims, comparisons or accounts, of those that the rule can report on, are meant
     */
    public RuleTrace trace(String id, Collection<?> facts, Map<String, Double> thresholds, Predicate<Object> wanted) {
        RuleTree rule = rule(id);
        Progress best = best(rule, facts(facts), thresholds, wanted, new Tally());
        return new RuleTrace(rule.card(), best.complete(), new Narrator(rule).tell(best));
    }

    /** Whether a rule reports on accounts or sentences, and not on claims or pairs of them. */
    public boolean isAboutPlaces(String id) {
        RuleTree rule = rule(id);
        return rule.subjects().stream()
                .anyMatch(subject -> rule.conditions().stream()
                        .anyMatch(condition -> condition instanceof Pattern pattern
                                && PLACES.contains(pattern.type())
                                && subject.first().equals(pattern.binding())
                                && subject.steps().size() == 1));
    }

    private RuleTree rule(String id) {
        return rules.stream()
                .filter(tree -> tree.card().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no rule " + id));
    }

    private Facts facts(Collection<?> facts) {
        List<Object> all = new ArrayList<>(facts);
        all.addAll(terms.hits(facts));
        return new Facts(all);
    }

    private static Progress best(
            RuleTree rule, Facts facts, Map<String, Double> thresholds, Predicate<Object> wanted, Tally tally) {
        Bindings begin = Bindings.NONE;
        for (Threshold threshold : rule.card().thresholds()) {
            begin = begin.with("$" + threshold.name(), thresholds.getOrDefault(threshold.name(), threshold.value()));
        }
        Progress best = null;
        for (Path subject : rule.subjects()) {
            Progress here = new Walk(facts, subject, wanted, tally).along(rule.conditions(), begin);
            if (best == null || here.isBetterThan(best)) {
                best = here;
            }
        }
        return best == null ? Progress.DONE : best;
    }

    /**
     * Counts how often each condition of rules let something through in some articles.
     *
     * @param selected the ids of the rules
     * @param articles the facts of each
     */
    public List<RuleCoverage> coverage(Set<String> selected, Collection<? extends Collection<?>> articles) {
        List<Facts> each = articles.stream().map(this::facts).toList();
        List<RuleCoverage> coverage = new ArrayList<>();
        for (RuleTree rule : rules) {
            if (selected.contains(rule.card().id())) {
                Tally tally = new Tally();
                int fired = 0;
                for (Facts facts : each) {
                    for (Object subject : facts.subjects()) {
                        fired += best(rule, facts, Map.of(), other -> other == subject, tally)
                                        .complete()
                                ? 1
                                : 0;
                    }
                }
                coverage.add(new RuleCoverage(rule.card(), fired, new Conditions(rule, tally).lines()));
            }
        }
        return coverage;
    }
}
