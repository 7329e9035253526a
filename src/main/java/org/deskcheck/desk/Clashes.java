package org.deskcheck.desk;

import java.util.List;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Problem;

/**
 * What holding the claims of some articles against each other has shown.
 *
 * @param findings those of a kind: contradictions, agreement, and what one account alone speaks of, in the order of
 *     the texts
 * @param failures rules that could not be run to their end, so that findings of theirs may be missing
 * @param crowded how many claims are on a matter with so many others that they were held only against those most like
 *     them, so that a clash may be missing
 */
public record Clashes(List<Finding> findings, List<Problem> failures, int crowded) {
    public Clashes {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
    }

    /** Those of them in which two claims clash. */
    public List<Finding> contradictions() {
        return findings.stream().filter(Finding::clash).toList();
    }
}
