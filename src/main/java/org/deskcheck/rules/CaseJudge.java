package org.deskcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Finding;
import org.deskcheck.model.RuleCase;
import org.deskcheck.model.RuleCase.Expectation;
import org.jspecify.annotations.Nullable;

/** Holds what rules reported on the copy of a case against what the case says. */
final class CaseJudge {

    private final RuleCase tested;

    private CaseJudge(RuleCase tested) {
        this.tested = tested;
    }

    static CaseResult judge(RuleCase tested, RuleRun run) {
        CaseJudge judge = new CaseJudge(tested);
        List<String> faults = new ArrayList<>();
        for (String id : tested.ids()) {
            List<Finding> ours = run.findings().stream()
                    .filter(finding -> finding.ruleId().equals(id))
                    .toList();
            faults.addAll(tested.expectation() == Expectation.OK ? judge.silence(ours) : judge.alarm(id, ours));
        }
        return new CaseResult(tested, faults, run.findings(), run.failures());
    }

    private List<String> silence(List<Finding> findings) {
        return findings.stream().map(CaseJudge::fires).toList();
    }

    private List<String> alarm(String id, List<Finding> findings) {
        if (findings.isEmpty()) {
            return List.of(id + " does not fire here as expected.");
        }
        String wanted = tested.message();
        List<Finding> saying = findings.stream()
                .filter(finding -> wanted == null || finding.message().contains(wanted))
                .toList();
        if (saying.isEmpty()) {
            return List.of(id + " says \""
                    + findings.stream().map(Finding::message).distinct().collect(Collectors.joining("\", \""))
                    + "\" here and not \"" + wanted + "\".");
        }
        List<String> faults = new ArrayList<>();
        for (String words : tested.claims()) {
            if (saying.stream().noneMatch(finding -> isAbout(finding, words))) {
                faults.add(id + " does not flag \"" + words + "\" as expected.");
            }
        }
        if (!tested.claims().isEmpty()) {
            findings.stream()
                    .filter(finding -> tested.claims().stream().noneMatch(words -> isAbout(finding, words)))
                    .forEach(finding -> faults.add(fires(finding)));
        }
        return faults;
    }

    private static String fires(Finding finding) {
        Claim claim = finding.claim();
        String where = claim == null ? "here" : "on \"" + claim.text() + "\"";
        return finding.ruleId() + " fires " + where + ", saying \"" + finding.message() + "\"";
    }

    private static boolean isAbout(Finding finding, String words) {
        return has(finding.claim(), words) || has(finding.other(), words);
    }

    private static boolean has(@Nullable Claim claim, String words) {
        return claim != null && CasesFile.oneLine(claim.text()).contains(CasesFile.oneLine(words));
    }
}
