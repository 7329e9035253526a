package org.deskcheck.extract.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers for a closed set of names, in their alphabetical order. */
final class Labels {

    private final String[] names;
    private final Map<String, Integer> numbers = new HashMap<>();

    private Labels(List<String> sorted) {
        names = sorted.toArray(String[]::new);
        for (int i = 0; i < names.length; i++) {
            numbers.put(names[i], i);
        }
    }

    /** Those names that were counted at least so often. */
    static Labels of(Map<String, Integer> counts, int least) {
        return new Labels(new TreeMap<>(counts)
                .entrySet().stream()
                        .filter(e -> e.getValue() >= least)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    String[] names() {
        return names.clone();
    }

    int size() {
        return names.length;
    }

    /** The name's number, or -1 if it has none. */
    int number(String name) {
        return numbers.getOrDefault(name, -1);
    }
}
