package org.deskcheck.rules.engine;

import java.util.List;
import org.deskcheck.rules.engine.Names.Fact;
import org.deskcheck.rules.evaluate.Evaluator;
import org.deskcheck.rules.evaluate.Value;
import org.deskcheck.rules.language.Expression;
import org.deskcheck.rules.language.Expression.Path;
import org.deskcheck.rules.language.Expression.Relation;
import org.deskcheck.rules.language.Expression.Step;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.functions.PredicateN;
import org.drools.model.index.BetaIndexImpl;
import org.jspecify.annotations.Nullable;

/** Builds the single conditions that facts are asked. */
@SuppressWarnings("serial") // No model is ever written anywhere.
final class Constraints {

    private final Variable<Desk> desk;

    /** @param desk what stands for the desk */
    Constraints(Variable<Desk> desk) {
        this.desk = desk;
    }

    /** Whether there is still time to hold a fact against the one before it. */
    Held alive(Variable<?> fact, Fact before) {
        return new Held("alive(#" + before.number() + ")", List.of(fact, before.variable(), desk), new Alive());
    }

    /** Whether one more pair of facts may be kept. */
    Held keep(Variable<?> fact, Fact before) {
        return new Held("keep(#" + before.number() + ")", List.of(fact, before.variable(), desk), new Keep());
    }

    /** Whether something stands at the end of a path, be it null. */
    Held there(Path path, Fact fact, Names names) {
        Question question = new Question(List.of(path), fact, names, desk);
        Value value = Evaluator.of(path);
        return new Held("there " + names.print(path), question.variables(), new There(value, question));
    }

    /** @param fact the one between whose parentheses the condition stands; null outside of facts */
    Held holds(Expression condition, @Nullable Fact fact, Names names) {
        Question question = new Question(List.of(condition), fact, names, desk);
        Value value = Evaluator.of(condition);
        Held held = new Held(names.print(condition), question.variables(), new Holds(value, question));
        if (fact != null && question.variables().size() == 2 && isLookup(condition, names)) {
            index(held, (Relation) condition, question);
        }
        return held;
    }

    /** {@code field == $variable}, for which the engine can look up what fits instead of trying all. */
    private static boolean isLookup(Expression condition, Names names) {
        return condition instanceof Relation relation
                && relation.operator().equals("==")
                && relation.left() instanceof Path left
                && !left.first().startsWith("$")
                && left.steps().stream().noneMatch(Step::called)
                && relation.right().get(0) instanceof Path right
                && right.first().startsWith("$")
                && !names.asksDesk(condition);
    }

    @SuppressWarnings("unchecked") // Everything is an object to Drools here.
    private static void index(Held held, Relation relation, Question question) {
        Value left = Evaluator.of(relation.left());
        Value right = Evaluator.of(relation.right().get(0));
        held.setIndex(new BetaIndexImpl<>(
                Object.class, ConstraintType.EQUAL, relation.at(), new Key(left, question), new Key(right, question)));
    }

    // No lambdas, for the reason that Held gives.

    private record Alive() implements PredicateN {
        @Override
        public boolean test(Object... values) {
            return ((Desk) values[2]).alive();
        }
    }

    private record Keep() implements PredicateN {
        @Override
        public boolean test(Object... values) {
            return ((Desk) values[2]).keep();
        }
    }

    private record There(Value value, Question question) implements PredicateN {
        @Override
        public boolean test(Object... values) {
            return value.of(question.frame(values)) != Value.MISSING;
        }
    }

    private record Holds(Value value, Question question) implements PredicateN {
        @Override
        public boolean test(Object... values) {
            return value.holds(question.frame(values));
        }
    }

    /** What is equal here is equal for Drools: figures of any sort; and what is missing equals nothing. */
    private record Key(Value of, Question question) implements Function1<Object, Object> {
        @Override
        public @Nullable Object apply(Object fact) {
            Object value = of.of(question.frame(fact, fact));
            if (value == Value.MISSING) {
                return new Object();
            }
            return value instanceof Number figure ? (Object) figure.doubleValue() : value;
        }
    }
}
