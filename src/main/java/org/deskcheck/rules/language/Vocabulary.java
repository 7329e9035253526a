package org.deskcheck.rules.language;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.deskcheck.model.Account;
import org.deskcheck.model.Attribution;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimKind;
import org.deskcheck.model.Comparator;
import org.deskcheck.model.Comparison;
import org.deskcheck.model.ContradictionKind;
import org.deskcheck.model.DateMention;
import org.deskcheck.model.Located;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.Polarity;
import org.deskcheck.model.Position;
import org.deskcheck.model.Proposition;
import org.deskcheck.model.Quantity;
import org.deskcheck.model.Quotation;
import org.deskcheck.model.Sentence;
import org.deskcheck.model.Setting;
import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;
import org.deskcheck.model.SourceNeed;
import org.deskcheck.model.Span;
import org.deskcheck.model.Stance;
import org.deskcheck.model.Term;

/** The words of rule files: which facts there are and which fields they have, read off the model's records. */
public final class Vocabulary {

    /** What an article brings. */
    private static final List<Class<?>> FACTS =
            List.of(Account.class, Attribution.class, Claim.class, Comparison.class, Sentence.class, Term.class);

    /** What lists of facts hold. */
    private static final List<Class<?>> PARTS =
            List.of(DateMention.class, Proposition.Act.class, Proposition.Part.class, Quantity.class, Source.class);

    private static final List<Class<?>> REACHED = List.of(
            Claim.Place.class,
            ClaimKind.class,
            Comparator.class,
            Comparison.Signal.class,
            ContradictionKind.class,
            Located.class,
            Meaning.class,
            Polarity.class,
            Position.class,
            Proposition.class,
            Proposition.Role.class,
            Quotation.class,
            Setting.class,
            SourceKind.class,
            SourceNeed.class,
            Span.class,
            Stance.class);

    private static final Set<String> NOT_FIELDS =
            Set.of("hashCode", "toString", "getClass", "notify", "notifyAll", "wait");

    private Vocabulary() {}

    /** All classes that a rule can reach; a rule compiled against other versions of them is out of date. */
    public static List<Class<?>> classes() {
        return java.util.stream.Stream.of(FACTS, PARTS, REACHED)
                .flatMap(List::stream)
                .toList();
    }

    static Map<String, Class<?>> facts() {
        return byName(FACTS);
    }

    static Map<String, Class<?>> parts() {
        return byName(PARTS);
    }

    /** The enums by name, so that a constant can be told by its type: {@code Stance.DENIES}. */
    static Map<String, Class<?>> enums() {
        return byName(REACHED.stream().filter(Class::isEnum).toList());
    }

    private static Map<String, Class<?>> byName(List<? extends Class<?>> classes) {
        Map<String, Class<?>> byName = new TreeMap<>();
        classes.forEach(c -> byName.put(c.getSimpleName(), c));
        return byName;
    }

    /** The fields of a fact: its components and what it works out from them. */
    static Map<String, Type> fields(Class<?> fact) {
        Map<String, Type> fields = new TreeMap<>();
        for (Method method : fact.getMethods()) {
            boolean field = method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getReturnType() != void.class
                    && !NOT_FIELDS.contains(method.getName());
            if (field) {
                fields.put(method.getName(), Type.of(method));
            }
        }
        return fields;
    }
}
