package org.deskcheck.extract.meaning;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.deskcheck.extract.syntax.Sentence;
import org.deskcheck.model.CheckWorthiness;
import org.deskcheck.model.ClaimKind;
import org.deskcheck.model.Proposition;

/** Tells how much words need a source, by what they were found to say and by the form of the sentence. */
final class CheckWorthinessReader {

    private static final Set<ClaimKind> GRAVE =
            EnumSet.of(ClaimKind.STATISTIC, ClaimKind.CASUALTIES, ClaimKind.ACCUSATION, ClaimKind.RESEARCH);

    private static final Set<String> WISHES =
            Set.of("hope", "wish", "thank", "congratulate", "love", "apologise", "apologize");

    private static final Set<String> GREETINGS =
            Set.of("hello", "goodbye", "welcome", "thanks", "please", "yes", "no", "well", "oh", "sorry");

    private final Set<String> causes;
    private final Sentence sentence;
    private final int from;
    private final int to;

    /** @param causes words that give a cause, by their dictionary forms */
    CheckWorthinessReader(Set<String> causes, Sentence sentence, int from, int to) {
        this.causes = causes;
        this.sentence = sentence;
        this.from = from;
        this.to = to;
    }

    /** @param weights how many figures and hedges there are */
    CheckWorthiness read(Set<ClaimKind> kinds, int weights, Proposition proposition) {
        boolean question = to < sentence.size() && sentence.form(to).equals("?");
        if (question || proposition.asks() || isOrder() || isWish() || isGreeting()) {
            return CheckWorthiness.NONE;
        }
        if (!Collections.disjoint(kinds, GRAVE)) {
            return CheckWorthiness.HIGH;
        }
        boolean disputed =
                !proposition.refutations().isEmpty() || !proposition.rumours().isEmpty();
        return !kinds.isEmpty() || weights > 0 || disputed || givesCause()
                ? CheckWorthiness.MIDDLE
                : CheckWorthiness.LOW;
    }

    /** "Close the bridge": it begins with a bare verb, and nobody does anything in it. */
    private boolean isOrder() {
        int first = from;
        while (first < to
                && (isMark(first)
                        || Set.of("please", "do", "not", "n't", "never").contains(lower(first)))) {
            first++;
        }
        if (first == to || !sentence.tag(first).equals("VB")) {
            return false;
        }
        for (int token = from; token < to; token++) {
            String tag = sentence.tag(token);
            if (tag.equals("VBZ")
                    || tag.equals("VBD")
                    || sentence.relation(token).equals("nsubj")) {
                return false;
            }
        }
        return sentence.head(first) == Sentence.ROOT;
    }

    /** "I hope it will rain", "we thank the nurses". */
    private boolean isWish() {
        boolean self = from < to && (lower(from).equals("i") || lower(from).equals("we"));
        for (int token = from + 1; self && token < Math.min(to, from + 4); token++) {
            if (WISHES.contains(sentence.lemma(token))) {
                return true;
            }
        }
        return false;
    }

    private boolean isGreeting() {
        if (from + 1 < to && lower(from).equals("thank") && lower(from + 1).equals("you")) {
            return true;
        }
        boolean verb = false;
        boolean greets = false;
        for (int token = from; token < to; token++) {
            verb |= sentence.tag(token).startsWith("VB") || sentence.tag(token).equals("MD");
            greets |= GREETINGS.contains(lower(token));
        }
        return greets && !verb;
    }

    private boolean givesCause() {
        for (int token = from; token < to; token++) {
            if (causes.contains(sentence.lemma(token).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private String lower(int token) {
        return sentence.lower(token);
    }

    private boolean isMark(int token) {
        return sentence.relation(token).equals("punct");
    }
}
