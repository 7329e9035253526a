package org.deskcheck.extract.syntax;

import java.util.Locale;
import java.util.Set;

/** Words that are written with a full stop of their own; all in lower case, without the stop. */
final class Abbreviations {

    /** Always followed by what they belong to, so that the stop never ends a sentence. */
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "messrs",
            "mme",
            "mlle",
            "dr",
            "prof",
            "sen",
            "sens",
            "rep",
            "reps",
            "gov",
            "govs",
            "gen",
            "lt",
            "col",
            "sgt",
            "capt",
            "cmdr",
            "cpl",
            "adm",
            "maj",
            "brig",
            "hon",
            "rev",
            "fr",
            "st",
            "pres",
            "supt",
            "det",
            "insp",
            "amb",
            "atty",
            "vs",
            "v",
            "e.g",
            "i.e",
            "cf",
            "mt",
            "ft",
            "gov-elect");

    /** A stop behind these belongs to them if more of the sentence follows. */
    private static final Set<String> OTHERS = Set.of(
            "jr", "sr", "etc", "inc", "corp", "co", "cos", "ltd", "llc", "plc", "bros", "dept", "univ", "assn", "jan",
            "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "mon", "tue", "tues", "wed",
            "thu", "thur", "thurs", "fri", "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill",
            "ind", "kan", "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore",
            "pa", "penn", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "ph.d", "ave", "blvd", "rd", "al", "fig",
            "figs", "pp", "vol", "vols", "ed", "eds", "esp", "approx", "est", "ext", "tel", "op", "ca");

    /** Abbreviations only if a figure follows: "No. 10", "p. 4", "art. 5". */
    private static final Set<String> BEFORE_FIGURES = Set.of("no", "nos", "p", "art", "sec", "para", "ch", "vol", "pp");

    /** Words of their own as well, and abbreviations only when capitalised. */
    private static final Set<String> CAPITALISED = Set.of(
            "jan", "mar", "jun", "sun", "sat", "mon", "wed", "ill", "ind", "mass", "miss", "wash", "ore", "ark", "fig",
            "la", "mo", "pa", "ga", "del", "ky", "md", "va", "gen", "rep", "ed", "ave", "co", "col", "conn", "dec");

    private Abbreviations() {}

    /** Whether the word in {@code [start, end)} keeps a stop that follows it, given the text behind the stop. */
    static boolean keepsStop(String text, int start, int end) {
        int behind = end + 1;
        boolean last = behind >= text.length();
        char first = text.charAt(start);
        boolean upper = Character.isUpperCase(first);
        if (end - start == 1 && upper) {
            // An initial: "John F. Kennedy", "J. Edgar"; not "plan B."
            return !last && text.charAt(behind) == ' ' && first != 'I' && isUpperAt(text, behind + 1);
        }
        if (end - start > 6) {
            return false;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        if (BEFORE_FIGURES.contains(word) && digitFollows(text, behind)) {
            return true;
        }
        if (!TITLES.contains(word) && !OTHERS.contains(word)) {
            return false;
        }
        return upper || !CAPITALISED.contains(word);
    }

    /** Whether a token that ends in a stop is one that cannot end a sentence: "Mr.", "vs.", "J.". */
    static boolean neverEnds(String text, int start, int end) {
        int length = end - start;
        if (length == 2 && Character.isUpperCase(text.charAt(start))) {
            return true;
        }
        return length <= 10 && TITLES.contains(text.substring(start, end - 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isUpperAt(String text, int at) {
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    private static boolean digitFollows(String text, int at) {
        int next = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        return next < text.length() && Characters.isDigit(text.charAt(next));
    }
}
