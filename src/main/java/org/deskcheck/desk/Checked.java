package org.deskcheck.desk;

import java.util.List;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Problem;

/**
 * An article after its check.
 *
 * @param claims what it claims
 * @param findings what the rules had to say, in the order of the text
 * @param failures rules that could not be run to their end, so that findings of theirs may be missing
 */
public record Checked(ClaimSet claims, List<Finding> findings, List<Problem> failures) {
    public Checked {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
    }
}
