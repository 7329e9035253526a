package org.deskcheck.extract.meaning;

import java.util.Locale;
import java.util.Set;

/** Finds the noun beside a figure that it counts or measures. */
final class ThingFinder {

    /** How many words a noun phrase behind a number may have before its head. */
    private static final int REACH = 7;

    private static final Set<String> CASUALTIES = Set.of(
            "killed",
            "dead",
            "wounded",
            "injured",
            "missing",
            "hurt",
            "hospitalised",
            "hospitalized",
            "displaced",
            "homeless");

    /** What may stand between a number and what befell so many. */
    private static final Set<String> COPULAS = Set.of("were", "was", "are", "is");

    /** Nouns before "of" that a figure does not measure: "the better part of three hours". */
    private static final Set<String> PORTIONS = Set.of(
            "part",
            "course",
            "end",
            "period",
            "space",
            "matter",
            "range",
            "total",
            "most",
            "rest",
            "start",
            "equivalent",
            "average",
            "minimum",
            "maximum");

    /** Words in -ing that begin something else behind a figure: "$9bn including debt". */
    private static final Set<String> INTRODUCING = Set.of(
            "including",
            "excluding",
            "following",
            "involving",
            "concerning",
            "according",
            "during",
            "counting",
            "against");

    private static final Set<String> TIMES = Set.of("last", "next", "such", "due", "own", "early", "late");

    /** Tags of the words that may open a noun phrase behind "of". */
    private static final Set<String> OPENERS = Set.of("DT", "PDT", "PRP$", "CD");

    private final Words words;

    ThingFinder(Words words) {
        this.words = words;
    }

    /** The head of the noun phrase that begins at the word, or -1. */
    int headAt(int at) {
        return headAt(at, words.size());
    }

    private int headAt(int at, int end) {
        int head = -1;
        for (int i = at; i < Math.min(at + REACH, end); i++) {
            String tag = words.tag(i);
            if (tag.equals("POS")) {
                head = -1;
                continue;
            }
            if (head < 0 && TIMES.contains(words.lower(i)) && i == at) {
                break; // "Nine last season".
            }
            boolean counted = head >= 0 && words.tag(head).equals("NNS");
            boolean named = head >= 0 && words.tag(head).equals("NN") && tag.equals("NNP"); // "Champion Petra Lund".
            boolean verb = head >= 0 && tag.equals("NNS") && words.tag(head).equals("NN") && !words.hasFiniteVerb();
            if (counted || named || verb) {
                break;
            }
            if (tag.startsWith("NN") && words.startsWithLetter(i) && !words.is(i, "worth")) {
                head = i;
            } else if (head >= 0 && !joins(i) && !leadsOn(i, tag)) {
                break;
            } else if (!joins(i) && !precedesNoun(i, tag) || INTRODUCING.contains(words.lower(i))) {
                break;
            }
        }
        return head;
    }

    /** The singular of the casualties counted without a noun ("14 killed"), or empty. */
    String casualties(int from) {
        boolean passive = COPULAS.contains(words.lower(from));
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

    static boolean isCasualty(String word) {
        return CASUALTIES.contains(word);
    }

    /** In "sixteen of the dead" the dead, or empty. */
    String casualtiesOf(int of) {
        boolean all = words.is(of, "of") && words.is(of + 1, "the");
        return all && CASUALTIES.contains(words.lower(of + 2)) && headOf(of) < 0 ? words.lower(of + 2) : "";
    }

    /** The head of what follows "of", past articles and numbers ("of the nine judges"), or -1. */
    int headOf(int of) {
        return headOf(of, words.size());
    }

    /** The same, of the words before {@code end}. */
    int headOf(int of, int end) {
        int at = of + 1;
        while (at < of + REACH && (OPENERS.contains(words.tag(at)) || words.isHyphen(at))) {
            at++;
        }
        return headAt(at, end);
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
        return (words.is(figure - 1, "of") || words.is(figure - 1, "worth"))
                        && words.isNoun(figure - 2)
                        && !PORTIONS.contains(words.lower(figure - 2))
                ? figure - 2
                : -1;
    }

    /** The noun at the word in the singular, lower case. */
    String singular(int word) {
        String lower = words.lower(word);
        if (lower.equals("people")) {
            return "person";
        }
        if (words.isHyphen(word - 1) && words.gluedToPrevious(word) && words.gluedToPrevious(word - 1)) {
            return hyphened(word);
        }
        String lemma = words.lemma(word).toLowerCase(Locale.ROOT);
        if (isPluralOfCapitals(words.form(word))) {
            return lower.substring(0, lower.length() - 1);
        }
        if (!words.tag(word).endsWith("S") || !lemma.equals(lower)) {
            return lemma;
        }
        boolean plural = lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss");
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** "MPs". */
    private static boolean isPluralOfCapitals(String form) {
        int last = form.length() - 1;
        return last > 1 && form.charAt(last) == 's' && Character.isUpperCase(form.charAt(last - 1));
    }

    /** "By-election": one word for its readers, several for the tokenizer. */
    private String hyphened(int last) {
        boolean letters = words.startsWithLetter(last - 2) && !NumberWords.opens(words.lower(last - 2));
        String rest = words.lemma(last).toLowerCase(Locale.ROOT);
        if (!letters) {
            return rest;
        }
        return words.lower(last - 2) + "-" + rest;
    }

    /** "Three GOP presidential contenders"; not "a man last night". */
    private boolean leadsOn(int word, String tag) {
        return tag.equals("JJ") && words.isNoun(word + 1) && !TIMES.contains(words.lower(word));
    }

    /** Whether a hyphen stands at the word and ties two words together. */
    private boolean isTied(int word) {
        return words.isHyphen(word) && words.gluedToPrevious(word) && words.gluedToPrevious(word + 1);
    }

    private boolean joins(int word) {
        return words.tag(word).equals("POS") || words.isHyphen(word) && words.gluedToPrevious(word);
    }

    private boolean precedesNoun(int word, String tag) {
        if (isTied(word + 1) || isTied(word - 1)) {
            return true; // "Off-duty officers", "the worst-hit villages".
        }
        return switch (tag) {
            case "JJ", "JJR", "JJS", "VBN", "VBG", "CD" -> true;
            case "VBD" -> words.isNoun(word + 1) && word > 0; // "Masked men".
            case "RB" ->
                words.tag(word + 1).startsWith("JJ") || words.tag(word + 1).startsWith("VBN");
            default -> words.isHyphen(word);
        };
    }
}
