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
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;

/** Runs rules over facts. Threads may share it: every run has a session of its own. */
public final class Engine {

    /**
     * The rules of one file.
     *
     * @param model what Drools runs
     * @param cards its rules' cards, at least one
     */
    public record Part(Model model, List<RuleCard> cards) {
        public Part {
            cards = List.copyOf(cards);
        }
    }

    /**
     * A rule that could not be run to its end.
     *
     * @param rule the rule; of a file with several rules the first, where it cannot be told which it was
     * @param why what happened, as the second half of a sentence: "took longer than …"
     */
    public record Failure(RuleCard rule, String why) {}

    /**
     * @param findings in order of article, position, rule and message; each once
     * @param failures in order of the parts
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

    private final List<Part> parts;
    private final ClassLoader loader;
    private final TermIndex terms;
    private final Map<String, RuleCard> cards = new HashMap<>();
    private final KieBase all;

    /** One base for each part, made when the rules have failed together and must be tried one by one. */
    private final Map<Part, KieBase> single = new ConcurrentHashMap<>();

    /** @param loader the class loader of the parts */
    public Engine(List<Part> parts, ClassLoader loader, TermIndex terms) {
        this.parts = List.copyOf(parts);
        this.loader = loader;
        this.terms = terms;
        parts.forEach(part -> part.cards().forEach(card -> cards.put(card.id(), card)));
        this.all = base(parts);
    }

    private KieBase base(List<Part> of) {
        return KieBaseBuilder.createKieBaseFromModel(
                of.stream().map(Part::model).toList(), KieServices.get().newKieBaseConfiguration(null, loader));
    }

    /** Runs all rules together; if that fails, file by file, so that one bad rule stops no other. */
    public Result run(Collection<?> facts, Limits limits, Map<String, Map<String, Double>> thresholds) {
        List<Object> inserted = new ArrayList<>(facts);
        inserted.addAll(terms.hits(facts));
        Run together = new Run(cards, limits, thresholds);
        if (together.fire(all, inserted) == null) {
            return new Result(ordered(together.findings()), together.failures());
        }
        List<Finding> findings = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        for (Part part : parts) {
            Run alone = new Run(cards, limits, thresholds);
            String broken = alone.fire(single.computeIfAbsent(part, one -> base(List.of(one))), inserted);
            findings.addAll(alone.findings());
            failures.addAll(alone.failures());
            if (broken != null) {
                failures.add(new Failure(part.cards().get(0), broken));
            }
        }
        return new Result(ordered(findings), failures);
    }

    private static List<Finding> ordered(List<Finding> findings) {
        return findings.stream().sorted(ORDER).toList();
    }
}
