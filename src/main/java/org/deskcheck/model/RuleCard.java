package org.deskcheck.model;

import java.util.List;

/**
 * What a reader of reports needs to know of a rule.
 *
 * @param id as {@code @id} gives it, for instance "ATTR-001"
 * @param title the rule's name
 * @param severity as {@code @severity} gives it
 * @param rationale why the desk wants it, from the rule's comment
 * @param guideline the style guide or code that it follows, as {@code @guideline} names it
 * @param file the rule file, relative to the pack's folder, with {@code /}
 * @param line the line of the file on which the rule begins
 * @param thresholds the figures in it that a desk may set otherwise, in the order of the file
 */
public record RuleCard(
        String id,
        String title,
        Severity severity,
        String rationale,
        String guideline,
        String file,
        int line,
        List<Threshold> thresholds) {

    public RuleCard {
        thresholds = List.copyOf(thresholds);
    }

    /** The same rule, as grave as a desk takes it. */
    public RuleCard withSeverity(Severity other) {
        return new RuleCard(id, title, other, rationale, guideline, file, line, thresholds);
    }
}
