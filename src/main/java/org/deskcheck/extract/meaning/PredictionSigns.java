package org.deskcheck.extract.meaning;

import java.util.Set;
import org.deskcheck.extract.syntax.Sentence;
import org.deskcheck.model.Lexicon;

/**
 * Whether a claim says what will be: by "will" and "would", or by a term of the lexicon {@code
 * predictions} ("is set to"). What speakers say they will do themselves is an intention, not a prediction.
 */
final class PredictionSigns {

    private static final Set<String> WILL = Set.of("will", "'ll", "shall", "wo", "would", "'d");
    private static final Set<String> SPEAKERS = Set.of("i", "we");
    /** How many of a verb's dependents are looked at for its subject. */
    private static final int NEAR = 64;
    /** How far behind "expect" its infinitive may begin. */
    private static final int REACH = 7;

    /** "Would like": a wish; "would have": what did not happen. */
    private static final Set<String> NOT_AFTER_WOULD = Set.of("like", "rather", "have", "prefer", "love", "welcome");

    private final Phrases terms;

    PredictionSigns(Lexicon lexicon) {
        this.terms = new Phrases(lexicon);
    }

    boolean holds(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (WILL.contains(words.lower(i))
                    && words.tag(i).equals("MD")
                    && !isName(words, i)
                    && isPrediction(words, i)) {
                return true;
            }
        }
        return terms.find(words).stream()
                .anyMatch(match -> leadsOn(words, match) && !SPEAKERS.contains(subject(words, match.from())));
    }

    /** "Is due to open", as against "is due to fog". */
    private static boolean leadsOn(Words words, Phrases.Match match) {
        if (match.value().equals("object to")) {
            return leadsToInfinitive(words, match.to());
        }
        String next = words.tag(match.to());
        return !words.is(match.to() - 1, "to") || next.startsWith("VB") || next.equals("RB");
    }

    /** "Expects rates to fall". */
    private static boolean leadsToInfinitive(Words words, int from) {
        for (int word = from; word < from + REACH && words.startsWithLetter(word) && !words.isVerb(word); word++) {
            if (words.is(word, "to")) {
                return words.tag(word + 1).equals("VB");
            }
        }
        return false;
    }

    /** "Will Smith". */
    private static boolean isName(Words words, int at) {
        return words.isCapitalised(at) && words.isCapitalised(at + 1);
    }

    private static boolean isPrediction(Words words, int modal) {
        boolean would = words.is(modal, "would") || words.is(modal, "'d");
        return !SPEAKERS.contains(subject(words, modal)) && !(would && isWish(words, modal));
    }

    private static boolean isWish(Words words, int would) {
        int next = would + 1;
        while (words.tag(next).equals("RB")) {
            next++;
        }
        boolean judgement = words.is(would - 1, "it")
                && words.is(next, "be")
                && (words.tag(next + 1).startsWith("JJ") || words.tag(next + 1).startsWith("RB"));
        return judgement || NOT_AFTER_WOULD.contains(words.lower(next));
    }

    /** The subject of the verb that the word belongs to, lower case, or empty. */
    private static String subject(Words words, int at) {
        if (SPEAKERS.contains(words.lower(at - 1))) {
            return words.lower(at - 1);
        }
        Sentence sentence = words.sentence();
        int token = words.token(at);
        for (int verb : new int[] {token, sentence.head(token)}) {
            if (!words.holdsToken(verb)) {
                continue;
            }
            int[] children = sentence.children(verb);
            for (int i = 0; i < Math.min(children.length, NEAR); i++) {
                int child = children[i];
                if (words.holdsToken(child) && sentence.relation(child).startsWith("nsubj")) {
                    return sentence.lower(child);
                }
            }
        }
        return "";
    }
}
