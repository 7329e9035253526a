package org.deskcheck.rules;

import java.util.List;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Problem;

/**
 * How a case came out.
 *
 * @param tested the case
 * @param missed the rules that were to fire and did not, or not with the expected message
 * @param unwanted what rules reported that were not to fire
 * @param fired all that was reported, by these rules and others
 * @param failures rules that could not be run
 */
public record CaseResult(
        RuleCase tested, List<String> missed, List<Finding> unwanted, List<Finding> fired, List<Problem> failures) {
    public CaseResult {
        missed = List.copyOf(missed);
        unwanted = List.copyOf(unwanted);
        fired = List.copyOf(fired);
        failures = List.copyOf(failures);
    }

    public boolean passed() {
        return missed.isEmpty() && unwanted.isEmpty() && failures.isEmpty();
    }
}
