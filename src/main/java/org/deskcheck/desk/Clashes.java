package org.deskcheck.desk;

import java.util.List;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Problem;

/**
 * What some articles contradict each other in.
 *
 * @param contradictions findings with two claims, in the order of the texts
 * @param failures rules that could not be run to their end, so that findings of theirs may be missing
 */
public record Clashes(List<Finding> contradictions, List<Problem> failures) {
    public Clashes {
        contradictions = List.copyOf(contradictions);
        failures = List.copyOf(failures);
    }
}
