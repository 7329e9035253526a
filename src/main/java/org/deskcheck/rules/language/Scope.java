package org.deskcheck.rules.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deskcheck.model.Nearest;
import org.deskcheck.rules.language.Expression.Step;
import org.jspecify.annotations.Nullable;

/** Which names an expression can see: the variables bound so far, and the fields of the fact it stands in. */
final class Scope {

    private final Mistakes mistakes;
    private final Map<String, Type> variables = new HashMap<>();
    private final Set<String> used;
    private Type self = Type.UNKNOWN;
    private boolean joins;

    Scope(Mistakes mistakes) {
        this(mistakes, new HashSet<>());
    }

    private Scope(Mistakes mistakes, Set<String> used) {
        this.mistakes = mistakes;
        this.used = used;
    }

    /** A scope of its own that sees what this one sees; what is bound in it stays in it. */
    Scope inner() {
        Scope inner = new Scope(mistakes, used);
        inner.variables.putAll(variables);
        inner.joins = joins;
        return inner;
    }

    /** Goes into the parentheses of a fact. */
    void enter(Type fact) {
        self = fact;
    }

    Type self() {
        return self;
    }

    /** Leaves the parentheses; behind them a fact was seen, which others can be joined to. */
    void leave() {
        self = Type.NOTHING;
        joins = true;
    }

    /** Whether a fact stands before this one. */
    boolean joins() {
        return joins;
    }

    void bind(int at, String variable, Type type) {
        if (variables.putIfAbsent(variable, type) != null) {
            mistakes.add(at, "The variable " + variable + " is already in use.", "Give this one another name.");
        }
    }

    boolean knows(String variable) {
        return variables.containsKey(variable);
    }

    /** Whether any expression, in this scope or in an inner one, has named the variable. */
    boolean isUsed(String variable) {
        return used.contains(variable);
    }

    /** The variable or {@code this} that a path begins with; null if it begins with a field. */
    @Nullable
    Type first(Step step) {
        if (step.name().equals("this")) {
            return self;
        }
        if (!step.name().startsWith("$")) {
            return null;
        }
        Type type = variables.get(step.name());
        used.add(step.name());
        if (type == null) {
            List<String> known = new ArrayList<>(variables.keySet());
            known.sort(null);
            String hint = Nearest.hint(step.name(), known);
            mistakes.add(
                    step.at(),
                    "There is no variable " + step.name() + " here.",
                    hint.isEmpty() ? "Bind it first: $claim : Claim( … )." : hint);
            return Type.UNKNOWN;
        }
        return type;
    }
}
