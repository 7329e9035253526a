package org.deskcheck.desk.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;

/**
 * Whether two names stand for the same source. Articles, case and punctuation do not count. Of somebody
 * with a name, one may have a title that the other lacks: "Dr. Ida Brun", "Ida Brun"; a surname alone is not
 * enough. Of others, one may be told at greater length: "officials", "three officials of the port"; "lawyer",
 * "Per Vik's lawyer", "his lawyer"; but not "port".
 */
final class SameSource {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "his", "her", "its", "their", "my", "our");

    /** Where what is told of somebody behind the noun begins. */
    private static final Set<String> BEHIND =
            Set.of("of", "for", "in", "at", "to", "from", "on", "with", "by", "who", "that", "which", "near", "about");

    private SameSource() {}

    static boolean test(Source gold, Source found) {
        List<String> first = words(gold.name());
        List<String> second = words(found.name());
        if (first.equals(second)) {
            return true;
        }
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        List<String> shorter = first.size() <= second.size() ? first : second;
        List<String> longer = shorter == first ? second : first;
        if (gold.kind() == SourceKind.NAMED) {
            return shorter.size() > 1 && Collections.indexOfSubList(longer, shorter) >= 0;
        }
        int at = Collections.indexOfSubList(longer, shorter);
        return at >= 0 && at < nounPhrase(longer);
    }

    /** How many words stand before what is told behind the noun. */
    private static int nounPhrase(List<String> words) {
        int end = 1;
        while (end < words.size() && !BEHIND.contains(words.get(end))) {
            end++;
        }
        return end;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}@'’-]+")) {
            String plain = word.replace('’', '\'').replaceAll("'s?$", "");
            if (!plain.isEmpty() && !ARTICLES.contains(plain)) {
                words.add(plain);
            }
        }
        return words;
    }
}
