package org.deskcheck.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.deskcheck.rules.engine.Names.Fact;
import org.deskcheck.rules.evaluate.Evaluator;
import org.deskcheck.rules.evaluate.Value;
import org.deskcheck.rules.language.Condition.Accumulate;
import org.deskcheck.rules.language.Condition.Constraint;
import org.deskcheck.rules.language.Condition.Existence;
import org.deskcheck.rules.language.Condition.Function;
import org.deskcheck.rules.language.Condition.Group;
import org.deskcheck.rules.language.Condition.Pattern;
import org.deskcheck.rules.language.Expression;
import org.deskcheck.rules.language.Expression.Logic;
import org.deskcheck.rules.language.Expression.Path;
import org.deskcheck.rules.language.Expression.Relation;
import org.deskcheck.rules.language.Vocabulary;
import org.drools.core.base.accumulators.AverageAccumulateFunction;
import org.drools.core.base.accumulators.CountAccumulateFunction;
import org.drools.core.base.accumulators.MaxAccumulateFunction;
import org.drools.core.base.accumulators.MinAccumulateFunction;
import org.drools.core.base.accumulators.SumAccumulateFunction;
import org.drools.model.Condition;
import org.drools.model.DSL;
import org.drools.model.DeclarationSource;
import org.drools.model.Variable;
import org.drools.model.functions.accumulate.AccumulateFunction;
import org.drools.model.impl.DeclarationImpl;
import org.drools.model.patterns.AccumulatePatternImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.EvalImpl;
import org.drools.model.patterns.ExistentialPatternImpl;
import org.drools.model.patterns.PatternImpl;
import org.drools.model.view.BindViewItem1;
import org.jspecify.annotations.Nullable;

/**
 * Builds the conditions of one rule for Drools.
 *
 * <p>Into every fact that is joined to an earlier one it puts a question to the desk before and one behind the rule's
 * own: nothing else can stop the engine while it works through pairs of facts.
 */
final class ConditionModel {

    private final Variable<Desk> desk;
    private final Constraints constraints;

    /** @param desk what stands for the desk */
    ConditionModel(Variable<Desk> desk) {
        this.desk = desk;
        this.constraints = new Constraints(desk);
    }

    /** @param names those bound before it; it adds its own */
    List<Condition> of(org.deskcheck.rules.language.Condition condition, Names names) {
        if (condition instanceof Pattern pattern) {
            return List.of(pattern(pattern, names, true));
        }
        if (condition instanceof Existence existence) {
            return List.of(existence(existence, names.inner()));
        }
        if (condition instanceof Accumulate accumulate) {
            return accumulate(accumulate, names);
        }
        Group group = (Group) condition;
        return group.word().equals("or") ? List.of(either(group, names)) : all(group, names);
    }

    private List<Condition> all(Group group, Names names) {
        List<Condition> parts = new ArrayList<>();
        group.parts().forEach(part -> parts.addAll(of(part, names)));
        return parts;
    }

    private Condition either(Group group, Names names) {
        List<Condition> parts = new ArrayList<>();
        group.parts().forEach(part -> parts.add(together(of(part, names.inner()))));
        return new CompositePatterns(Condition.Type.OR, parts);
    }

    private static Condition together(List<Condition> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : new CompositePatterns(Condition.Type.AND, conditions);
    }

    private Condition existence(Existence existence, Names inner) {
        Condition part = existence.part() instanceof Pattern pattern
                ? pattern(pattern, inner, false)
                : together(of(existence.part(), inner));
        return new ExistentialPatternImpl(
                part, existence.word().equals("not") ? Condition.Type.NOT : Condition.Type.EXISTS);
    }

    /** @param kept whether it makes pairs with the facts before it, and not only asks whether there is one */
    private PatternImpl<?> pattern(Pattern pattern, Names names, boolean kept) {
        Fact before = names.latest();
        DeclarationImpl<?> variable = new DeclarationImpl<>(Vocabulary.fact(pattern));
        if (pattern.from() != null) {
            variable.setSource(from(pattern.from(), names));
        }
        PatternImpl<?> built = new PatternImpl<>(variable);
        if (before != null) {
            built.addConstraint(constraints.alive(variable, before));
        }
        Fact fact = names.bind(pattern.binding(), variable);
        for (Constraint constraint : pattern.constraints()) {
            add(constraint, fact, names, built);
        }
        if (before != null && kept) {
            built.addConstraint(constraints.keep(variable, before));
        }
        return built;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // What the list holds is known to the vocabulary, not to the compiler.
    private DeclarationSource from(Path path, Names names) {
        Question question = new Question(List.of(path), null, names, desk);
        Value list = Evaluator.of(path);
        return DSL.from(
                (Variable) question.variables().get(0),
                fact -> list.of(question.frame(fact)) instanceof Collection<?> found ? found : List.of());
    }

    private void add(Constraint constraint, Fact fact, Names names, PatternImpl<?> built) {
        Expression expression = constraint.expression();
        if (constraint.binding() != null) {
            Path path = (Path) constraint.bound();
            names.bind(constraint.binding(), fact, path);
            if (path.steps().size() > 1) {
                built.addConstraint(constraints.there(path, fact, names));
            }
        }
        if (constraint.binding() == null || expression instanceof Relation) {
            parts(expression).forEach(part -> built.addConstraint(constraints.holds(part, fact, names)));
        }
    }

    /** What must hold together, each a condition of its own, as other rules may ask some of them too. */
    private static List<Expression> parts(Expression expression) {
        return expression instanceof Logic logic && logic.operator().equals("&&")
                ? logic.parts().stream().flatMap(part -> parts(part).stream()).toList()
                : List.of(expression);
    }

    private List<Condition> accumulate(Accumulate accumulate, Names names) {
        Names inner = names.inner();
        PatternImpl<?> counted = pattern((Pattern) accumulate.source(), inner, true);
        Fact fact = Objects.requireNonNull(inner.latest());
        List<AccumulateFunction> functions = new ArrayList<>();
        for (Function function : accumulate.functions()) {
            functions.add(function(function, counted, fact, inner));
        }
        for (int i = 0; i < functions.size(); i++) {
            names.bind(accumulate.functions().get(i).binding(), functions.get(i).getResult());
        }
        List<Condition> all = new ArrayList<>();
        all.add(new AccumulatePatternImpl<>(counted, null, functions.toArray(new AccumulateFunction[0])));
        // Drools 10.2 never fires on one result compared with another inside an accumulate; behind it, it does.
        for (Expression constraint : accumulate.constraints()) {
            all.add(new EvalImpl(constraints.holds(constraint, null, names)));
        }
        return all;
    }

    private AccumulateFunction function(Function function, PatternImpl<?> counted, Fact fact, Names inner) {
        boolean counts = function.name().equals("count");
        Variable<?> result = counts ? new DeclarationImpl<>(Long.class) : new DeclarationImpl<>(Double.class);
        Path argument = function.argument();
        if (counts || argument == null) {
            return new AccumulateFunction(fact.variable(), CountAccumulateFunction::new).as(result);
        }
        Variable<Double> figure = new DeclarationImpl<>(Double.class);
        Question question = new Question(List.of(argument), fact, inner, desk);
        Value value = Evaluator.of(argument);
        counted.addBinding(
                new BindViewItem1<>(figure, one -> figure(value.of(question.frame(one))), fact.variable(), null, null));
        return new AccumulateFunction(figure, reckoning(function.name())).as(result);
    }

    private static @Nullable Double figure(@Nullable Object value) {
        return value instanceof Number figure ? (Double) figure.doubleValue() : null;
    }

    private static Supplier<?> reckoning(String name) {
        return switch (name) {
            case "sum" -> SumAccumulateFunction::new;
            case "min" -> MinAccumulateFunction::new;
            case "max" -> MaxAccumulateFunction::new;
            default -> AverageAccumulateFunction::new;
        };
    }
}
