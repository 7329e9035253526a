package org.deskcheck.extract.meaning;

import java.util.Set;
import org.deskcheck.extract.syntax.Sentence;

/** Finds what a figure counts or measures: the head noun beside it, or the subject of "rose by 3 per cent". */
final class ThingFinder {

    /** How many words a noun phrase behind a number may have before its head. */
    private static final int REACH = 7;

    private static final Set<String> CASUALTIES = Set.of(
            "killed", "dead", "wounded", "injured", "missing", "hurt", "hospitalised", "hospitalized", "displaced");

    /** How many of a verb's dependents are looked at, so that a sentence of a million figures takes no million times longer. */
    private static final int NEAR = 64;

    /** Nouns before "of" that a figure does not measure: "the better part of three hours". */
    private static final Set<String> PORTIONS =
            Set.of("part", "course", "end", "period", "space", "matter", "range", "total", "most", "rest", "start");

    /** Tags of the words that may open a noun phrase behind "of". */
    private static final Set<String> OPENERS = Set.of("DT", "PDT", "PRP$", "CD");

    private final Words words;
    private final Sentence sentence;
    private final Units units;

    ThingFinder(Words words, Units units) {
        this.units = units;
        this.words = words;
        this.sentence = words.sentence();
    }

    /** The head of the noun phrase that begins at the word, or -1. */
    int headAt(int at) {
        int head = -1;
        for (int i = at; i < Math.min(at + REACH, words.size()); i++) {
            String tag = words.tag(i);
            if (tag.equals("POS")) {
                head = -1;
                continue;
            }
            boolean counted = head >= 0 && words.tag(head).equals("NNS");
            if (counted) {
                break;
            }
            if (tag.startsWith("NN") && words.startsWithLetter(i) && !words.is(i, "worth")) {
                head = i;
            } else if (head >= 0 && !joins(i)) {
                break;
            } else if (!joins(i) && !precedesNoun(i, tag)) {
                break;
            }
        }
        return head;
    }

    /** The singular of the casualties counted without a noun ("14 killed"), or empty. */
    String casualties(int from) {
        boolean passive = words.is(from, "were") || words.is(from, "was");
        int at = passive ? from + 1 : words.is(from, "have") && words.is(from + 1, "been") ? from + 2 : from;
        return CASUALTIES.contains(words.lower(at)) && headAt(at) < 0 ? words.lower(at) : "";
    }

    /** What a bare number counts behind "killed" or "death toll", or empty. */
    String casualtiesBefore(int figure) {
        for (int i = figure - 1; i >= Math.max(0, figure - 6); i--) {
            switch (words.lower(i)) {
                case "toll" -> {
                    return "dead";
                }
                case "kills", "killed", "killing", "kill" -> {
                    return i >= figure - 3 ? "killed" : "";
                }
                case "injures", "injured", "injuring", "wounded", "wounding" -> {
                    return i >= figure - 3 ? "injured" : "";
                }
                default -> {}
            }
        }
        return "";
    }

    /** The head of what follows "of", past articles and numbers ("of the nine judges"), or -1. */
    int headOf(int of) {
        int at = of + 1;
        while (at < of + REACH && (OPENERS.contains(words.tag(at)) || words.isHyphen(at))) {
            at++;
        }
        return headAt(at);
    }

    /** The noun of whom a figure tells a share, "of the farmers, 44 per cent", or -1. */
    int amongBefore(int figure) {
        int of = figure - 1;
        while (of > figure - REACH && words.is(figure - 1, ",") && !words.is(of, "of")) {
            of--;
        }
        return words.is(figure - 1, ",") && words.is(of, "of") && of <= 0 ? headOf(of) : -1;
    }

    /** The noun before "of" and a figure ("a value of $3m"), or -1. */
    int nounBeforeOf(int figure) {
        if (words.is(figure - 1, "of") && words.is(figure - 2, "error") && words.is(figure - 4, "margin")) {
            return figure - 4;
        }
        return words.is(figure - 1, "of") && words.isNoun(figure - 2) && !PORTIONS.contains(words.lower(figure - 2))
                ? figure - 2
                : -1;
    }

    /** What rises, falls or lasts by the figure between the words: object or subject of its verb; empty if there is none. */
    String measuredByVerb(int from, int to) {
        int token = words.token(to - 1);
        for (int step = 0; step < 5 && words.holdsToken(token); step++) {
            boolean copula = child(token, "cop") >= 0;
            boolean verb = sentence.tag(token).startsWith("VB");
            int before = words.is(from - 1, "+") ? from - 2 : from - 1;
            if (copula && words.tag(before).equals("IN") && !words.is(before, "by")) {
                return ""; // "The valley is on course for +2C".
            }
            if (copula || verb) {
                return copula || MeasuringVerbs.MEASURING.contains(sentence.lemma(token)) || goesUp(token, from)
                        ? argument(token, from, to)
                        : besideChange(from);
            }
            token = sentence.head(token);
        }
        return besideChange(from);
    }

    /** The share that rises or falls by some points ("her lead shrank by two points"), or empty. */
    String shareByVerb(int from, int to) {
        String measured = measuredByVerb(from, to);
        return MeasuringVerbs.SHARES.contains(measured) ? measured : "";
    }

    /** In "the number of burglaries" the burglaries. */
    private int counted(int noun) {
        int of = sentence.lemma(noun).equals("number") ? child(noun, "nmod") : -1;
        return of < 0 ? noun : of;
    }

    /** "Unemployment fell by …" where the parser took the verb for something else. */
    private String besideChange(int from) {
        int verb = from - 1;
        while (words.is(verb, "by")
                || words.is(verb, "to")
                || words.is(verb, "from")
                || words.tag(verb).equals("RB")) {
            verb--;
        }
        if (words.is(from - 1, "by") && words.isNoun(from - 2) && changes(from - 3)) {
            return singular(from - 2);
        }
        boolean change = MeasuringVerbs.PAST_FORMS.contains(words.lower(verb)) && words.isNoun(verb - 1);
        return change && !words.tag(verb - 1).startsWith("NNP") ? singular(verb - 1) : "";
    }

    /** "Fares went up 17 per cent". */
    private boolean goesUp(int verb, int from) {
        int particle = words.is(from - 1, "by") ? from - 2 : from - 1;
        return sentence.lemma(verb).equals("go") && (words.is(particle, "up") || words.is(particle, "down"));
    }

    /** Whether a verb of change stands at a word or right before it: "raised rates", "cut its rate". */
    private boolean changes(int word) {
        return MeasuringVerbs.CHANGING.contains(words.lemma(word))
                || MeasuringVerbs.CHANGING.contains(words.lemma(word - 1));
    }

    private String argument(int verb, int from, int to) {
        int object = child(verb, "obj");
        if (MeasuringVerbs.CHANGING.contains(sentence.lemma(verb)) && object >= 0) {
            boolean changed = isNounOutside(object, from, to);
            boolean lifted = !changed && MeasuringVerbs.LIFTING.contains(sentence.lemma(verb));
            if (changed || lifted) {
                return changed ? singular(words.wordOf(object)) : "";
            }
        }
        int subject = child(verb, "nsubj");
        boolean shares = sentence.relation(verb).startsWith("conj")
                || sentence.relation(verb).equals("xcomp");
        if (subject < 0 && shares && words.holdsToken(sentence.head(verb))) {
            subject = child(sentence.head(verb), "nsubj");
        }
        if (subject < 0 && sentence.relation(verb).equals("acl") && words.holdsToken(sentence.head(verb))) {
            subject = sentence.head(verb); // "Prices tripled", taken for prices that somebody tripled.
        }
        return subject >= 0 && isNounOutside(subject, from, to) ? singular(words.wordOf(counted(subject))) : "";
    }

    private boolean isNounOutside(int token, int from, int to) {
        boolean outside = token < words.token(from) || token > words.token(to - 1);
        boolean unit = units.at(words, words.wordOf(token)) != null && child(token, "nmod:poss") < 0;
        return outside
                && !unit
                && sentence.tag(token).startsWith("NN")
                && !sentence.tag(token).startsWith("NNP");
    }

    /** The first child of that relation, with or without subtype, within the claim; or -1. */
    private int child(int token, String relation) {
        int[] children = sentence.children(token);
        for (int i = 0; i < Math.min(children.length, NEAR); i++) {
            int child = children[i];
            String found = sentence.relation(child);
            boolean same = found.equals(relation) || found.startsWith(relation + ":");
            if (same && words.holdsToken(child)) {
                return child;
            }
        }
        return -1;
    }

    /** The noun at the word in the singular, lower case. */
    String singular(int word) {
        String lower = words.lower(word);
        if (lower.equals("people")) {
            return "person";
        }
        String lemma = words.lemma(word);
        if (!words.tag(word).endsWith("S") || !lemma.equals(lower)) {
            return lemma;
        }
        boolean plural = lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss");
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }

    private boolean joins(int word) {
        return words.tag(word).equals("POS") || words.isHyphen(word) && words.gluedToPrevious(word);
    }

    private boolean precedesNoun(int word, String tag) {
        return switch (tag) {
            case "JJ", "JJR", "JJS", "VBN", "VBG", "CD" -> true;
            case "RB" ->
                words.tag(word + 1).startsWith("JJ") || words.tag(word + 1).startsWith("VBN");
            default -> words.isHyphen(word);
        };
    }
}
