package org.deskcheck.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.deskcheck.model.Finding;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.model.RuleCard;
import org.deskcheck.rules.RuleCase.Expectation;

/**
 * The cases of a pack: beside every {@code NAME.drl} a {@code NAME.cases}.
 *
 * <pre>
 * # expect: ATTR-001
 * # message: Say who
 * Unemployment fell 4 per cent last year.
 *
 * # ok: ATTR-001
 * Unemployment fell 4 per cent last year, the statistics office said.
 *
 * # ok: ATTR-001
 * # verdict: verified; statistics office, table 3
 * Unemployment fell 4 per cent last year.
 * </pre>
 *
 * <p>{@code # verdict:} is what the worksheet says of every claim of the copy, with the evidence for it.
 */
public final class RuleCases {

    private final List<RuleCase> cases;
    private final List<Problem> problems;

    private RuleCases(List<RuleCase> cases, List<Problem> problems) {
        this.cases = List.copyOf(cases);
        this.problems = List.copyOf(problems);
    }

    /**
     * Reads the cases beside the rules of a folder.
     *
     * @param folder the pack
     * @param cards the cards of its rules
     * @throws InputException if the folder cannot be read
     */
    public static RuleCases read(Path folder, List<RuleCard> cards) throws InputException {
        List<RuleCase> cases = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (PackFile file : PackFolder.files(folder, ".cases")) {
            CasesFile read = new CasesFile(file, cards);
            cases.addAll(read.cases());
            problems.addAll(read.problems());
        }
        for (RuleCard card : cards) {
            for (Expectation expectation : Expectation.values()) {
                if (cases.stream()
                        .noneMatch(
                                c -> c.expectation() == expectation && c.ids().contains(card.id()))) {
                    problems.add(missing(folder, card, expectation));
                }
            }
        }
        return new RuleCases(cases, problems);
    }

    private static Problem missing(Path folder, RuleCard card, Expectation expectation) {
        String marker = expectation == Expectation.EXPECT ? "# expect: " : "# ok: ";
        String beside = card.file().replaceFirst("\\.(drl|dslr)$", ".cases");
        return new Problem(
                folder.resolve(card.file()).toString().replace('\\', '/'),
                new Position(card.line(), 1),
                "The rule " + card.id() + " has no case \"" + marker + card.id() + "\".",
                "Write one into " + beside + ": the marker on a line, then copy that "
                        + (expectation == Expectation.EXPECT ? "the rule must flag." : "the rule must leave alone."));
    }

    /** The cases by file and line. */
    public List<RuleCase> cases() {
        return cases;
    }

    /** What is wrong with the files, among it rules without a case of either sort. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Runs every case.
     *
     * @param pack the rules
     * @param facts what a case says, as facts
     */
    public List<CaseResult> run(RulePack pack, Function<RuleCase, ? extends Collection<?>> facts) {
        return cases.stream()
                .map(one -> result(one, pack.check(facts.apply(one))))
                .toList();
    }

    private static CaseResult result(RuleCase tested, RuleRun run) {
        List<Finding> ours = run.findings().stream()
                .filter(finding -> tested.ids().contains(finding.ruleId()))
                .toList();
        boolean expected = tested.expectation() == Expectation.EXPECT;
        List<String> missed = tested.ids().stream()
                .filter(id ->
                        expected && ours.stream().noneMatch(f -> f.ruleId().equals(id) && says(f, tested)))
                .toList();
        return new CaseResult(tested, missed, expected ? List.of() : ours, run.findings(), run.failures());
    }

    private static boolean says(Finding finding, RuleCase tested) {
        return tested.message() == null || finding.message().contains(tested.message());
    }
}
