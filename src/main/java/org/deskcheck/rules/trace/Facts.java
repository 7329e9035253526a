package org.deskcheck.rules.trace;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts of an article, by the name that rules call their sort. */
final class Facts {

    private final Map<String, List<Object>> bySort;

    Facts(Collection<?> facts) {
        this.bySort =
                new HashMap<>(facts.stream().map(fact -> (Object) fact).collect(Collectors.groupingBy(Facts::sort)));
    }

    List<Object> of(String sort) {
        return bySort.getOrDefault(sort, List.of());
    }

    /** What rules can report on. */
    List<Object> subjects() {
        return Stream.of("Claim", "Comparison", "Account", "Sentence")
                .flatMap(sort -> of(sort).stream())
                .toList();
    }

    static String sort(Object fact) {
        return fact.getClass().getSimpleName();
    }
}
