package org.deskcheck.evidence;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in a claim: its words with a capital letter. */
final class Names {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}]*");

    /** Words that a sentence begins with and that are no names. */
    private static final Set<String> BEGINNINGS = Set.of(
            "a", "about", "after", "all", "also", "an", "and", "another", "any", "as", "at", "because", "before", "but",
            "by", "during", "each", "every", "few", "for", "from", "he", "her", "his", "however", "i", "if", "in", "it",
            "its", "last", "many", "more", "most", "much", "my", "next", "no", "nobody", "none", "nothing", "on", "one",
            "only", "other", "our", "over", "she", "since", "so", "some", "still", "that", "the", "their", "there",
            "these", "they", "this", "those", "to", "two", "under", "until", "we", "what", "when", "while", "with",
            "without", "you");

    private Names() {}

    static Set<String> in(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String plain = word.group().toLowerCase(Locale.ROOT);
            if (Character.isUpperCase(word.group().codePointAt(0)) && !BEGINNINGS.contains(plain)) {
                names.add(plain);
            }
        }
        return names;
    }
}
