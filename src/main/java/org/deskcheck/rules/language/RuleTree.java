package org.deskcheck.rules.language;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.deskcheck.model.Position;
import org.deskcheck.model.RuleCard;
import org.deskcheck.rules.language.Expression.Path;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is in order, as its file says it: for those who run it and for those who explain it.
 *
 * @param conditions what stands between {@code when} and {@code then}
 * @param reports what it says when they hold
 * @param places where a part stands, by its {@code at}
 */
public record RuleTree(RuleCard card, List<Condition> conditions, List<Report> reports, IntFunction<Position> places) {

    /**
     * What a rule says.
     *
     * @param about the claim, sentence, account or comparison
     * @param kind of a contradiction the kind, else null
     * @param message what is to be joined to its words
     */
    public record Report(Expression about, @Nullable Expression kind, List<Expression> message) {
        public Report {
            message = List.copyOf(message);
        }
    }

    public RuleTree {
        conditions = List.copyOf(conditions);
        reports = List.copyOf(reports);
    }

    /** What its reports are about, each once. */
    public List<Path> subjects() {
        return reports.stream()
                .map(Report::about)
                .flatMap(about -> about instanceof Path path ? Stream.of(path) : Stream.empty())
                .distinct()
                .toList();
    }

    /** Where a part of it stands, by the part's {@code at}. */
    public Position position(int at) {
        return places.apply(at);
    }
}
