package org.deskcheck.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.deskcheck.model.Finding;
import org.deskcheck.model.RuleCard;
import org.deskcheck.rules.language.RuleTree;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** Runs rules over facts. Threads may share it: every run has a session of its own. */
public final class Engine {

    /**
     * A rule that could not be run to its end.
     *
     * @param why what happened, as the second half of a sentence: "took longer than …"
     */
    public record Failure(RuleCard rule, String why) {}

    /**
     * @param findings in order of article, position, rule and message; each once
     * @param failures in order of the rules
     */
    public record Result(List<Finding> findings, List<Failure> failures) {
        public Result {
            findings = List.copyOf(findings);
            failures = List.copyOf(failures);
        }
    }

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::article)
            .thenComparingInt(finding -> finding.position().line())
            .thenComparingInt(finding -> finding.position().column())
            .thenComparing(Finding::ruleId)
            .thenComparing(Finding::message)
            .thenComparing(
                    finding -> finding.claim() == null ? "" : finding.claim().id())
            .thenComparing(
                    finding -> finding.other() == null ? "" : finding.other().id());

    private final List<RuleTree> rules;
    private final TermIndex terms;
    private final Map<String, RuleCard> cards = new HashMap<>();
    private final KieBase all;

    /** One base for each rule, made when the rules have failed together and must be tried one by one. */
    private final Map<String, KieBase> single = new ConcurrentHashMap<>();

    public Engine(List<RuleTree> rules, TermIndex terms) {
        this.rules = List.copyOf(rules);
        this.terms = terms;
        rules.forEach(rule -> cards.put(rule.card().id(), rule.card()));
        this.all = base(rules);
    }

    /** What finds the lexicon rows that it adds to the facts. */
    public TermIndex terms() {
        return terms;
    }

    private static KieBase base(List<RuleTree> of) {
        return KieBaseBuilder.createKieBaseFromModel(RuleModel.of(of));
    }

    /** Runs all rules together; if that fails, one by one, so that one bad rule stops no other. */
    public Result run(Collection<?> facts, Limits limits, Map<String, Map<String, Double>> thresholds) {
        List<Object> inserted = new ArrayList<>(facts);
        inserted.addAll(terms.hits(facts));
        Run together = new Run(cards, limits, thresholds);
        if (together.fire(all, inserted) == null) {
            return new Result(ordered(together.findings()), together.failures());
        }
        List<Finding> findings = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        for (RuleTree rule : rules) {
            Run alone = new Run(cards, limits, thresholds);
            KieBase base = single.computeIfAbsent(rule.card().id(), id -> base(List.of(rule)));
            String broken = alone.fire(base, inserted);
            findings.addAll(alone.findings());
            failures.addAll(alone.failures());
            if (broken != null) {
                failures.add(new Failure(rule.card(), broken));
            }
        }
        return new Result(ordered(findings), failures);
    }

    private static List<Finding> ordered(List<Finding> findings) {
        return findings.stream().sorted(ORDER).toList();
    }
}
