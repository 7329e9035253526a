package org.deskcheck.rules.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds letters that a text must contain for a pattern to match it: of {@code .*\\b(verif\\w*|confirmed)\\b.*} either
 * "verif" or "confirmed". What it does not understand it gives up on, so it may find none.
 */
final class Needles {

    private static final int SHORTEST = 2;
    private static final int MOST = 40;

    private final String pattern;
    private int at;
    private boolean understood = true;

    private Needles(String pattern) {
        this.pattern = pattern;
    }

    /** One of these stands in every text that the pattern matches; none if nothing can be said. */
    static List<String> of(String pattern) {
        Needles needles = new Needles(pattern);
        List<String> found = needles.choice();
        boolean whole = needles.understood && needles.at == pattern.length();
        return whole && found.size() <= MOST ? found : List.of();
    }

    /** Of alternatives each must have some. */
    private List<String> choice() {
        List<String> all = new ArrayList<>();
        boolean each = true;
        do {
            List<String> some = sequence();
            each &= !some.isEmpty();
            all.addAll(some);
        } while (take('|'));
        return each ? all : List.of();
    }

    /** Of what stands one behind the other, the part that is rarest in texts: that whose needles are longest. */
    private List<String> sequence() {
        List<List<String>> parts = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        while (understood && at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
            Optional<Character> letter = letter();
            List<String> group = letter.isPresent() ? List.of() : other();
            boolean repeated = at < pattern.length() && pattern.charAt(at) == '+';
            boolean optional = quantifier() && !repeated;
            if (letter.isPresent() && !optional) {
                letters.append(letter.get());
            } else if (!optional) {
                parts.add(group);
            }
            if (letter.isEmpty() || optional || repeated) {
                parts.add(List.of(letters.toString()));
                letters.setLength(0);
            }
        }
        parts.add(List.of(letters.toString()));
        return parts.stream()
                .filter(part -> shortest(part) >= SHORTEST)
                .max(Comparator.comparingInt(Needles::shortest))
                .orElse(List.of());
    }

    private static int shortest(List<String> needles) {
        return needles.stream().mapToInt(String::length).min().orElse(0);
    }

    /** A letter that stands for itself, if one stands here. */
    private Optional<Character> letter() {
        char c = pattern.charAt(at);
        boolean escaped = c == '\\' && at + 1 < pattern.length() && !isAlphanumeric(pattern.charAt(at + 1));
        if (escaped || (c < 128 && "\\[(.^$?*+{".indexOf(c) < 0)) {
            at += escaped ? 2 : 1;
            return Optional.of(pattern.charAt(at - 1));
        }
        return Optional.empty();
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Passes what is no letter; of a group answers its needles. */
    private List<String> other() {
        char c = pattern.charAt(at++);
        switch (c) {
            case '(' -> {
                if (take('?')) {
                    understood &= take(':');
                }
                List<String> inside = choice();
                understood &= take(')');
                return inside;
            }
            case '[' -> set();
            case '\\' -> {
                understood &= at < pattern.length() && "bBdDsSwW".indexOf(pattern.charAt(at)) >= 0;
                at++;
            }
            default -> understood &= c >= 128 || ".^$".indexOf(c) >= 0;
        }
        return List.of();
    }

    private void set() {
        take('^');
        take(']');
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            understood &= pattern.charAt(at) != '['; // [:alpha:] and the like.
            at += pattern.charAt(at) == '\\' ? 2 : 1;
        }
        understood &= take(']');
    }

    /** Passes a quantifier; answers whether there was one. */
    private boolean quantifier() {
        if (at >= pattern.length() || "?*+{".indexOf(pattern.charAt(at)) < 0) {
            return false;
        }
        if (pattern.charAt(at) == '{') {
            int end = pattern.indexOf('}', at);
            understood &= end > 0;
            at = Math.max(at, end);
        }
        at++;
        take('?');
        return true;
    }

    private boolean take(char c) {
        boolean there = at < pattern.length() && pattern.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }
}
