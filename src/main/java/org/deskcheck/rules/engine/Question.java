package org.deskcheck.rules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.deskcheck.rules.engine.Names.Fact;
import org.deskcheck.rules.engine.Names.FieldOf;
import org.deskcheck.rules.engine.Names.Limit;
import org.deskcheck.rules.engine.Names.Named;
import org.deskcheck.rules.evaluate.Frame;
import org.deskcheck.rules.evaluate.Value;
import org.deskcheck.rules.evaluate.Words;
import org.deskcheck.rules.language.Expression;
import org.drools.model.Variable;
import org.jspecify.annotations.Nullable;

/** What Drools has to hand over for expressions to be worked out, and the expressions' view of what it hands over. */
final class Question {

    /** Where a name's value is found: in a fact that is handed over, or in a field of it. */
    private record Slot(int place, @Nullable Value field) {}

    private final List<Variable<?>> variables = new ArrayList<>();
    private final Map<String, Slot> slots = new HashMap<>();
    private final Map<String, Limit> limits = new HashMap<>();
    private final int self;
    private final int desk;

    /**
     * @param self the fact between whose parentheses they stand; null outside of facts
     * @param desk what stands for the desk
     */
    Question(List<? extends Expression> expressions, @Nullable Fact self, Names names, Variable<?> desk) {
        this.self = self == null ? -1 : place(self.variable());
        for (Expression expression : expressions) {
            names.usedIn(expression).forEach(name -> add(name, names.get(name)));
        }
        this.desk = expressions.stream().anyMatch(names::asksDesk) ? place(desk) : -1;
    }

    private void add(String name, Named stands) {
        if (stands instanceof Limit limit) {
            limits.put(name, limit);
        } else if (stands instanceof FieldOf field) {
            slots.put(name, new Slot(place(field.fact().variable()), field.value()));
        } else {
            slots.put(name, new Slot(place(((Fact) stands).variable()), null));
        }
    }

    private int place(Variable<?> variable) {
        if (!variables.contains(variable)) {
            variables.add(variable);
        }
        return variables.indexOf(variable);
    }

    /** In the order in which their values are to be handed over. */
    List<Variable<?>> variables() {
        return variables;
    }

    Frame frame(Object... values) {
        return new Handed(values, self);
    }

    private final class Handed implements Frame {

        private final Object[] values;
        private final int about;

        Handed(Object[] values, int about) {
            this.values = values;
            this.about = about;
        }

        @Override
        public @Nullable Object self() {
            return about < 0 ? null : values[about];
        }

        @Override
        public @Nullable Object variable(String name) {
            Slot slot = slots.get(name);
            if (slot == null) {
                Limit limit = Objects.requireNonNull(limits.get(name), name);
                return ((Desk) values[desk]).threshold(limit.rule(), limit.name());
            }
            return slot.field() == null ? values[slot.place()] : slot.field().of(new Handed(values, slot.place()));
        }

        @Override
        public Words words(String text) {
            return desk < 0 ? Words.of(text) : ((Desk) values[desk]).words(text);
        }
    }
}
