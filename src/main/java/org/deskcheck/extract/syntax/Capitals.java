package org.deskcheck.extract.syntax;

/** How a sentence uses capitals: headlines capitalise every word, or every letter. */
final class Capitals {

    private int small;
    private int capitalised;
    private int upper;

    /** Counts a token of letters; short ones say little. */
    void count(String text, int start, int end) {
        char first = text.charAt(start);
        if (end - start > 3 && Character.isLowerCase(first)) {
            small++;
        } else if (end - start > 2 && Character.isUpperCase(first)) {
            boolean all = Character.isUpperCase(text.charAt(start + 1)) && Character.isUpperCase(text.charAt(end - 1));
            if (all) {
                upper++;
            } else {
                capitalised++;
            }
        }
    }

    /** 6 all capitals, 5 all words capitalised, 4 half of them, 3 a quarter, 2 fewer, 1 a single word, 0 no word. */
    int kind() {
        int words = small + capitalised + upper;
        if (words == 0) {
            return 0;
        }
        if (words > 1 && upper * 2 > words) {
            return 6;
        }
        int large = capitalised + upper;
        if (large == words) {
            return words == 1 ? 1 : 5;
        }
        return large * 2 >= words ? 4 : large * 4 >= words ? 3 : 2;
    }
}
