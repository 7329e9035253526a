package org.deskcheck.rules.language;

import java.util.List;
import java.util.function.IntFunction;
import org.deskcheck.model.Position;
import org.deskcheck.model.RuleCard;

/**
 * A rule as its file says it, for those who follow it without running it.
 *
 * @param conditions what stands between {@code when} and {@code then}
 * @param subjects what each of its reports is about
 * @param places where a part stands, by its {@code at}
 */
public record RuleTree(
        RuleCard card, List<Condition> conditions, List<Expression.Path> subjects, IntFunction<Position> places) {
    public RuleTree {
        conditions = List.copyOf(conditions);
        subjects = List.copyOf(subjects);
    }

    /** Where a part of it stands, by the part's {@code at}. */
    public Position position(int at) {
        return places.apply(at);
    }
}
