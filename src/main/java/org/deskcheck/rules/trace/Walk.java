package org.deskcheck.rules.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.deskcheck.rules.evaluate.Evaluator;
import org.deskcheck.rules.evaluate.Value;
import org.deskcheck.rules.language.Condition;
import org.deskcheck.rules.language.Condition.Accumulate;
import org.deskcheck.rules.language.Condition.Constraint;
import org.deskcheck.rules.language.Condition.Existence;
import org.deskcheck.rules.language.Condition.Group;
import org.deskcheck.rules.language.Condition.Pattern;
import org.deskcheck.rules.language.Expression;
import org.deskcheck.rules.language.Expression.Logic;
import org.deskcheck.rules.language.Expression.Path;
import org.deskcheck.rules.language.Expression.Relation;
import org.deskcheck.rules.trace.Tried.Asked;
import org.deskcheck.rules.trace.Tried.Either;
import org.deskcheck.rules.trace.Tried.Reckoned;
import org.deskcheck.rules.trace.Tried.Trail;
import org.jspecify.annotations.Nullable;

/**
 * Walks the conditions of a rule over the facts of an article, and finds the combination of facts that gets
 * farthest.
 */
final class Walk {

    private final Facts facts;
    private final Path subject;
    private final Predicate<Object> wanted;
    private final Tally tally;

    /**
     * @param subject what the rule reports on
     * @param wanted which of the facts that it could report on are looked at
     * @param tally counts every condition that is asked
     */
    Walk(Facts facts, Path subject, Predicate<Object> wanted, Tally tally) {
        this.facts = facts;
        this.subject = subject;
        this.wanted = wanted;
        this.tally = tally;
    }

    /** @param begin what is bound before the first condition */
    Progress along(List<Condition> conditions, Bindings begin) {
        return from(flat(conditions), begin);
    }

    /** The conditions without the parentheses that change nothing. */
    static List<Condition> flat(List<Condition> conditions) {
        List<Condition> flat = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Group group && group.word().equals("and")) {
                flat.addAll(flat(group.parts()));
            } else {
                flat.add(condition);
            }
        }
        return flat;
    }

    private Progress from(List<Condition> conditions, Bindings bindings) {
        if (conditions.isEmpty()) {
            return Progress.DONE;
        }
        Condition first = conditions.get(0);
        List<Condition> rest = conditions.subList(1, conditions.size());
        if (first instanceof Pattern pattern) {
            return pattern(pattern, rest, bindings);
        }
        if (first instanceof Accumulate accumulate) {
            Reckoned reckoned = accumulate(accumulate, bindings);
            return reckoned.holds()
                    ? from(rest, reckoned.after()).after(reckoned, reckoned.passed() + 1)
                    : Progress.stop(reckoned, reckoned.passed());
        }
        Tried tried =
                first instanceof Existence existence ? asked(existence, bindings) : either((Group) first, bindings);
        tally.count(first, tried.holds());
        return tried.holds() ? from(rest, bindings).after(tried, 1) : Progress.stop(tried, 0);
    }

    private Progress pattern(Pattern pattern, List<Condition> rest, Bindings bindings) {
        List<Object> all = candidates(pattern, bindings);
        List<Object> candidates = all.stream()
                .filter(fact -> !isUnwanted(pattern.binding(), bindings.with(pattern.binding(), fact)))
                .toList();
        Progress best = Progress.stop(new Trail(pattern, null, all.size(), bindings, 0, false), -1);
        for (Object fact : candidates) {
            Bindings inside = bindings.inside(fact);
            int passed = 0;
            for (Constraint constraint : pattern.constraints()) {
                Bindings next = constraint(constraint, inside);
                if (next == null) {
                    break;
                }
                inside = next;
                passed++;
            }
            boolean holds = passed == pattern.constraints().size();
            Bindings after = inside.with(pattern.binding(), fact);
            if (holds && pattern.constraints().stream().anyMatch(one -> isUnwanted(one.binding(), after))) {
                continue;
            }
            Trail trail = new Trail(pattern, fact, candidates.size(), bindings, passed, holds);
            Progress here = holds ? from(rest, after).after(trail, passed + 1) : Progress.stop(trail, passed);
            if (here.isBetterThan(best)) {
                best = here;
            }
            if (best.complete()) {
                return best;
            }
        }
        return best;
    }

    private List<Object> candidates(Pattern pattern, Bindings bindings) {
        Path from = pattern.from();
        if (from == null) {
            return facts.of(pattern.type());
        }
        return Evaluator.of(from).of(bindings) instanceof Collection<?> list
                ? list.stream().map(one -> (Object) one).toList()
                : List.of();
    }

    /** Whether a variable that was bound just now makes the rule speak of something that nobody asked about. */
    private boolean isUnwanted(@Nullable String bound, Bindings bindings) {
        if (!subject.first().equals(bound)) {
            return false;
        }
        Object about = Evaluator.of(subject).of(bindings);
        return about != null && !wanted.test(about);
    }

    /** What is bound when a constraint holds; null if it does not. */
    private @Nullable Bindings constraint(Constraint constraint, Bindings inside) {
        Bindings after = inside;
        boolean holds = true;
        Expression expression = constraint.expression();
        if (constraint.binding() != null) {
            Object value = Evaluator.of(constraint.bound()).of(inside);
            holds = value != Value.MISSING;
            after = inside.with(constraint.binding(), value);
        }
        if (holds && (constraint.binding() == null || expression instanceof Relation)) {
            holds = Evaluator.of(expression).holds(after);
        }
        tally.count(constraint, holds);
        if (expression instanceof Logic logic && logic.operator().equals("||")) {
            logic.parts().forEach(part -> tally.count(part, Evaluator.of(part).holds(inside)));
        }
        return holds ? after : null;
    }

    private Asked asked(Existence existence, Bindings bindings) {
        Progress inner = from(flat(List.of(existence.part())), bindings);
        return new Asked(existence, inner, inner.complete() == existence.word().equals("exists"));
    }

    private Either either(Group group, Bindings bindings) {
        Progress best = null;
        for (Condition part : group.parts()) {
            Progress here = from(flat(List.of(part)), bindings);
            if (best == null || here.isBetterThan(best)) {
                best = here;
            }
        }
        Progress farthest = best == null ? Progress.DONE : best;
        return new Either(group, farthest, farthest.complete());
    }

    private Reckoned accumulate(Accumulate accumulate, Bindings bindings) {
        List<Bindings> counted = new ArrayList<>();
        if (accumulate.source() instanceof Pattern pattern) {
            for (Object fact : candidates(pattern, bindings)) {
                Bindings inside = bindings.inside(fact);
                for (Constraint constraint : pattern.constraints()) {
                    inside = inside == null ? null : constraint(constraint, inside);
                }
                if (inside != null) {
                    counted.add(inside.with(pattern.binding(), fact));
                }
            }
        }
        Bindings after = bindings;
        boolean holds = true;
        for (Condition.Function function : accumulate.functions()) {
            Double result = Reckoning.of(function, counted);
            holds &= result != null;
            after = after.with(function.binding(), result);
        }
        int passed = 0;
        for (Expression constraint : accumulate.constraints()) {
            holds = holds && Evaluator.of(constraint).holds(after);
            tally.count(constraint, holds);
            if (!holds) {
                break;
            }
            passed++;
        }
        return new Reckoned(accumulate, after, counted.size(), passed, holds);
    }
}
