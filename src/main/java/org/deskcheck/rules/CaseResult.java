package org.deskcheck.rules;

import java.util.List;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Problem;
import org.deskcheck.model.RuleCase;

/**
 * How a case came out.
 *
 * @param tested the case
 * @param faults what came out otherwise than the case says, each as a full sentence
 * @param fired all that was reported, by these rules and others
 * @param failures rules that could not be run
 */
public record CaseResult(RuleCase tested, List<String> faults, List<Finding> fired, List<Problem> failures) {
    public CaseResult {
        faults = List.copyOf(faults);
        fired = List.copyOf(fired);
        failures = List.copyOf(failures);
    }

    public boolean passed() {
        return faults.isEmpty() && failures.isEmpty();
    }
}
