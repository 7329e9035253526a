package org.deskcheck.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody who mistyped probably meant. */
public final class Nearest {

    private static final int FARTHEST = 3;

    private Nearest() {}

    /** "Did you mean "x"?" where a name is near enough, then all that are allowed. */
    public static String hint(String typed, Collection<String> allowed) {
        String all = allowed.isEmpty() ? "" : "Known are " + String.join(", ", allowed) + ".";
        return (suggestion(typed, allowed) + " " + all).strip();
    }

    /** "Did you mean "x"?" where a name is near enough, else empty. */
    public static String suggestion(String typed, Collection<String> allowed) {
        String best = "";
        int least = Math.min(FARTHEST, typed.length() / 2 + 1) + 1;
        for (String name : allowed) {
            int distance = distance(typed.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return best.isEmpty() ? "" : "Did you mean \"" + best + "\"?";
    }

    /** The name with the fewest letters to change, if they are at most a third of its letters. */
    public static Optional<String> name(String typed, Collection<String> allowed) {
        String asked = typed.toLowerCase(Locale.ROOT);
        return allowed.stream()
                .filter(name -> distance(asked, name.toLowerCase(Locale.ROOT)) * 3 <= name.length())
                .min(Comparator.comparingInt((String name) -> distance(asked, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The sentence that is nearest to a mistyped one, if less than half of it is different. */
    public static Optional<String> sentence(String typed, Collection<String> allowed) {
        String asked = typed.toLowerCase(Locale.ROOT);
        return allowed.stream()
                .min(Comparator.comparingInt(sentence -> distance(asked, sentence.toLowerCase(Locale.ROOT))))
                .filter(best -> distance(asked, best.toLowerCase(Locale.ROOT)) * 2 < best.length());
    }

    /** Levenshtein's distance: how many characters have to be put in, taken out or replaced. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
