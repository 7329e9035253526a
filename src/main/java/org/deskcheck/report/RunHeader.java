package org.deskcheck.report;

import java.util.List;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a run before the first article has been checked.
 *
 * @param version the program's
 * @param failOn from which severity on findings make the run fail; null for never
 * @param rules the rules that are asked
 */
public record RunHeader(String version, @Nullable Severity failOn, List<RuleCard> rules) {
    public RunHeader {
        rules = List.copyOf(rules);
    }
}
