package org.deskcheck.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deskcheck.model.Lexicon;

/** Pairs of words that cannot both be said of one thing, from the lexicon {@code opposites} and from WordNet. */
final class Opposites {

    private static final Set<String> NEGATING_PREFIXES = Set.of("un", "in", "im", "il", "ir", "non", "dis");
    private static final int SHORTEST_NEGATED = 5;
    private static final int SHORTEST_AFTER_UN = 4;

    private final Map<String, Set<String>> byStem = new HashMap<>();

    /** @param lexicon columns {@code term} and {@code value}: a word and its opposites, separated by semicolons */
    Opposites(Lexicon lexicon) {
        for (var row : lexicon.rows()) {
            String word = ContentWords.stem(row.get(0));
            for (String entry : row.get(1).split(";", -1)) {
                String opposite = ContentWords.stem(entry.strip());
                byStem.computeIfAbsent(word, key -> new HashSet<>()).add(opposite);
                byStem.computeIfAbsent(opposite, key -> new HashSet<>()).add(word);
            }
        }
    }

    /** The pairs of opposites in the lexicon that a word belongs to; its opposites belong to the same. */
    List<String> scales(String stem) {
        return byStem.getOrDefault(stem, Set.of()).stream()
                .map(other -> stem.compareTo(other) < 0 ? stem + "/" + other : other + "/" + stem)
                .sorted()
                .toList();
    }

    /** Whether two stems are opposites: the lexicon says so, WordNet does, or one is the other with "un-". */
    boolean areOpposite(String one, String other) {
        return byStem.getOrDefault(one, Set.of()).contains(other)
                || WordTable.english().opposed(one, other)
                || isNegatedForm(one, other)
                || isNegatedForm(other, one);
    }

    /** What a stem negates by its prefix, if it does: of "uninsur" it is "insur". */
    static List<String> bases(String stem) {
        return NEGATING_PREFIXES.stream()
                .filter(prefix -> stem.startsWith(prefix) && stem.length() >= prefix.length() + shortest(prefix))
                .map(prefix -> stem.substring(prefix.length()))
                .sorted()
                .toList();
    }

    private static boolean isNegatedForm(String longer, String shorter) {
        if (shorter.length() < SHORTEST_AFTER_UN || !longer.endsWith(shorter)) {
            return false;
        }
        String prefix = longer.substring(0, longer.length() - shorter.length());
        return NEGATING_PREFIXES.contains(prefix) && shorter.length() >= shortest(prefix);
    }

    private static int shortest(String prefix) {
        return prefix.equals("un") ? SHORTEST_AFTER_UN : SHORTEST_NEGATED;
    }
}
