package org.deskcheck.rules.language;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.deskcheck.rules.language.Type.Kind;
import org.jspecify.annotations.Nullable;

/** The few things that may be asked of texts and lists. */
final class Calls {

    private static final Map<String, Type> OF_TEXT = new TreeMap<>(Map.of(
            "contains", Type.FLAG,
            "startsWith", Type.FLAG,
            "endsWith", Type.FLAG,
            "mentions", Type.FLAG,
            "isEmpty", Type.FLAG,
            "length", Type.FIGURE,
            "toLowerCase", Type.TEXT));
    private static final Map<String, Type> OF_LIST = new TreeMap<>(Map.of("isEmpty", Type.FLAG, "size", Type.FIGURE));
    private static final List<String> WITH_TEXT = List.of("contains", "startsWith", "endsWith", "mentions");

    private Calls() {}

    private static Map<String, Type> all(Type type) {
        return type.is(Kind.TEXT) ? OF_TEXT : type.is(Kind.LIST) ? OF_LIST : Map.of();
    }

    static @Nullable Type answer(Type asked, String name) {
        return all(asked).get(name);
    }

    static Collection<String> of(Type asked) {
        return all(asked).keySet();
    }

    static int arguments(String name) {
        return WITH_TEXT.contains(name) ? 1 : 0;
    }
}
