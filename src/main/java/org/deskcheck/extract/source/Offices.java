package org.deskcheck.extract.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Lexicon;
import org.deskcheck.model.Lexicons;

/**
 * The lexicon {@code offices}: {@code title,office,group}. Of the offices in one group a person holds one at a time; titles
 * for the same office share its name.
 */
final class Offices {

    /**
     * An office that somebody is said to hold.
     *
     * @param name as the lexicon calls it, with "deputy" and the like in front
     * @param group within which offices exclude each other
     */
    record Office(String name, String group) {}

    /** Whoever was or will be something may by now be something else. */
    private static final Set<String> NOT_NOW = Set.of(
            "former",
            "ex",
            "then",
            "past",
            "previous",
            "one-time",
            "onetime",
            "late",
            "acting",
            "interim",
            "next",
            "future",
            "elect",
            "designate",
            "incoming",
            "outgoing",
            "retired",
            "emeritus");

    private static final Set<String> BELOW = Set.of("deputy", "vice", "assistant", "shadow", "junior");

    private static final int LONGEST = 4;

    private final Map<String, Office> byTitle = new HashMap<>();

    /** @throws IllegalArgumentException if there is no such lexicon or a column is missing */
    Offices(Lexicons lexicons) {
        Lexicon lexicon = lexicons.get("offices");
        List<String> titles = lexicon.column("title");
        List<String> names = lexicon.column("office");
        List<String> groups = lexicon.column("group");
        for (int row = 0; row < titles.size(); row++) {
            String group = groups.get(row).strip();
            byTitle.put(titles.get(row).strip(), new Office(names.get(row).strip(), group));
        }
    }

    /** The offices that some words give to somebody now. */
    List<Office> in(ParsedArticle article, Range words) {
        List<String> read = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (int token = words.from(); token < words.to(); token++) {
            if (!article.tag(token).equals("HYPH") && !article.isPunctuation(token)
                    || article.tag(token).equals("POS")) {
                read.add(article.lower(token).replace(".", ""));
                tags.add(article.tag(token));
            }
        }
        if (read.stream().anyMatch(NOT_NOW::contains)) {
            return List.of();
        }
        List<Office> found = new ArrayList<>();
        int at = 0;
        while (at < read.size()) {
            int size = sizeAt(read, at);
            Office office = byTitle.get(title(read, at, size));
            if (office != null) {
                boolean below = at > 0 && BELOW.contains(read.get(at - 1));
                found.add(below ? new Office(read.get(at - 1) + " " + office.name(), office.group()) : office);
            } else if (tags.get(at).equals("IN")) {
                break; // An adviser to the president is none.
            } else if (tags.get(at).equals("POS") || tags.get(at).equals("PRP$")) {
                found.clear(); // Nor is the president's adviser.
            }
            at += Math.max(size, 1);
        }
        return found;
    }

    /** How many words the longest title has that begins at a word; 0 if none does. */
    private int sizeAt(List<String> words, int at) {
        for (int size = Math.min(LONGEST, words.size() - at); size > 0; size--) {
            if (byTitle.containsKey(title(words, at, size))) {
                return size;
            }
        }
        return 0;
    }

    private static String title(List<String> words, int at, int size) {
        return String.join(" ", words.subList(at, at + size));
    }
}
