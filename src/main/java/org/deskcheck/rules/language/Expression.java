package org.deskcheck.rules.language;

import java.util.List;
import java.util.stream.Stream;

/** A part of a condition or message, as the file says it; {@code at} is where it begins. */
public sealed interface Expression {

    int at();

    /** The expressions that it is made of. */
    default List<Expression> parts() {
        return List.of();
    }

    /** A text in quotation marks. */
    record Text(int at, String value) implements Expression {}

    /** A figure, as its digits. */
    record Figure(int at, String digits) implements Expression {}

    /** {@code true}, {@code false} or {@code null}. */
    record Word(int at, String word) implements Expression {}

    /**
     * A way to a value: {@code source.party}, {@code $claim.cue}, {@code STATISTIC}.
     *
     * @param steps at least one; the first may be a variable, a field, a constant or a type's name
     */
    record Path(int at, List<Step> steps) implements Expression {
        public String first() {
            return steps.get(0).name();
        }

        @Override
        public List<Expression> parts() {
            return steps.stream().flatMap(step -> step.arguments().stream()).toList();
        }

        public Step last() {
            return steps.get(steps.size() - 1);
        }

        /** Whether this is a word such as {@code DENIES} or {@code Stance.DENIES}. */
        public boolean isConstant() {
            return isBareConstant() || (steps.size() == 2 && Character.isUpperCase(first().charAt(0)));
        }

        /** Whether this is one word in capitals, whose type only its neighbour tells. */
        boolean isBareConstant() {
            return steps.size() == 1 && !steps.get(0).called() && isInCapitals(first());
        }

        private static boolean isInCapitals(String word) {
            boolean plain = word.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_');
            return plain && word.length() > 1 && Character.isUpperCase(word.charAt(0));
        }
    }

    /**
     * One name of a path.
     *
     * @param called whether parentheses follow
     */
    record Step(int at, String name, boolean called, List<Expression> arguments) {}

    /** {@code left operator right}; {@code in} has several right sides, every other operator one. */
    record Relation(Expression left, int at, String operator, List<Expression> right) implements Expression {
        @Override
        public List<Expression> parts() {
            return Stream.concat(Stream.of(left), right.stream()).toList();
        }
    }

    /** {@code left + right} or {@code left - right} or {@code left * right}. */
    record Arithmetic(Expression left, int at, String operator, Expression right) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /** Parts joined by {@code &&} or {@code ||}. */
    record Logic(int at, String operator, List<Expression> parts) implements Expression {}

    record Not(int at, Expression part) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(part);
        }
    }
}
