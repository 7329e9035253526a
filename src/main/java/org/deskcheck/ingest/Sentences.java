package org.deskcheck.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the punctuation of a line tells of its being a sentence, as far as layout needs to know. */
final class Sentences {

    /** What may stand behind a full stop. */
    private static final String CLOSERS = "\"'”’»“›)]";

    private static final Pattern BREAK =
            Pattern.compile("(?<word>[\\p{L}\\p{N}]+)[.!?…][\"'”’»)]*\\s+[\"'“‘«„(]*\\p{Lu}");

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "sen", "rep", "gov", "st", "mt", "no",
            "jr", "sr", "vs", "v", "inc", "ltd", "co", "corp", "rev", "hon", "pres");

    private Sentences() {}

    /** Whether a text ends as a sentence does, inside or outside of quotation marks. */
    static boolean isClosed(String text) {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether one sentence ends and another begins within the text. */
    static boolean areSeveral(String text) {
        for (Matcher matcher = BREAK.matcher(text); matcher.find(); ) {
            String word = matcher.group("word");
            boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
            if (!initial && !ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
