package org.deskcheck.rules.trace;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.RuleCoverage.Line;
import org.deskcheck.rules.language.Condition;
import org.deskcheck.rules.language.Condition.Accumulate;
import org.deskcheck.rules.language.Condition.Constraint;
import org.deskcheck.rules.language.Condition.Existence;
import org.deskcheck.rules.language.Condition.Group;
import org.deskcheck.rules.language.Condition.Pattern;
import org.deskcheck.rules.language.Expression.Logic;
import org.deskcheck.rules.language.Expression.Relation;
import org.deskcheck.rules.language.RuleTree;

/** Lists all that a rule asks for, each alternative of its own, with how often it was asked. */
final class Conditions {

    private final RuleTree rule;
    private final Tally tally;
    private final List<Line> lines = new ArrayList<>();

    Conditions(RuleTree rule, Tally tally) {
        this.rule = rule;
        this.tally = tally;
    }

    List<Line> lines() {
        rule.conditions().forEach(this::add);
        return lines;
    }

    private void add(Condition condition) {
        if (condition instanceof Pattern pattern) {
            pattern.constraints().forEach(this::add);
        } else if (condition instanceof Existence existence) {
            add(existence.part());
            line(existence, existence.at(), InWords.of(existence));
        } else if (condition instanceof Accumulate accumulate) {
            add(accumulate.source());
            accumulate.constraints().forEach(constraint -> line(constraint, constraint.at(), InWords.of(constraint)));
        } else {
            ((Group) condition).parts().forEach(this::add);
        }
    }

    private void add(Constraint constraint) {
        if (constraint.expression() instanceof Logic logic && logic.operator().equals("||")) {
            logic.parts().forEach(part -> line(part, part.at(), "or: " + InWords.of(part)));
        } else if (constraint.binding() == null || constraint.expression() instanceof Relation) {
            line(constraint, constraint.at(), InWords.of(constraint));
        }
    }

    private void line(Object condition, int at, String words) {
        lines.add(new Line(rule.position(at), words, tally.held(condition), tally.failed(condition)));
    }
}
