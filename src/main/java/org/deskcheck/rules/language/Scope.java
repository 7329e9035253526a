package org.deskcheck.rules.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deskcheck.model.Nearest;
import org.deskcheck.rules.language.Expression.Step;
import org.deskcheck.rules.language.ExpressionWriter.Written;
import org.jspecify.annotations.Nullable;

/** Which names an expression can see: the variables bound so far, and the fields of the fact it stands in. */
final class Scope {

    private final Mistakes mistakes;
    private final Map<String, Written> variables = new HashMap<>();
    private final Set<String> used;
    private Type self = Type.UNKNOWN;
    private @Nullable String joined;

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
        inner.joined = joined;
        return inner;
    }

    /** Goes into the parentheses of a fact. */
    void enter(Type fact) {
        self = fact;
    }

    Type self() {
        return self;
    }

    /** The latest fact before this one, null in a rule's first pattern. */
    @Nullable
    String joined() {
        return joined;
    }

    void join(String variable) {
        joined = variable;
    }

    void bind(int at, String variable, Type type) {
        bind(at, variable, new Written(variable, type));
    }

    /** @param code what stands for it in compiled rules */
    void bindThreshold(int at, String variable, String code) {
        bind(at, variable, new Written(code, Type.FIGURE));
    }

    /** Whether any expression, in this scope or in an inner one, has named the variable. */
    boolean isUsed(String variable) {
        return used.contains(variable);
    }

    private void bind(int at, String variable, Written written) {
        if (variables.putIfAbsent(variable, written) != null) {
            mistakes.add(at, "The variable " + variable + " is already in use.", "Give this one another name.");
        }
    }

    /** The variable or {@code this} that a path begins with; null if it begins with a field. */
    @Nullable
    Written first(Step step) {
        if (step.name().equals("this")) {
            return new Written("this", self);
        }
        if (!step.name().startsWith("$")) {
            return null;
        }
        Written written = variables.get(step.name());
        used.add(step.name());
        if (written == null) {
            List<String> known = new ArrayList<>(variables.keySet());
            known.sort(null);
            String hint = Nearest.hint(step.name(), known);
            mistakes.add(
                    step.at(),
                    "There is no variable " + step.name() + " here.",
                    hint.isEmpty() ? "Bind it first: $claim : Claim( … )." : hint);
            return new Written("null", Type.UNKNOWN);
        }
        return written;
    }
}
