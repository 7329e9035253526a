package org.deskcheck.rules.trace;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.RuleTrace.Outcome;
import org.deskcheck.model.RuleTrace.Step;
import org.deskcheck.rules.evaluate.Evaluator;
import org.deskcheck.rules.language.Condition;
import org.deskcheck.rules.language.Condition.Accumulate;
import org.deskcheck.rules.language.Condition.Constraint;
import org.deskcheck.rules.language.Condition.Existence;
import org.deskcheck.rules.language.Condition.Pattern;
import org.deskcheck.rules.language.Expression;
import org.deskcheck.rules.language.Expression.Logic;
import org.deskcheck.rules.language.RuleTree;
import org.deskcheck.rules.trace.Tried.Asked;
import org.deskcheck.rules.trace.Tried.Either;
import org.deskcheck.rules.trace.Tried.Reckoned;
import org.deskcheck.rules.trace.Tried.Trail;

/** Tells the steps of a walk in words. */
final class Narrator {

    private final RuleTree rule;

    Narrator(RuleTree rule) {
        this.rule = rule;
    }

    List<Step> tell(Progress progress) {
        List<Step> steps = new ArrayList<>(told(progress));
        Walk.flat(rule.conditions()).stream().skip(steps.size()).forEach(condition -> steps.add(notAsked(condition)));
        return steps;
    }

    private List<Step> told(Progress progress) {
        return progress.path().stream().map(this::told).toList();
    }

    private Step told(Tried tried) {
        if (tried instanceof Trail trail) {
            return trail(trail);
        }
        if (tried instanceof Asked asked) {
            return asked(asked);
        }
        if (tried instanceof Reckoned reckoned) {
            return reckoned(reckoned);
        }
        Either either = (Either) tried;
        return step(either.holds(), either.group(), "", told(either.best()));
    }

    private Step trail(Trail trail) {
        Pattern pattern = trail.pattern();
        Object fact = trail.fact();
        if (fact == null) {
            String none = trail.of() == 0 ? "the article has none" : "none of " + trail.of() + " has to do with it";
            return step(false, pattern, none, List.of());
        }
        List<Step> parts = new ArrayList<>();
        Bindings inside = trail.before().inside(fact);
        for (Constraint constraint : pattern.constraints()) {
            int index = parts.size();
            Outcome outcome = index < trail.passed()
                    ? Outcome.HOLDS
                    : index == trail.passed() ? Outcome.FAILS : Outcome.NOT_ASKED;
            parts.add(constraint(constraint, outcome, inside));
            inside = inside.with(
                    constraint.binding(), Evaluator.of(constraint.bound()).of(inside));
        }
        String choice = trail.holds() || trail.of() == 1 ? "" : ", the nearest of " + trail.of();
        return step(trail.holds(), pattern, Values.fact(fact) + choice, parts);
    }

    private Step constraint(Constraint constraint, Outcome outcome, Bindings inside) {
        Expression expression = constraint.expression();
        List<Step> alternatives = new ArrayList<>();
        if (outcome != Outcome.NOT_ASKED
                && expression instanceof Logic logic
                && logic.operator().equals("||")) {
            for (Expression part : logic.parts()) {
                alternatives.add(new Step(
                        outcome(Evaluator.of(part).holds(inside)),
                        InWords.of(part),
                        Values.in(part, inside),
                        rule.position(part.at()),
                        List.of()));
            }
        }
        String found = outcome == Outcome.NOT_ASKED || !alternatives.isEmpty() ? "" : Values.in(expression, inside);
        String words = alternatives.isEmpty() ? InWords.of(constraint) : "one of these";
        return new Step(outcome, words, found, rule.position(constraint.at()), alternatives);
    }

    private Step asked(Asked asked) {
        Existence existence = asked.existence();
        Progress inner = asked.inner();
        if (inner.complete()) {
            return step(asked.holds(), existence, asked.holds() ? "" : "there is one", told(inner));
        }
        // Nothing fits; what comes nearest is of interest only where something was to be there.
        return step(asked.holds(), existence, "", asked.holds() ? List.of() : told(inner));
    }

    private Step reckoned(Reckoned reckoned) {
        Accumulate accumulate = reckoned.accumulate();
        List<Step> parts = new ArrayList<>();
        for (Expression constraint : accumulate.constraints()) {
            int index = parts.size();
            Outcome outcome = index < reckoned.passed()
                    ? Outcome.HOLDS
                    : index == reckoned.passed() ? Outcome.FAILS : Outcome.NOT_ASKED;
            parts.add(new Step(
                    outcome,
                    InWords.of(constraint),
                    Values.in(constraint, reckoned.after()),
                    rule.position(constraint.at()),
                    List.of()));
        }
        return step(reckoned.holds(), accumulate, reckoned.counted() + " fit", parts);
    }

    private static Outcome outcome(boolean holds) {
        return holds ? Outcome.HOLDS : Outcome.FAILS;
    }

    private Step step(boolean holds, Condition condition, String found, List<Step> parts) {
        return new Step(outcome(holds), InWords.of(condition), found, rule.position(condition.at()), parts);
    }

    private Step notAsked(Condition condition) {
        List<Step> parts = new ArrayList<>();
        if (condition instanceof Pattern pattern) {
            pattern.constraints()
                    .forEach(constraint -> parts.add(new Step(
                            Outcome.NOT_ASKED, InWords.of(constraint), "", rule.position(constraint.at()), List.of())));
        } else if (condition instanceof Existence existence) {
            parts.addAll(notAsked(existence.part()).parts());
        }
        return new Step(Outcome.NOT_ASKED, InWords.of(condition), "", rule.position(condition.at()), parts);
    }
}
