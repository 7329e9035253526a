package org.deskcheck.report;

import java.util.List;
import java.util.stream.Stream;
import org.deskcheck.model.RuleCard;

/**
 * What is known of a run before the first article has been checked.
 *
 * @param version the program's
 * @param failOn from which severity on findings make the run fail
 * @param rules the rules that are asked about articles
 * @param suppressionRules those that are asked about suppressions
 * @param dialect how tables are written
 */
public record RunHeader(
        String version, FailLevel failOn, List<RuleCard> rules, List<RuleCard> suppressionRules, Dialect dialect) {
    public RunHeader {
        rules = List.copyOf(rules);
        suppressionRules = List.copyOf(suppressionRules);
    }

    /** The same run with tables in a dialect. */
    public RunHeader in(Dialect other) {
        return new RunHeader(version, failOn, rules, suppressionRules, other);
    }

    /** All rules whose findings the run may tell of. */
    List<RuleCard> allRules() {
        return Stream.concat(rules.stream(), suppressionRules.stream()).toList();
    }
}
