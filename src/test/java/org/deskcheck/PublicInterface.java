package org.deskcheck;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes of this program that one of them leads to by its public members, and their public members. */
final class PublicInterface {

    private static final String OURS = "org.deskcheck.";
    private static final Set<String> EVERYBODYS = Set.of("equals", "hashCode", "toString", "values", "valueOf");

    private final Map<String, List<String>> members = new TreeMap<>();

    private PublicInterface() {}

    static PublicInterface of(Class<?> root) {
        PublicInterface all = new PublicInterface();
        all.take(root);
        return all;
    }

    /** A line for each class, and one for each of its members. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        members.forEach((type, own) -> {
            lines.add(type);
            own.forEach(member -> lines.add(type.substring(0, type.indexOf(' ')) + " " + member));
        });
        return lines;
    }

    private void take(Type type) {
        if (type instanceof ParameterizedType generic) {
            take(generic.getRawType());
            Stream.of(generic.getActualTypeArguments()).forEach(this::take);
        } else if (type instanceof WildcardType wildcard) {
            Stream.of(wildcard.getUpperBounds()).forEach(this::take);
        } else if (type instanceof Class<?> known) {
            take(known.isArray() ? known.componentType() : known, headline(known));
        }
    }

    private void take(Class<?> type, String headline) {
        if (!type.getName().startsWith(OURS) || members.containsKey(headline)) {
            return;
        }
        List<String> own = new ArrayList<>();
        members.put(headline, own);
        for (Field field : type.getFields()) {
            if (field.getDeclaringClass() == type) {
                own.add((field.isEnumConstant() ? "" : shown(field.getGenericType()) + " ") + field.getName());
                take(field.getGenericType());
            }
        }
        Set<String> callable = new TreeSet<>();
        if (!type.isRecord()) { // Records may gain components.
            for (Executable constructor : type.getConstructors()) {
                callable.add(signature(constructor, "new"));
            }
        }
        Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !EVERYBODYS.contains(method.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> {
                    take(method.getGenericReturnType());
                    callable.add(signature(method, method.getName()) + " : " + shown(method.getGenericReturnType())
                            + thrown(method));
                });
        own.addAll(callable);
        Stream.of(type.getInterfaces()).forEach(this::take);
        if (type.getSuperclass() != null) {
            take(type.getSuperclass());
        }
        if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(this::take);
        }
    }

    private String signature(Executable member, String name) {
        Stream.of(member.getGenericParameterTypes()).forEach(this::take);
        Stream.of(member.getExceptionTypes()).forEach(this::take);
        String fixed = Modifier.isStatic(member.getModifiers()) ? "static " : "";
        return fixed
                + name
                + Arrays.stream(member.getGenericParameterTypes())
                        .map(PublicInterface::shown)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String thrown(Method method) {
        String all = Stream.of(method.getExceptionTypes())
                .map(Class::getSimpleName)
                .sorted()
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : " throws " + all;
    }

    private static String headline(Class<?> type) {
        String kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        return type.getName().replace('$', '.') + " (" + kind + ")";
    }

    /** A type without packages. */
    private static String shown(Type type) {
        return type.getTypeName().replaceAll("\\b[a-z]\\w*\\.", "").replace('$', '.');
    }
}
