package org.deskcheck.extract.meaning;

import java.util.Set;
import org.deskcheck.model.Lexicon;

/**
 * Whether a claim says that something is a first, a most or an only. The lexicon {@code superlatives}
 * lists set phrases, and with the value {@code none} those that only sound like one ("at least").
 */
final class SuperlativeSigns {

    private static final Set<String> NO_SUPERLATIVE = Set.of("latest", "nearest", "last", "utmost");

    private final Phrases phrases;

    SuperlativeSigns(Lexicon lexicon) {
        this.phrases = new Phrases(lexicon);
    }

    boolean holds(Words words) {
        int at = 0;
        while (at < words.size()) {
            Phrases.Match phrase = phrases.longestAt(words, at);
            if (phrase != null && !phrase.value().equals(Phrases.NOTHING)
                    || phrase == null && isSuperlative(words, at)) {
                return true;
            }
            at = phrase == null ? at + 1 : phrase.to();
        }
        return false;
    }

    private static boolean isSuperlative(Words words, int at) {
        return switch (words.lower(at)) {
            case "most" -> isMost(words, at);
            case "least" -> isDefinite(words, at) || words.tag(at + 1).startsWith("JJ");
            case "first" -> isFirst(words, at);
            case "only" -> isOnly(words, at);
            default -> isDegree(words, at);
        };
    }

    private static boolean isDegree(Words words, int at) {
        String lower = words.lower(at);
        boolean tagged = words.tag(at).equals("JJS") || words.tag(at).equals("RBS");
        boolean shaped = lower.endsWith("est") || lower.equals("best") || lower.equals("worst");
        boolean name = words.isCapitalised(at) && at > 0 && words.isCapitalised(at - 1);
        return tagged && shaped && lower.length() > 3 && !name && !NO_SUPERLATIVE.contains(lower);
    }

    /** "The most important", "most famous"; not "most of the guests", "most people", "a most odd man". */
    private static boolean isMost(Words words, int at) {
        boolean quality = words.tag(at + 1).startsWith("JJ")
                || words.tag(at + 1).startsWith("RB")
                || words.tag(at + 1).equals("VBN");
        boolean wholeGroup = words.is(at + 1, "of") && !isDefinite(words, at);
        return !wholeGroup
                && !words.is(at - 1, "a")
                && (isDefinite(words, at) || quality && !words.tag(at + 2).equals("NNS"));
    }

    private static boolean isDefinite(Words words, int at) {
        return words.is(at - 1, "the")
                || words.tag(at - 1).equals("PRP$")
                || words.tag(at - 1).equals("POS");
    }

    /** "The first visit", "the first to fall"; not "they first want to inform him". */
    private static boolean isFirst(Words words, int at) {
        boolean name = words.isCapitalised(at) && at > 0 || words.isCapitalised(at + 1);
        boolean limited = isDefinite(words, at) || words.is(at - 1, "a") || words.is(at - 1, "for");
        return limited && !name && !words.is(at + 1, "of") && !words.isHyphen(at + 1);
    }

    /** "The only bakery"; "Only Ukraine can decide". */
    private static boolean isOnly(Words words, int at) {
        boolean start = at == 0 || !words.startsWithLetter(at - 1) && !words.startsWithDigit(at - 1);
        boolean subject = words.tag(at + 1).startsWith("NN")
                || words.tag(at + 1).equals("PRP")
                || words.tag(at + 1).equals("DT");
        return isDefinite(words, at) && !words.is(at - 1, "not") || start && subject;
    }
}
