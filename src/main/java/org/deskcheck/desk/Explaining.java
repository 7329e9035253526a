package org.deskcheck.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Comparison;
import org.deskcheck.model.Finding;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Located;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.RuleTrace;
import org.deskcheck.rules.RulePack;
import org.deskcheck.rules.trace.Tracer;

/** Explains rules over the facts of one article. What fires is what the engine says; the tracer says why. */
final class Explaining {

    private final List<Object> facts;
    private final List<Finding> findings;
    private final RulePack pack;
    private final Tracer tracer;
    private final Map<String, Map<String, Double>> thresholds;

    /** @param thresholds those that the desk sets otherwise, by the rule's id, then by name */
    Explaining(RulePack pack, List<Object> facts, Map<String, Map<String, Double>> thresholds) throws InputException {
        this.findings = pack.check(facts, thresholds).findings();
        this.facts = withFindings(facts, findings);
        this.pack = pack;
        this.tracer = pack.tracer();
        this.thresholds = thresholds;
    }

    /** What rules could match in the end: some ask what others have found. */
    static List<Object> withFindings(List<Object> facts, List<Finding> findings) {
        List<Object> all = new ArrayList<>(facts);
        all.addAll(findings);
        return all;
    }

    List<Explanation> explain(ClaimSet article, ClaimPlace place, Collection<RuleCard> selected) throws InputException {
        List<Explanation> explanations = new ArrayList<>();
        for (RuleCard rule : selected) {
            List<String> sentences = pack.sentences(rule.id());
            if (tracer.isAboutPlaces(rule.id())) {
                explanations.addAll(onPlaces(rule, place.located(article), sentences));
            } else {
                article.claims().stream()
                        .filter(place.in(article))
                        .map(claim -> on(claim, rule, sentences))
                        .forEach(explanations::add);
            }
        }
        return explanations;
    }

    private Explanation on(Claim claim, RuleCard rule, List<String> sentences) {
        RuleTrace trace = tracer.trace(rule.id(), facts, thresholds(rule), subject -> concerns(subject, claim));
        return new Explanation(
                claim,
                findings.stream()
                        .filter(finding -> finding.ruleId().equals(rule.id())
                                && (claim.equals(finding.claim()) || claim.equals(finding.other())))
                        .toList(),
                InSentences.tell(trace, sentences));
    }

    private Map<String, Double> thresholds(RuleCard rule) {
        return thresholds.getOrDefault(rule.id(), Map.of());
    }

    private static boolean concerns(Object subject, Claim claim) {
        return subject instanceof Comparison pair
                ? claim.equals(pair.first()) || claim.equals(pair.second())
                : claim.equals(subject);
    }

    private List<Explanation> onPlaces(RuleCard rule, Predicate<Located> about, List<String> sentences) {
        return facts.stream()
                .filter(Located.class::isInstance)
                .map(Located.class::cast)
                .filter(about)
                .map(located -> new Explanation(
                        null,
                        findings.stream()
                                .filter(finding -> finding.ruleId().equals(rule.id())
                                        && finding.claim() == null
                                        && finding.position().equals(located.position()))
                                .toList(),
                        InSentences.tell(tracer.trace(rule.id(), facts, thresholds(rule), located::equals), sentences)))
                .toList();
    }
}
