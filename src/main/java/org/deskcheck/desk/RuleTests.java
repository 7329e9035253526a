package org.deskcheck.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.DocumentReader;
import org.deskcheck.ingest.DocumentType;
import org.deskcheck.ingest.Input;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.rules.CaseResult;
import org.deskcheck.rules.Pack;
import org.deskcheck.rules.RuleCases;
import org.deskcheck.rules.RulePack;

/**
 * How the cases beside the rules of a pack came out, each read as an article of its own.
 *
 * @param cases how many were run
 * @param problems what is wrong with the case files, then each case that failed
 */
public record RuleTests(int cases, List<Problem> problems) {
    public RuleTests {
        problems = List.copyOf(problems);
    }

    /** @param folders those of the packs that {@code rules} were loaded from and that have cases */
    static RuleTests run(List<Path> folders, RulePack rules, RuleSelection selection, FactFinder finder)
            throws InputException {
        List<Problem> problems = new ArrayList<>();
        List<CaseResult> results = new ArrayList<>();
        for (Path folder : folders) {
            RuleCases cases = RuleCases.read(folder, rules.cards(Pack.in(folder)));
            problems.addAll(cases.problems());
            cases.run(rules, copy -> facts(copy, finder)).stream()
                    .filter(result -> result.tested().ids().stream().anyMatch(selection::includes))
                    .forEach(results::add);
        }
        results.stream()
                .filter(result -> !result.passed())
                .map(RuleTests::problem)
                .forEach(problems::add);
        return new RuleTests(results.size(), problems);
    }

    private static Collection<?> facts(String copy, FactFinder finder) {
        Input input = Input.of("case", DocumentType.PLAIN_TEXT, copy);
        return new DocumentReader(finder::meaning)
                .read(input).documents().stream()
                        .map(document -> ((Document.Text) document).article())
                        .flatMap(article -> finder.facts(finder.claims(article)).stream())
                        .toList();
    }

    private static Problem problem(CaseResult result) {
        List<String> found = new ArrayList<>();
        result.missed().forEach(id -> found.add(id + " does not fire here as expected."));
        result.unwanted()
                .forEach(finding -> found.add(finding.ruleId() + " fires here: \"" + finding.message() + "\"."));
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
