package org.deskcheck.rules.evaluate;

import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;

/**
 * A pattern as {@code matches} takes it: RE2's, so that it needs time linear in the text, whatever it says.
 *
 * <p>Most texts have not got the letters that a pattern begins with, and looking for those is a hundred times
 * faster than matching; so they are looked for first.
 */
final class TextPattern {

    /** Patterns in use, by their text; there are as many as the rules name. */
    private static final Map<String, TextPattern> PATTERNS = new ConcurrentHashMap<>();

    /** Letters that stand for themselves at the beginning, where nothing behind them makes the last one optional. */
    private static final java.util.regex.Pattern BEGINNING =
            java.util.regex.Pattern.compile("(\\(\\?i\\))?(?:\\.\\*)?([\\w ,'-]*+)(?![?*{])[^|]*");

    private final Pattern pattern;
    private final String letters;
    private final boolean ignoringCase;

    private TextPattern(String pattern) {
        this.pattern = Pattern.compile(pattern);
        Matcher beginning = BEGINNING.matcher(pattern);
        boolean plain = beginning.matches();
        this.ignoringCase = plain && beginning.group(1) != null;
        String found = plain ? beginning.group(2) : "";
        this.letters = ignoringCase ? lowerCase(found) : found;
    }

    static TextPattern of(String pattern) {
        return PATTERNS.computeIfAbsent(pattern, TextPattern::new);
    }

    /** Whether it describes all of the text. */
    boolean matches(String text) {
        return (letters.isEmpty() || (ignoringCase ? lowerCase(text) : text).contains(letters))
                && pattern.matches(text);
    }

    /** Lower case as RE2 sees it: the long s is an s. */
    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u017f', 's');
    }
}
