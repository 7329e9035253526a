package org.deskcheck.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.RuleCase.Expectation;
import org.deskcheck.model.RuleCoverage;
import org.deskcheck.model.RuleTrace;
import org.deskcheck.model.TestedCase;
import org.deskcheck.report.ReportException;
import org.deskcheck.report.ReportFolder;
import org.deskcheck.report.RuleTestsXml;
import org.deskcheck.rules.CaseResult;
import org.deskcheck.rules.Pack;
import org.deskcheck.rules.PackCards;
import org.deskcheck.rules.RuleCases;
import org.deskcheck.rules.RulePack;
import org.deskcheck.rules.trace.Tracer;

/**
 * How the cases beside the rules of a pack came out, each read as an article of its own.
 *
 * @param cases in the order of their files
 * @param mistakes what is wrong with the case files, among it rules that lack a case of either sort
 * @param coverage how often the rules and their conditions let something through, in all cases together
 */
public record RuleTests(List<TestedCase> cases, List<Problem> mistakes, List<RuleCoverage> coverage) {
    public RuleTests {
        cases = List.copyOf(cases);
        mistakes = List.copyOf(mistakes);
        coverage = List.copyOf(coverage);
    }

    /**
     * Runs the cases of rules.
     *
     * @param packs those that the rules were loaded from
     * @param selected the ids of the rules
     */
    static RuleTests run(PackCards packs, RulePack rules, Set<String> selected, CaseFacts facts) throws InputException {
        List<TestedCase> tested = new ArrayList<>();
        List<Problem> mistakes = new ArrayList<>();
        Tracer tracer = rules.tracer();
        Set<List<Object>> articles = new LinkedHashSet<>(); // Several cases can share a copy.
        for (Pack pack : packs.packs().values().stream().distinct().toList()) {
            List<RuleCard> cards = packs.of(pack);
            RuleCases cases = RuleCases.read(
                    pack,
                    cards,
                    cards.stream().filter(card -> selected.contains(card.id())).toList());
            mistakes.addAll(cases.problems());
            for (CaseResult result : cases.run(rules, facts::of)) {
                List<Object> article = Explaining.withFindings(facts.of(result.tested()), result.fired());
                tested.add(new TestedCase(
                        result.tested(), result.passed() ? null : fault(result, rules, tracer, article)));
                articles.add(article);
            }
        }
        tested.sort(Comparator.comparing((TestedCase one) -> one.tested().file())
                .thenComparing(one -> one.tested().line()));
        return new RuleTests(tested, mistakes, tracer.coverage(selected, List.copyOf(articles)));
    }

    /** All that has to be mended: the mistakes in the files, then the cases that failed. */
    public List<Problem> problems() {
        return Stream.concat(
                        mistakes.stream(), cases.stream().map(TestedCase::fault).filter(Objects::nonNull))
                .toList();
    }

    /**
     * Writes how they came out as JUnit's XML.
     *
     * @throws InputException if the file cannot be written
     */
    public void writeJunit(Path file) throws InputException {
        try {
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file stands in a folder");
            new ReportFolder(folder).write(String.valueOf(file.getFileName()), RuleTestsXml.of(cases, mistakes));
        } catch (ReportException e) {
            throw new InputException(e.problem());
        }
    }

    private static Problem fault(CaseResult result, RulePack rules, Tracer tracer, List<Object> article)
            throws InputException {
        List<String> found = new ArrayList<>(result.faults());
        if (result.tested().expectation() == Expectation.EXPECT) {
            for (String id : result.tested().ids()) {
                if (result.fired().stream()
                        .noneMatch(finding -> finding.ruleId().equals(id))) {
                    RuleTrace trace = tracer.trace(id, article, Map.of(), any -> true);
                    found.add(InSentences.tell(trace, rules.sentences(id)).stop());
                }
            }
        }
        result.failures().forEach(failure -> found.add(failure.found()));
        String fired = result.fired().stream()
                .map(finding -> finding.ruleId())
                .distinct()
                .collect(Collectors.joining(", "));
        return new Problem(
                result.tested().file(),
                new Position(result.tested().line(), 1),
                String.join(" ", found).strip(),
                "Mend the rule or its case; " + (fired.isEmpty() ? "no rule fires" : fired + " fired")
                        + " on this copy.");
    }
}
