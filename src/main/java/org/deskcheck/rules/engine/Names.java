package org.deskcheck.rules.engine;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.deskcheck.rules.evaluate.Evaluator;
import org.deskcheck.rules.evaluate.Value;
import org.deskcheck.rules.language.Expression;
import org.deskcheck.rules.language.Expression.Path;
import org.deskcheck.rules.language.Expression.Step;
import org.deskcheck.rules.language.Printed;
import org.drools.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * What the variables of a rule stand for. To Drools only facts and counted results are variables; a field that was
 * given a name is looked up in its fact wherever the name is used, and a threshold on the desk.
 */
final class Names {

    /** What a name stands for. */
    sealed interface Named {}

    /**
     * A fact, or what was reckoned over facts.
     *
     * @param number which it is in its rule, in the order in which they are bound
     */
    record Fact(Variable<?> variable, int number) implements Named {}

    /** A field of a fact. */
    record FieldOf(Fact fact, Expression path, Value value) implements Named {}

    /** A threshold of the rule. */
    record Limit(String rule, String name) implements Named {}

    private final Map<String, Named> named;
    private int facts;
    private @Nullable Fact latest;

    Names() {
        this.named = new HashMap<>();
    }

    private Names(Names outer) {
        this.named = new HashMap<>(outer.named);
        this.facts = outer.facts;
        this.latest = outer.latest;
    }

    /** Names that see these; what is bound in them stays in them. */
    Names inner() {
        return new Names(this);
    }

    void bindThreshold(String rule, String name) {
        named.put("$" + name, new Limit(rule, name));
    }

    /** @param name null for a fact that nothing names */
    Fact bind(@Nullable String name, Variable<?> variable) {
        Fact fact = new Fact(variable, facts++);
        latest = fact;
        if (name != null) {
            named.put(name, fact);
        }
        return fact;
    }

    void bind(String name, Fact fact, Expression path) {
        named.put(name, new FieldOf(fact, path, Evaluator.of(path)));
    }

    /** The fact before the one that is being built; null in a rule's first. */
    @Nullable
    Fact latest() {
        return latest;
    }

    Named get(String name) {
        return Objects.requireNonNull(named.get(name), name);
    }

    /** The names that an expression uses, also within what those stand for. */
    Set<String> usedIn(Expression expression) {
        Set<String> used = new LinkedHashSet<>();
        gather(expression, used);
        return used;
    }

    private void gather(Expression expression, Set<String> used) {
        if (expression instanceof Path path && path.first().startsWith("$") && used.add(path.first())) {
            if (get(path.first()) instanceof FieldOf field) {
                gather(field.path(), used);
            }
        }
        expression.parts().forEach(part -> gather(part, used));
    }

    /** Whether it asks for something that only the desk can tell. */
    boolean asksDesk(Expression expression) {
        if (expression instanceof Path path) {
            boolean words = path.steps().stream().map(Step::name).anyMatch("mentions"::equals);
            boolean behind = path.first().startsWith("$")
                    && (get(path.first()) instanceof Limit
                            || (get(path.first()) instanceof FieldOf field && asksDesk(field.path())));
            if (words || behind) {
                return true;
            }
        }
        return expression.parts().stream().anyMatch(this::asksDesk);
    }

    /** An expression as text that is the same in two rules if, and only if, it is the same condition in both. */
    String print(Expression expression) {
        return Printed.of(expression, this::print);
    }

    private String print(String name) {
        Named stands = get(name);
        if (stands instanceof FieldOf field) {
            return "#" + field.fact().number() + "." + print(field.path());
        }
        return stands instanceof Fact fact
                ? "#" + fact.number()
                : ((Limit) stands).rule() + "." + ((Limit) stands).name();
    }
}
