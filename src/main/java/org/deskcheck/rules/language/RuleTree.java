package org.deskcheck.rules.language;

import java.util.List;
import org.deskcheck.model.LineIndex;
import org.deskcheck.model.Position;
import org.deskcheck.model.RuleCard;

/**
 * A rule as its file says it, for those who follow it without running it.
 *
 * @param conditions what stands between {@code when} and {@code then}
 * @param subjects what each of its reports is about
 * @param lines where the lines of the file begin
 */
public record RuleTree(RuleCard card, List<Condition> conditions, List<Expression.Path> subjects, LineIndex lines) {
    public RuleTree {
        conditions = List.copyOf(conditions);
        subjects = List.copyOf(subjects);
    }

    /** Where a part of it stands, by the part's {@code at}. */
    public Position position(int at) {
        return lines.position(at);
    }
}
