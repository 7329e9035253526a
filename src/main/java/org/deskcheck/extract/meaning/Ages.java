package org.deskcheck.extract.meaning;

import java.util.Set;

/** Tells ages, which are no figures: "Ann Miller, 45, …", "boys aged 7, 9 and 12", "those over 65". */
final class Ages {

    private static final Set<String> AGED = Set.of("aged", "ages");

    /** What may stand between "aged" and a number. */
    private static final Set<String> BETWEEN = Set.of(
            "between", "from", "and", "or", "to", ",", "under", "over", "at", "least", "about", "around", "just",
            "only");

    private static final Set<String> LIMITS = Set.of("under", "over", "below", "above");

    /** Words for people of whom only their age is told. */
    private static final Set<String> THOSE = Set.of("those", "all", "anyone", "anybody", "everyone", "everybody");

    private static final int REACH = 8;

    private final Words words;

    Ages(Words words) {
        this.words = words;
    }

    /** Whether the number, or the range, between the words is the age of somebody. */
    boolean isAge(int from, int to) {
        return isTold(from) || isLimit(from, to) || isListed(from, to) || isPredicate(from, to) || isLeast(to);
    }

    private boolean isTold(int from) {
        int word = from - 1;
        while (word > from - REACH && (BETWEEN.contains(words.lower(word)) || words.startsWithDigit(word))) {
            word--;
        }
        if (words.is(from - 1, "of") && words.tag(from - 2).equals("NN") && words.isPerson(from - 2)) {
            return !words.isNoun(from + 1); // "A woman of 83".
        }
        boolean aged = AGED.contains(words.lower(word)) || words.is(word, "of") && words.is(word - 1, "age");
        return aged && word >= 0;
    }

    private boolean isLimit(int from, int to) {
        int people = from - 2;
        boolean limit = LIMITS.contains(words.lower(from - 1))
                && (words.isPerson(people) || THOSE.contains(words.lower(people)));
        return limit
                && to == from + 1
                && !words.tag(to).equals("NNS")
                && !words.tag(to).startsWith("JJ")
                && !words.is(to, "%");
    }

    /** "Whose brother is 3", "she turned 50". */
    private boolean isPredicate(int from, int to) {
        int verb = words.tag(from - 1).startsWith("RB") ? from - 2 : from - 1;
        boolean turns = words.lemma(verb).equals("turn");
        String before = words.lower(verb - 1);
        boolean person = words.isPerson(verb - 1)
                || before.equals("he")
                || before.equals("she")
                || before.equals("whom")
                || before.equals("who");
        boolean is = words.is(verb, "is") || words.is(verb, "was");
        boolean ends = to >= words.size()
                || words.tag(to).equals("CC")
                || words.tag(to).equals("WRB")
                || !words.startsWithLetter(to) && !words.is(to, "%") && !words.isHyphen(to);
        boolean counts = words.isNoun(to) || words.tag(to).startsWith("JJ");
        return to == from + 1 && (turns && !counts || ends && is && person);
    }

    /** "Voters who are 45 or older". */
    private boolean isLeast(int to) {
        boolean joined = words.is(to, "or") || words.is(to, "and");
        return joined && (words.is(to + 1, "older") || words.is(to + 1, "younger"));
    }

    private boolean isListed(int from, int to) {
        boolean closed = words.is(to, ",") || words.is(to, ".") || words.is(to, ")") || to >= words.size();
        int mark = words.is(from - 1, "now") ? from - 2 : from - 1;
        boolean opened = words.is(mark, ",") || words.is(mark, "(");
        boolean between = words.is(mark, ",") && words.is(to, ",") && words.isNoun(mark - 1);
        return opened && closed && to == from + 1 && (words.isCapitalised(mark - 1) || between);
    }
}
