package org.deskcheck.extract.meaning;

import org.deskcheck.extract.meaning.Numeral.Form;
import org.jspecify.annotations.Nullable;

/** Reads one number that begins at a given word: digits, spelled-out, fractions, "dozens", ordinals. */
final class NumeralReader {

    /** No number has more words; without a limit a long run of them would be read again from each of its words. */
    private static final int LONGEST = 16;

    private final Words words;
    private final ShareReader shares;

    NumeralReader(Words words) {
        this.words = words;
        this.shares = new ShareReader(words, this::cardinal);
    }

    /** The number that begins at the word, or null. */
    @Nullable
    Numeral read(int at) {
        if (!NumberWords.opens(words.lower(at))) {
            return null;
        }
        Numeral found = shares.read(at);
        found = found == null ? fractionOfUnit(at) : found;
        found = found == null ? vague(at) : found;
        found = found == null ? countless(at) : found;
        found = found == null ? digits(at) : found;
        found = found == null ? spelled(at) : found;
        return found == null ? null : withHalf(found);
    }

    /** "half a million", "half an hour", "a quarter of a million", "half a dozen". */
    private @Nullable Numeral fractionOfUnit(int at) {
        int fraction = words.is(at, "a") ? at + 1 : at;
        double under = NumberWords.fraction(words.lower(fraction));
        boolean half = words.is(fraction, "half");
        double tied = words.isHyphen(fraction + 1) ? NumberWords.scale(words.lower(fraction + 2)) : Double.NaN;
        if (!Double.isNaN(under) && !Double.isNaN(tied)) {
            return new Numeral(tied / under, at, fraction + 3, Form.CARDINAL); // "A quarter-million".
        }
        if (Double.isNaN(under) || !half && fraction == at) {
            return null;
        }
        int article = half && !words.is(fraction + 1, "of") ? fraction + 1 : fraction + 2;
        if (!words.is(article, "a") && !words.is(article, "an") || !half && !words.is(fraction + 1, "of")) {
            return half && words.isHyphen(fraction + 1) && words.isNoun(fraction + 2) && fraction == at
                    ? new Numeral(0.5, at, at + 1, Form.CARDINAL)
                    : null;
        }
        double scale = words.is(article + 1, "dozen") ? 12 : NumberWords.scale(words.lower(article + 1));
        return Double.isNaN(scale)
                ? new Numeral(1 / under, at, article + 1, Form.CARDINAL)
                : new Numeral(scale / under, at, article + 2, Form.CARDINAL);
    }

    /** "dozens", "tens of thousands", "several hundred", "a few dozen". */
    private @Nullable Numeral vague(int at) {
        String word = words.lower(at);
        if (word.equals("tens") || word.equals("hundreds")) {
            double rest = words.is(at + 1, "of") ? NumberWords.vague(words.lower(at + 2)) : Double.NaN;
            if (rest >= 2000) {
                return new Numeral(rest * (word.equals("tens") ? 10 : 100), at, at + 3, Form.VAGUE);
            }
        }
        double plural = NumberWords.vague(word);
        if (!Double.isNaN(plural) && !isPlainNoun(at, word)) {
            return new Numeral(plural, at, at + 1, Form.VAGUE);
        }
        int several = word.equals("a") && words.is(at + 1, "few") ? at + 1 : at;
        if (words.is(several, "several") || words.is(several, "few")) {
            double scale = words.is(several + 1, "dozen") ? 12 : NumberWords.scale(words.lower(several + 1));
            return Double.isNaN(scale) ? null : new Numeral(2 * scale, at, several + 2, Form.VAGUE);
        }
        return null;
    }

    /** The scores of a match and of an orchestra are no numbers. */
    private boolean isPlainNoun(int at, String word) {
        return word.equals("scores") && !words.is(at + 1, "of");
    }

    private @Nullable Numeral cardinal(int at) {
        Numeral spelled = spelled(at);
        return spelled == null ? digits(at) : spelled;
    }

    private @Nullable Numeral digits(int at) {
        double value = NumberWords.digits(words.lower(at));
        if (Double.isNaN(value)) {
            return null;
        }
        int to = at + 1;
        while (to < at + LONGEST && isThousandsGroup(to)) {
            value = value * 1000 + NumberWords.digits(words.lower(to));
            to++;
        }
        double part = NumberWords.sign(words.form(to));
        if (!Double.isNaN(part) && words.gluedToPrevious(to)) {
            return new Numeral(value + part, at, to + 1, Form.CARDINAL);
        }
        int scaleAt = words.isHyphen(to) ? to + 1 : to;
        double scale = NumberWords.scale(words.lower(scaleAt));
        if (Double.isNaN(scale) && isShortScale(to)) {
            scale = NumberWords.shortScale(words.lower(to));
            scaleAt = to;
        }
        if (Double.isNaN(scale)) {
            return new Numeral(value, at, to, Form.CARDINAL);
        }
        return new Numeral(value * scale, at, scaleAt + 1, Form.CARDINAL);
    }

    /** "90 000". Other groups may be numbers of their own ("in 20 100 people came"), so only round ones are joined. */
    private boolean isThousandsGroup(int at) {
        String group = words.lower(at);
        String before = words.lower(at - 1);
        return group.length() == 3
                && before.length() <= 3
                && group.equals("000")
                && !words.gluedToPrevious(at)
                && !Double.isNaN(NumberWords.digits(before))
                && words.start(at) - words.end(at - 1) == 1;
    }

    /** "m" is million behind a currency sign or before what is counted, else metres. */
    private boolean isShortScale(int at) {
        String letters = words.lower(at);
        if (Double.isNaN(NumberWords.shortScale(letters))) {
            return false;
        }
        boolean ambiguous = letters.equals("m") || letters.equals("b");
        boolean money = at >= 2 && words.gluedToPrevious(at - 1) && !words.startsWithLetter(at - 2);
        boolean counts = words.tag(at + 1).endsWith("S") || words.is(at + 1, "people");
        return words.gluedToPrevious(at) ? !ambiguous || money || counts : !ambiguous && letters.length() > 1 || money;
    }

    /** "twenty-eight", "a hundred and twenty-three", "eleven hundred", "a dozen". */
    private @Nullable Numeral spelled(int at) {
        int word = at;
        double total = 0;
        double part = Double.NaN;
        boolean article = words.is(word, "a") || words.is(word, "an");
        if (article) {
            if (Double.isNaN(NumberWords.scale(words.lower(word + 1))) && !words.is(word + 1, "dozen")) {
                return null;
            }
            part = 1;
            word++;
        }
        int to = -1;
        while (word < at + LONGEST) {
            String lower = words.lower(word);
            double small = NumberWords.small(lower);
            double tens = NumberWords.tens(lower);
            boolean tied = to == word && words.isHyphen(word) && words.is(word + 1, "dozen"); // "Two-dozen".
            if (tied) {
                word++;
                lower = "dozen";
            }
            double scale = lower.equals("dozen") ? 12 : NumberWords.scale(lower);
            if (!Double.isNaN(tens) && (Double.isNaN(part) || part % 100 == 0)) {
                part = (Double.isNaN(part) ? 0 : part) + tens;
                to = word + 1;
                int unit = words.isHyphen(to) ? to + 1 : to;
                double rest = NumberWords.small(words.lower(unit));
                if (rest > 0 && rest < 10) {
                    part += rest;
                    to = unit + 1;
                }
            } else if (!Double.isNaN(small) && (Double.isNaN(part) || part >= 100 && part % 100 == 0)) {
                part = (Double.isNaN(part) ? 0 : part) + small;
                to = word + 1;
            } else if (!Double.isNaN(scale) && !Double.isNaN(part)) {
                part *= scale;
                to = word + 1;
                if (scale >= 1000) {
                    total += part;
                    part = Double.NaN;
                }
            } else if (lower.equals("and") && to == word && continues(word + 1, total, part)) {
                word++;
                continue;
            } else {
                break;
            }
            word = to;
        }
        return to < 0 ? null : new Numeral(total + (Double.isNaN(part) ? 0 : part), at, to, Form.CARDINAL);
    }

    /** Whether "and" joins two parts of one number ("a hundred and five"), not two numbers ("five and six"). */
    private boolean continues(int at, double total, double part) {
        boolean round = Double.isNaN(part) ? total >= 1000 : part >= 100 && part % 100 == 0;
        String next = words.lower(at);
        return round && (!Double.isNaN(NumberWords.small(next)) || !Double.isNaN(NumberWords.tens(next)));
    }

    /** "two and a half", "two and a half million". */
    private Numeral withHalf(Numeral numeral) {
        int and = numeral.to();
        if (numeral.form() == Form.CARDINAL
                && words.is(and, "and")
                && words.is(and + 1, "a")
                && words.is(and + 2, "half")) {
            double scale = NumberWords.scale(words.lower(and + 3));
            double value = numeral.value() + 0.5;
            return Double.isNaN(scale)
                    ? new Numeral(value, numeral.from(), and + 3, Form.CARDINAL)
                    : new Numeral(value * scale, numeral.from(), and + 4, Form.CARDINAL);
        }
        return numeral;
    }

    /** "twice", "sixth", "16th", "twenty-first". */
    private @Nullable Numeral countless(int at) {
        double multiple = NumberWords.multiple(words.lower(at));
        boolean idiom = words.is(at + 1, "down") || words.is(at + 1, "back"); // "He doubled down".
        if (!Double.isNaN(multiple) && !idiom) {
            return new Numeral(multiple, at, at + 1, Form.MULTIPLE);
        }
        double tens = NumberWords.tens(words.lower(at));
        int last = Double.isNaN(tens) ? at : words.isHyphen(at + 1) ? at + 2 : at + 1;
        double ordinal = NumberWords.ordinal(words.lower(last));
        if (Double.isNaN(ordinal)) {
            return null;
        }
        return new Numeral(ordinal + (last > at ? tens : 0), at, last + 1, Form.ORDINAL);
    }
}
