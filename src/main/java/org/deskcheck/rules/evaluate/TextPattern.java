package org.deskcheck.rules.evaluate;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A pattern as {@code matches} takes it: RE2's, so that it needs time linear in the text, whatever it says.
 *
 * <p>Looking for letters is many times faster than matching, and most texts have not got those that a pattern cannot
 * do without; so they are looked for first.
 */
final class TextPattern {

    /** Patterns in use, by their text; there are as many as the rules name. */
    private static final Map<String, TextPattern> PATTERNS = new ConcurrentHashMap<>();

    private static final String IGNORING_CASE = "(?i)";

    private final Pattern pattern;
    private final List<String> needles;
    private final boolean ignoringCase;

    private TextPattern(String pattern) {
        this.pattern = Pattern.compile(pattern);
        this.ignoringCase = pattern.startsWith(IGNORING_CASE);
        List<String> found = Needles.of(ignoringCase ? pattern.substring(IGNORING_CASE.length()) : pattern);
        this.needles = ignoringCase ? found.stream().map(TextPattern::lowerCase).toList() : found;
    }

    static TextPattern of(String pattern) {
        return PATTERNS.computeIfAbsent(pattern, TextPattern::new);
    }

    /** Whether it describes all of the text. */
    boolean matches(String text) {
        return isPossible(ignoringCase ? lowerCase(text) : text) && pattern.matches(text);
    }

    private boolean isPossible(String text) {
        for (String needle : needles) {
            if (text.contains(needle)) {
                return true;
            }
        }
        return needles.isEmpty();
    }

    /** Lower case as RE2 sees it: the long s is an s. */
    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u017f', 's');
    }
}
