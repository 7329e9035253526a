package org.deskcheck.rules.evaluate;

import com.google.re2j.Pattern;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A pattern as {@code matches} takes it: RE2's, so that it needs time linear in the text, whatever it says. */
final class TextPattern {

    /** Patterns in use, by their text; there are as many as the rules name. */
    private static final Map<String, TextPattern> PATTERNS = new ConcurrentHashMap<>();

    private final Pattern pattern;

    private TextPattern(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    static TextPattern of(String pattern) {
        return PATTERNS.computeIfAbsent(pattern, TextPattern::new);
    }

    /** Whether it describes all of the text. */
    boolean matches(String text) {
        return pattern.matches(text);
    }
}
