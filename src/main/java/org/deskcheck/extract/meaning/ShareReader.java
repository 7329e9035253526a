package org.deskcheck.extract.meaning;

import java.util.function.IntFunction;
import org.deskcheck.extract.meaning.Numeral.Form;
import org.jspecify.annotations.Nullable;

/** Reads shares of a whole, as per cent. */
final class ShareReader {

    private final Words words;
    private final IntFunction<@Nullable Numeral> cardinals;

    /** @param cardinals reads the plain number that begins at a word */
    ShareReader(Words words, IntFunction<@Nullable Numeral> cardinals) {
        this.words = words;
        this.cardinals = cardinals;
    }

    /** "a third of", "two thirds", "half the", "one in five", "nine out of ten". */
    @Nullable
    Numeral read(int at) {
        double over = NumberWords.small(words.lower(at));
        if (Double.isNaN(over)) {
            over = NumberWords.digits(words.lower(at));
        }
        if (words.is(at, "every") || words.is(at, "each")) {
            return everySo(at);
        }
        if (words.is(at, "half") && words.is(at + 1, "as") && (words.is(at + 2, "many") || words.is(at + 2, "much"))) {
            return new Numeral(0.5, at, at + 1, Form.MULTIPLE);
        }
        boolean cut = (words.is(at - 1, "by") || words.is(at - 1, "in")) && !words.isHyphen(at + 1);
        if (words.is(at, "half") && NumberWords.ordinal(words.lower(at - 1)) > 0) {
            return null; // "The second half of February".
        }
        if (words.is(at, "half") && (isShareOf(at + 1, true) || (cut && !leadsOn(at + 1)))) {
            return new Numeral(50, at, at + 1, Form.SHARE);
        }
        if (words.is(at, "a") || words.is(at, "one")) {
            int fraction = words.isHyphen(at + 1) ? at + 2 : at + 1;
            double under = NumberWords.fraction(words.lower(fraction));
            return Double.isNaN(under) || !isShareOf(fraction + 1, false) && !isBareShare(at, fraction)
                    ? ratio(at, over)
                    : percent(1 / under, at, fraction + 1);
        }
        if (Double.isNaN(over)) {
            return null;
        }
        int fraction = words.isHyphen(at + 1) ? at + 2 : at + 1;
        double under = NumberWords.fraction(words.lower(fraction));
        boolean plural = words.lower(fraction).endsWith("s");
        if (!Double.isNaN(under) && plural && over < under && !leadsToScale(fraction + 1)) {
            return percent(over / under, at, fraction + 1);
        }
        return ratio(at, over);
    }

    /** "Every second household"; "every second day" says how often. */
    private @Nullable Numeral everySo(int at) {
        double under = NumberWords.ordinal(words.lower(at + 1));
        boolean noun = words.tag(at + 2).equals("NN") && !DateWords.isTime(words.lower(at + 2));
        return under >= 2 && noun ? percent(1 / under, at, at + 2) : null;
    }

    /** Whether "half" is half of what follows: "half an hour", "half past". */
    private boolean leadsOn(int at) {
        return words.is(at, "a")
                || words.is(at, "an")
                || words.is(at, "past")
                || words.tag(at).startsWith("NN");
    }

    /** "Half a million", "a quarter of a percentage point": a part of one unit, not a share. */
    private boolean leadsToScale(int at) {
        if (!words.is(at, "of")) {
            return false;
        }
        boolean article = words.is(at + 1, "a") || words.is(at + 1, "an");
        return article || !Double.isNaN(NumberWords.scale(words.lower(at + 1)));
    }

    private @Nullable Numeral ratio(int at, double over) {
        if (words.isHyphen(at + 1) && words.is(at + 2, "in") && words.isHyphen(at + 3)) {
            Numeral under = cardinals.apply(at + 4);
            boolean fits = under != null && over < under.value();
            return fits && under != null ? percent(over / under.value(), at, under.to()) : null;
        }
        int base = words.is(at + 1, "in") || words.is(at + 1, "of") && words.is(at + 2, "every")
                ? at + 2
                : words.is(at + 1, "out") && words.is(at + 2, "of") ? at + 3 : -1;
        if (base < 0 || Double.isNaN(over) || over == 0) {
            return null;
        }
        base = words.is(base, "every") ? base + 1 : base;
        Numeral under = cardinals.apply(base);
        boolean fits = under != null && over < under.value() && under.value() <= 1e6 && !looksLikeYear(base);
        return fits && under != null ? percent(over / under.value(), at, under.to()) : null;
    }

    private boolean looksLikeYear(int at) {
        return words.lower(at).length() == 4 && words.startsWithDigit(at);
    }

    /** "A third stayed away", "nearly a third favoured it". */
    private boolean isBareShare(int at, int fraction) {
        String next = words.tag(fraction + 1);
        if (words.isHyphen(fraction + 1) && words.gluedToPrevious(fraction + 1)) {
            return false; // "A third-party candidate".
        }
        if (next.equals("JJR") || next.equals("RBR")) {
            return true; // "A third lower".
        }
        boolean dated =
                words.is(fraction + 1, "last") || words.is(fraction + 1, "this") || words.is(fraction + 1, "against");
        boolean noun = !dated
                && (next.startsWith("NN") || next.startsWith("JJ") || next.startsWith("CD") || next.startsWith("VB"));
        boolean bounded = Bounds.before(words, at) != null;
        boolean change = words.is(at - 1, "by") && !noun && !leadsToScale(fraction + 1);
        boolean others = words.is(at - 1, ",") && next.startsWith("VB"); // "Half want to go, a quarter want to stay".
        return change
                || others
                || words.is(fraction, "third") && words.is(at, "a") && (bounded || !noun || next.equals("VBD"));
    }

    private boolean isShareOf(int at, boolean barely) {
        if (words.is(at, "of")) {
            return !leadsToScale(at);
        }
        boolean filled = words.is(at, "full") || words.is(at, "empty");
        return barely && (words.is(at, "the") || words.tag(at).equals("PRP$") || filled);
    }

    private static Numeral percent(double share, int from, int to) {
        return new Numeral(Math.round(share * 10000) / 100.0, from, to, Form.SHARE);
    }
}
