package org.deskcheck.rules;

import java.util.List;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Problem;

/**
 * What the rules of a pack found in one article.
 *
 * @param findings in order of article, position, rule id and message; each once
 * @param failures rules that could not be run to their end; the other rules' findings are complete
 */
public record RuleRun(List<Finding> findings, List<Problem> failures) {
    public RuleRun {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
    }
}
