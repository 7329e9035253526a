package org.deskcheck.rules.language;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.deskcheck.model.Account;
import org.deskcheck.model.Attribution;
import org.deskcheck.model.CheckWorthiness;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimKind;
import org.deskcheck.model.Comparator;
import org.deskcheck.model.Comparison;
import org.deskcheck.model.ContradictionKind;
import org.deskcheck.model.DateMention;
import org.deskcheck.model.Evidence;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Located;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.Polarity;
import org.deskcheck.model.Position;
import org.deskcheck.model.Proposition;
import org.deskcheck.model.Quantity;
import org.deskcheck.model.Quotation;
import org.deskcheck.model.Reckoning;
import org.deskcheck.model.Sentence;
import org.deskcheck.model.Setting;
import org.deskcheck.model.Severity;
import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;
import org.deskcheck.model.Span;
import org.deskcheck.model.Stance;
import org.deskcheck.model.Term;
import org.deskcheck.model.Verdict;

/** The words of rule files: which facts there are and which fields they have, read off the model's records. */
public final class Vocabulary {

    /** What an article brings, and what rules have reported so far. */
    private static final List<Class<?>> FACTS = List.of(
            Account.class,
            Attribution.class,
            Claim.class,
            Comparison.class,
            Evidence.class,
            Finding.class,
            Reckoning.class,
            Sentence.class,
            Term.class);

    /** What lists of facts hold. */
    private static final List<Class<?>> PARTS =
            List.of(DateMention.class, Proposition.Act.class, Proposition.Part.class, Quantity.class, Source.class);

    private static final List<Class<?>> REACHED = List.of(
            Claim.Place.class,
            ClaimKind.class,
            Comparator.class,
            Comparison.Signal.class,
            ContradictionKind.class,
            Evidence.Origin.class,
            Located.class,
            Meaning.class,
            Polarity.class,
            Position.class,
            Proposition.class,
            Proposition.Role.class,
            Quotation.class,
            Setting.class,
            Severity.class,
            SourceKind.class,
            CheckWorthiness.class,
            Span.class,
            Stance.class,
            Verdict.class);

    private static final Set<String> NOT_FIELDS =
            Set.of("hashCode", "toString", "getClass", "notify", "notifyAll", "wait");

    private static final Map<String, Class<?>> FACTS_BY_NAME = byName(FACTS);
    private static final Map<String, Class<?>> PARTS_BY_NAME = byName(PARTS);
    private static final Map<String, Class<?>> ENUMS_BY_NAME =
            byName(REACHED.stream().filter(Class::isEnum).toList());
    private static final Map<Class<?>, Map<String, Type>> FIELDS = new ConcurrentHashMap<>();

    private Vocabulary() {}

    /** All classes that a rule can reach. */
    public static List<Class<?>> classes() {
        return java.util.stream.Stream.of(FACTS, PARTS, REACHED)
                .flatMap(List::stream)
                .toList();
    }

    static Map<String, Class<?>> facts() {
        return FACTS_BY_NAME;
    }

    static Map<String, Class<?>> parts() {
        return PARTS_BY_NAME;
    }

    /** What a pattern of a rule that is in order looks for. */
    public static Class<?> fact(Condition.Pattern pattern) {
        Map<String, Class<?>> known = pattern.from() == null ? FACTS_BY_NAME : PARTS_BY_NAME;
        return Objects.requireNonNull(known.get(pattern.type()), pattern.type());
    }

    /** The enums by name, so that a constant can be told by its type: {@code Stance.DENIES}. */
    static Map<String, Class<?>> enums() {
        return ENUMS_BY_NAME;
    }

    /** What fields of facts hold, other than words. */
    static Map<String, Class<?>> records() {
        return byName(REACHED.stream().filter(Class::isRecord).toList());
    }

    private static Map<String, Class<?>> byName(List<? extends Class<?>> classes) {
        Map<String, Class<?>> byName = new TreeMap<>();
        classes.forEach(c -> byName.put(c.getSimpleName(), c));
        return byName;
    }

    /** The fields of a fact: its components and what it works out from them. */
    static Map<String, Type> fields(Class<?> fact) {
        return FIELDS.computeIfAbsent(fact, Vocabulary::read);
    }

    private static Map<String, Type> read(Class<?> fact) {
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
