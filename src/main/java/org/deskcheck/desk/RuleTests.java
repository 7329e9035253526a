package org.deskcheck.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.DocumentReader;
import org.deskcheck.ingest.DocumentType;
import org.deskcheck.ingest.Input;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.model.TestedCase;
import org.deskcheck.report.ReportException;
import org.deskcheck.report.ReportFolder;
import org.deskcheck.report.RuleTestsXml;
import org.deskcheck.rules.CaseResult;
import org.deskcheck.rules.RuleCases;
import org.deskcheck.rules.RulePack;

/**
 * How the cases beside the rules of a pack came out, each read as an article of its own.
 *
 * @param cases in the order of their files
 * @param mistakes what is wrong with the case files, among it rules that lack a case of either sort
 */
public record RuleTests(List<TestedCase> cases, List<Problem> mistakes) {
    public RuleTests {
        cases = List.copyOf(cases);
        mistakes = List.copyOf(mistakes);
    }

    static RuleTests run(RuleCases cases, RulePack pack, FactFinder finder) {
        List<TestedCase> tested = cases.run(pack, copy -> facts(copy, finder)).stream()
                .map(result -> new TestedCase(result.tested(), result.passed() ? null : fault(result)))
                .toList();
        return new RuleTests(tested, cases.problems());
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

    private static Collection<?> facts(String copy, FactFinder finder) {
        Input input = Input.of("case", DocumentType.PLAIN_TEXT, copy);
        return new DocumentReader(finder::meaning)
                .read(input).documents().stream()
                        .map(document -> ((Document.Text) document).article())
                        .flatMap(article -> finder.facts(finder.claims(article)).stream())
                        .toList();
    }

    private static Problem fault(CaseResult result) {
        List<String> found = new ArrayList<>(result.faults());
        result.failures().forEach(failure -> found.add(failure.found()));
        String fired = result.fired().stream()
                .map(finding -> finding.ruleId())
                .distinct()
                .collect(Collectors.joining(", "));
        return new Problem(
                result.tested().file(),
                new Position(result.tested().line(), 1),
                String.join(" ", found),
                "Mend the rule or its case; " + (fired.isEmpty() ? "no rule fires" : fired + " fired")
                        + " on this copy.");
    }
}
