package org.deskcheck.extract.syntax;

/** The regular inflections of English words. */
final class Inflection {

    private Inflection() {}

    /** With the ending of the plural or the third person: "talks", "denies", "attaches". */
    static String withS(String word) {
        int n = word.length();
        if (n > 2 && word.endsWith("y") && !isVowel(word.charAt(n - 2))) {
            return word.substring(0, n - 1) + "ies";
        }
        boolean hisses = word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
        return hisses ? word + "es" : word + "s";
    }

    /** With "ed", "ing", "er" or "est": "denied", "making", "stopped". */
    static String with(String word, String ending) {
        int n = word.length();
        if (n < 3) {
            return word + ending;
        }
        char last = word.charAt(n - 1);
        char before = word.charAt(n - 2);
        boolean ing = ending.equals("ing");
        if (last == 'e' && !(ing && (before == 'e' || before == 'o' || before == 'y'))) {
            return ing && before == 'i' ? word.substring(0, n - 2) + "ying" : word.substring(0, n - 1) + ending;
        }
        if (last == 'y' && !ing && !isVowel(before)) {
            return word.substring(0, n - 1) + "i" + ending;
        }
        boolean doubles = n <= 4
                && !isVowel(last)
                && last != 'w'
                && last != 'x'
                && last != 'y'
                && last != 'h'
                && isVowel(before)
                && !isVowel(word.charAt(n - 3));
        return doubles ? word + last + ending : word + ending;
    }

    static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
