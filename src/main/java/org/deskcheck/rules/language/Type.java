package org.deskcheck.rules.language;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What kind of value a field has.
 *
 * @param kind which operators fit
 * @param java the Java class, for constants and facts
 * @param element what a list holds
 * @param nullable whether there may be no value
 */
record Type(Kind kind, Class<?> java, @Nullable Type element, boolean nullable) {

    enum Kind {
        TEXT("a text"),
        FIGURE("a figure"),
        FLAG("true or false"),
        DATE("a date"),
        CONSTANT("one of a few words"),
        LIST("a list"),
        FACT("a fact"),
        NOTHING("null"),
        /** Its mistake is told already. */
        UNKNOWN("unknown");

        private final String shown;

        Kind(String shown) {
            this.shown = shown;
        }

        String shown() {
            return shown;
        }
    }

    static final Type TEXT = new Type(Kind.TEXT, String.class, null, false);
    static final Type FIGURE = new Type(Kind.FIGURE, double.class, null, false);
    static final Type FLAG = new Type(Kind.FLAG, boolean.class, null, false);
    static final Type NOTHING = new Type(Kind.NOTHING, Object.class, null, true);
    static final Type UNKNOWN = new Type(Kind.UNKNOWN, Object.class, null, true);

    static Type fact(Class<?> fact) {
        return new Type(Kind.FACT, fact, null, false);
    }

    /** What a record's method answers. */
    static Type of(Method method) {
        AnnotatedType returned = method.getAnnotatedReturnType();
        boolean nullable = returned.isAnnotationPresent(Nullable.class);
        Type plain = of(returned.getType());
        return new Type(plain.kind, plain.java, plain.element, nullable);
    }

    private static Type of(java.lang.reflect.Type type) {
        if (type instanceof ParameterizedType list
                && list.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            return new Type(Kind.LIST, raw, of(list.getActualTypeArguments()[0]), false);
        }
        return type instanceof Class<?> java ? new Type(kind(java), java, null, false) : UNKNOWN;
    }

    private static Kind kind(Class<?> java) {
        if (java == String.class) {
            return Kind.TEXT;
        }
        if (java == boolean.class) {
            return Kind.FLAG;
        }
        if (java == LocalDate.class) {
            return Kind.DATE;
        }
        if (java.isEnum()) {
            return Kind.CONSTANT;
        }
        return java.isPrimitive() ? Kind.FIGURE : java.isRecord() ? Kind.FACT : Kind.UNKNOWN;
    }

    boolean is(Kind expected) {
        return kind == expected;
    }

    boolean isKnown() {
        return kind != Kind.UNKNOWN;
    }

    /** The words that a constant may be. */
    List<String> constants() {
        return Arrays.stream(java.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .toList();
    }

    /** Whether values of the two can be equal. */
    boolean comparesWith(Type other) {
        if (!isKnown() || !other.isKnown() || is(Kind.NOTHING) || other.is(Kind.NOTHING)) {
            return true;
        }
        boolean named = is(Kind.CONSTANT) || is(Kind.FACT);
        return kind == other.kind && (!named || java == other.java);
    }

    String shown() {
        return kind.shown();
    }
}
