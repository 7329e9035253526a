package org.deskcheck.extract.source;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether two spellings may stand for one name: they are one slip of a key apart (Damerau-Levenshtein distance 1), or
 * two ways to write the same sounds, as transliterations are.
 */
final class Spelling {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
    private static final Pattern Z = Pattern.compile("t[sz]|cz");
    private static final Pattern U = Pattern.compile("ou|oo");
    private static final Pattern VOWEL_AND_E = Pattern.compile("([aou])e");
    private static final Pattern K = Pattern.compile("ck|[cq]");
    private static final Pattern I = Pattern.compile("[iyj]+");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    /** Of names this short, two that differ in a letter are mostly two names. */
    private static final int SHORT = 4;

    private Spelling() {}

    /** Two names that are near each other share one of these; a few, in proportion to the name's length. */
    static Set<String> keys(String name) {
        String sound = sound(name);
        Set<String> keys = new LinkedHashSet<>();
        keys.add(sound);
        for (int i = 1; i < sound.length(); i++) {
            keys.add(sound.substring(0, i) + sound.substring(i + 1));
        }
        return keys;
    }

    /** Whether they differ, and may be meant as the same. */
    static boolean isNear(String one, String other) {
        if (plain(one).equalsIgnoreCase(plain(other)) || Math.min(one.length(), other.length()) < SHORT) {
            return false;
        }
        String first = sound(one);
        String second = sound(other);
        boolean shorter = Math.min(first.length(), second.length()) <= SHORT;
        return first.equals(second) || (!shorter && first.charAt(0) == second.charAt(0) && isOneSlip(first, second));
    }

    /** With one kind of apostrophe: which one it is, is no matter of spelling. */
    static String plain(String name) {
        return name.replace('’', '\'')
                .replace('ʼ', '\'')
                .replace('‘', '\'')
                .replace('`', '\'')
                .replace('´', '\'');
    }

    private static boolean isOneSlip(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String first = one.substring(same);
        String second = other.substring(same);
        boolean swapped = first.length() > 1
                && second.length() > 1
                && first.charAt(0) == second.charAt(1)
                && first.charAt(1) == second.charAt(0)
                && first.substring(2).equals(second.substring(2));
        return swapped
                || rest(first, 1).equals(rest(second, 1))
                || rest(first, 1).equals(second)
                || first.equals(rest(second, 1));
    }

    private static String rest(String word, int from) {
        return word.length() < from ? "" : word.substring(from);
    }

    /** The letters without accents, one for each sound that several spellings stand for. */
    private static String sound(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String sounds = NO_LETTER
                .matcher(plain)
                .replaceAll("")
                .replace("kh", "h")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("sch", "sh");
        sounds = Z.matcher(sounds).replaceAll("z");
        sounds = U.matcher(sounds).replaceAll("u");
        sounds = VOWEL_AND_E.matcher(sounds).replaceAll("$1").replace('w', 'v');
        sounds = K.matcher(sounds).replaceAll("k");
        sounds = I.matcher(sounds).replaceAll("i");
        return DOUBLED.matcher(sounds).replaceAll("$1");
    }
}
