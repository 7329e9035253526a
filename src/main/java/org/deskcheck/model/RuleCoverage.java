package org.deskcheck.model;

import java.util.List;

/**
 * How much of a rule was put to the test.
 *
 * @param fired how many claims, comparisons or accounts it fired on
 * @param conditions its conditions, in order
 */
public record RuleCoverage(RuleCard rule, int fired, List<Line> conditions) {

    /**
     * One condition.
     *
     * @param at where it stands in the rule file
     * @param words what it wants
     * @param held how often it let something through
     * @param failed how often it stopped something
     */
    public record Line(Position at, String words, int held, int failed) {}

    public RuleCoverage {
        conditions = List.copyOf(conditions);
    }
}
