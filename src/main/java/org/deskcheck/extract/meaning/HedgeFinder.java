package org.deskcheck.extract.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.Lexicon;

/** Finds the words that weaken a claim, as the lexicon {@code hedges} lists them. */
final class HedgeFinder {

    /** Hedges as auxiliaries; else a month or military power. */
    private static final Set<String> MODALS = Set.of("may", "might", "could");

    private final Phrases hedges;

    HedgeFinder(Lexicon lexicon) {
        this.hedges = new Phrases(lexicon);
    }

    /** The hedges as written, in order. */
    List<String> find(Words words) {
        List<String> found = new ArrayList<>();
        for (Phrases.Match match : hedges.find(words)) {
            boolean modal = MODALS.contains(words.lower(match.from()));
            if (modal ? isAuxiliary(words, match.from()) : hedges(words, match)) {
                found.add(words.text(match.from(), match.to()));
            }
        }
        return found;
    }

    private static boolean hedges(Words words, Phrases.Match match) {
        boolean oneWord = match.to() == match.from() + 1;
        List<String> bases = words.bases(match.from());
        if (oneWord && bases.contains("appear")) {
            String next = words.tag(match.to());
            return next.startsWith("JJ") || next.equals("VBN") || next.equals("RB") || next.equals("NN");
        }
        if (oneWord && bases.contains("suggest")) {
            String before = words.tag(match.from() - 1);
            return !before.equals("PRP") && !before.startsWith("NNP");
        }
        return !isMadePossible(words, match) && !isKind(words, match);
    }

    /** "Made the repair possible". */
    private static boolean isMadePossible(Words words, Phrases.Match match) {
        return words.is(match.to() - 1, "possible") && words.isNoun(match.from() - 1);
    }

    /** "The kinds of speeches", as against "it kind of worked". */
    private static boolean isKind(Words words, Phrases.Match match) {
        if (!words.is(match.to() - 1, "of") || !words.isNoun(match.from())) {
            return false;
        }
        String before = words.tag(match.from() - 1);
        boolean named =
                before.equals("DT") || before.startsWith("JJ") || before.equals("CD") || before.startsWith("PRP$");
        return named && !words.is(match.from() - 1, "a")
                || words.tag(match.from()).equals("NNS");
    }

    private static boolean isAuxiliary(Words words, int at) {
        boolean name = words.isCapitalised(at) && at > 0;
        return !name && words.tag(at).equals("MD");
    }
}
