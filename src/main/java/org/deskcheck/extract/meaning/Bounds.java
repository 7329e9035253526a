package org.deskcheck.extract.meaning;

import static org.deskcheck.model.Comparator.ABOUT;
import static org.deskcheck.model.Comparator.AT_LEAST;
import static org.deskcheck.model.Comparator.AT_MOST;
import static org.deskcheck.model.Comparator.EXACTLY;
import static org.deskcheck.model.Comparator.LESS_THAN;
import static org.deskcheck.model.Comparator.MORE_THAN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.Comparator;
import org.jspecify.annotations.Nullable;

/** The words before and behind a number that bound it: "more than", "up to", "or so". */
final class Bounds {

    /**
     * A bound found.
     *
     * @param comparator how it bounds the number
     * @param edge its first word when it stands before the number, the word behind it when it follows
     */
    record Bound(Comparator comparator, int edge) {}

    private record Phrase(String[] words, Comparator comparator) {}

    private static final List<Phrase> BEFORE = new ArrayList<>();
    private static final List<Phrase> BEHIND = new ArrayList<>();

    static {
        before(
                MORE_THAN,
                "more than; over; above; upwards of; in excess of; exceeding; greater than; higher than;"
                        + " longer than; larger than; north of");
        before(
                AT_LEAST,
                "at least; at the very least; at the very least ,; no fewer than; no less than; not less than; not"
                        + " fewer than; a minimum of");
        before(LESS_THAN, "fewer than; less than; under; below; short of; not quite; shorter than");
        before(
                AT_MOST,
                "up to; at most; no more than; not more than; as many as; as much as; as long as; as high as; as far"
                        + " as; a maximum of; no longer than");
        before(
                ABOUT,
                "about; around; some; roughly; approximately; circa; c.; ca.; ~; nearly; almost; close to; an"
                        + " estimated; estimated; estimated at; in the region of; in the order of; approaching; nigh on;"
                        + " something like; barely; scarcely; hardly more than");
        before(EXACTLY, "exactly; precisely; only; just; merely; a mere; a total of; plus or minus");
        behind(
                AT_LEAST,
                "or more; and above; or above; and over; or over; - plus; plus; +; or higher; or longer;"
                        + " at least");
        behind(AT_MOST, "or less; or fewer; or under; or below; at most; at the most");
        behind(ABOUT, "or so; or thereabouts; - odd; - ish");
    }

    /** Adverbs that only colour a bound: "well over", "just under". */
    private static final Set<String> COLOURS =
            Set.of("well", "just", "slightly", "far", "much", "little", "very", "somewhat", "only", "significantly");

    /** What one talks "about", as against "about 60 tanks". */
    private static final Set<String> SPEECH = Set.of(
            "talk",
            "speak",
            "ask",
            "know",
            "complain",
            "hear",
            "learn",
            "read",
            "worry",
            "think",
            "tell",
            "concerned",
            "question",
            "story",
            "write",
            "doubt",
            "concern",
            "information",
            "book",
            "film",
            "report",
            "debate",
            "anything",
            "nothing",
            "something",
            "joke",
            "warn",
            "inform",
            "care",
            "argue",
            "dispute");

    private static final Set<String> SERVICE =
            Set.of("serve", "work", "study", "live", "play", "fight", "train", "rule");

    /** Verbs that go up: to the very figure. */
    private static final Set<String> RISES =
            Set.of("go", "move", "creep", "climb", "shoot", "edge", "come", "push", "drive");

    private Bounds() {}

    private static void before(Comparator comparator, String phrases) {
        add(BEFORE, comparator, phrases);
    }

    private static void behind(Comparator comparator, String phrases) {
        add(BEHIND, comparator, phrases);
    }

    private static void add(List<Phrase> list, Comparator comparator, String phrases) {
        for (String phrase : phrases.split(";")) {
            list.add(new Phrase(phrase.strip().split(" "), comparator));
        }
    }

    /** The bound that ends right before the word, or null. */
    static @Nullable Bound before(Words words, int at) {
        Phrase best = null;
        for (Phrase phrase : BEFORE) {
            if (standsAt(phrase, words, at - phrase.words.length)
                    && (best == null || phrase.words.length > best.words.length)) {
                best = phrase;
            }
        }
        if (best == null) {
            return null;
        }
        int from = at - best.words.length;
        if (best.words.length == 1 && isNoBound(best.words[0], words, from) || isRise(best, words, from)) {
            return null;
        }
        while (COLOURS.contains(words.lower(from - 1)) && best.comparator != EXACTLY) {
            from--;
        }
        return new Bound(best.comparator, words.is(from - 1, "a") && words.is(from, "little") ? from - 1 : from);
    }

    /** "Will go up to 14 euros". */
    private static boolean isRise(Phrase phrase, Words words, int at) {
        return phrase.words[0].equals("up") && RISES.contains(words.lemma(at - 1));
    }

    private static boolean isNoBound(String bound, Words words, int at) {
        return switch (bound) {
            case "about" -> SPEECH.contains(words.lemma(at - 1));
            case "some" -> words.is(at + 1, "one");
            // "Served under two kings".
            case "under", "above", "below" -> SERVICE.contains(words.lemma(at - 1));
            default -> false;
        };
    }

    /** The bound that begins at the word, or null. */
    static @Nullable Bound behind(Words words, int at) {
        for (Phrase phrase : BEHIND) {
            boolean next =
                    NumberWords.opens(words.lower(at + phrase.words.length)); // "In 48 hours at least 27 people".
            if (standsAt(phrase, words, at) && !isSum(words, at) && !next) {
                return new Bound(phrase.comparator, at + phrase.words.length);
            }
        }
        return null;
    }

    /** "£38m plus £4m". */
    private static boolean isSum(Words words, int at) {
        boolean plus = words.is(at, "plus") || words.is(at, "+");
        return plus && !words.tag(at + 1).startsWith("NN") && at + 1 < words.size();
    }

    /** The bound behind what is counted ("400 trees or more"), or null. */
    static @Nullable Bound behindNoun(Words words, int at) {
        boolean perhaps = words.is(at, ",") && (words.is(at + 1, "possibly") || words.is(at + 1, "perhaps"));
        if (perhaps && words.is(at + 2, "more")) {
            return new Bound(AT_LEAST, at + 3);
        }
        return words.is(at, "or") ? behind(words, at) : null;
    }

    private static boolean standsAt(Phrase phrase, Words words, int from) {
        for (int i = 0; i < phrase.words.length; i++) {
            boolean same = phrase.words[i].equals("-") ? words.isHyphen(from + i) : words.is(from + i, phrase.words[i]);
            if (from < 0 || !same) {
                return false;
            }
        }
        return true;
    }
}
