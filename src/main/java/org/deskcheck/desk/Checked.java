package org.deskcheck.desk;

import java.util.List;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Finding;

/**
 * An article after its check.
 *
 * @param claims what it claims
 * @param findings what the rules had to say, in the order of the text
 */
public record Checked(ClaimSet claims, List<Finding> findings) {
    public Checked {
        findings = List.copyOf(findings);
    }
}
