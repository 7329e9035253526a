package org.deskcheck.extract.meaning;

import java.util.List;
import java.util.Set;
import org.deskcheck.extract.syntax.Sentence;
import org.deskcheck.model.Polarity;

/**
 * Reads whether a claim's main predicate is negated, by counting the negations that bear on it: two make
 * a positive. What stands in subordinate clauses does not count.
 */
final class PolarityReader {

    private static final Set<String> ADVERBS =
            Set.of("not", "n't", "never", "hardly", "barely", "scarcely", "nowhere", "nor", "neither");
    private static final Set<String> AUXILIARIES = Set.of(
            "did", "does", "do", "has", "have", "had", "is", "are", "was", "were", "will", "would", "can", "could",
            "should", "must", "may", "might");
    /** Before "yet to". */
    private static final Set<String> YET_AUXILIARIES = Set.of("has", "have", "had", "is", "are", "was", "were");
    /** Before "far from". */
    private static final Set<String> COPULAS =
            Set.of("is", "are", "was", "were", "be", "been", "'s", "remain", "remains", "remained", "seem", "seems");
    /** How an adverb that negates a noun hangs from it. */
    private static final Set<String> NEGATIVE_RELATIONS = Set.of("advmod", "cc", "det", "preconj");
    /** Behind a "not" that opens a claim. */
    private static final Set<String> QUANTIFIERS =
            Set.of("one", "all", "every", "everyone", "everybody", "a", "many", "much", "even", "everything");

    private static final Set<String> PRONOUNS = Set.of("nobody", "nothing", "none", "neither", "noone");
    private static final Set<String> DETERMINERS = Set.of("no", "neither");
    /** Behind "not" and "no" these take the negation away. */
    private static final Set<String> NOT_ONLY =
            Set.of("only", "just", "merely", "simply", "least", "but", "doubt", "question", "wonder");
    /** With "no" or "without" these say nothing about the predicate. */
    private static final Set<String> IDLE_NOUNS =
            Set.of("doubt", "question", "wonder", "fewer", "less", "more", "later", "sooner", "matter");
    /** Nouns that negate the clause as "under no circumstances" does. */
    private static final Set<String> CIRCUMSTANCES = Set.of(
            "circumstance",
            "circumstances",
            "time",
            "way",
            "point",
            "case",
            "account",
            "condition",
            "conditions",
            "means");

    private final Sentence sentence;
    private final int from;
    private final int to;
    private final Clause clause;
    private final boolean opening;
    private final NegativePredicates negatives;

    PolarityReader(NegativePredicates negatives, Sentence sentence, int from, int to) {
        this.negatives = negatives;
        this.sentence = sentence;
        this.from = from;
        this.to = to;
        this.clause = new Clause(sentence, from, to);
        this.opening = isOpening();
    }

    Polarity read() {
        int negations = opening ? 1 : 0;
        List<Integer> predicates = clause.predicates();
        for (int predicate : predicates) {
            negations += negationsOf(predicate);
        }
        negations += predicates.stream().anyMatch(this::isYetTo) ? 1 : 0;
        negations += predicates.stream().anyMatch(this::isFarFrom) ? 1 : 0;
        return negations % 2 == 0 ? Polarity.POSITIVE : Polarity.NEGATIVE;
    }

    /**
     * "Nor did the bank …", "No one came", "Not all agreed": a negation that opens the claim bears on its main
     * clause, wherever the parser hangs it. It is counted here and nowhere else.
     */
    private boolean isOpening() {
        String next = lower(from + 1);
        return switch (lower(from)) {
            case "nor", "nowhere", "never" -> AUXILIARIES.contains(next);
            case "nobody", "none", "neither" -> !next.equals(",");
            case "nothing" -> !isNothingButAt(from);
            case "no" -> isNegativeDeterminer(from);
            case "not" -> QUANTIFIERS.contains(next);
            default -> false;
        };
    }

    private int negationsOf(int predicate) {
        int count = isNegative(predicate) ? 1 : 0;
        boolean adverb = false;
        for (int child : clause.children(predicate)) {
            if (opening && opensWith(child)) {
                continue;
            }
            switch (clause.relation(child)) {
                case "advmod", "cc", "aux", "neg", "dep", "discourse", "preconj" ->
                    adverb |= isAdverb(child) && !standsAlone(child);
                case "det" -> count += isNegativeDeterminer(child) ? 1 : 0;
                case "nsubj" -> count += isNegativePhrase(child) ? 1 : 0;
                case "obj", "iobj", "expl", "attr" -> count += isNegativePhrase(child) && !isNothingBut(child) ? 1 : 0;
                case "obl", "nmod" -> count += isNegativeOblique(child) ? 1 : 0;
                case "case" -> count += lower(child).equals("without") ? 1 : 0;
                default -> {}
            }
        }
        return count + (adverb || isNoLonger(predicate) ? 1 : 0);
    }

    private boolean isNegative(int predicate) {
        boolean infinitive =
                clause.child(predicate, "xcomp") >= 0 || lower(predicate + 1).equals("to");
        int object = clause.child(predicate, "obj");
        boolean figure = object >= 0 && clause.child(object, "nummod") >= 0; // "Sales declined 3 per cent".
        return negatives.holds(sentence, predicate, to, infinitive, object >= 0 && !figure);
    }

    private boolean isAdverb(int token) {
        boolean notToMention = lower(token + 1).equals("to") && lower(token + 2).equals("mention");
        boolean counted = ADVERBS.contains(lower(token)) && !NOT_ONLY.contains(lower(token + 1));
        return counted && !notToMention;
    }

    /** "No, the minister resigned": an answer, not a negation; and "the teachers, not the pupils". */
    private boolean standsAlone(int token) {
        boolean opened = token == from || lower(token - 1).equals(",");
        if (opened && token > from && lower(token).equals("not")) {
            return isAside(token);
        }
        return opened && lower(token + 1).equals(",") && !lower(token).equals("never");
    }

    /** "The teachers, not the pupils, wrote the letter": closed by a comma before any verb. */
    private boolean isAside(int not) {
        for (int token = not + 1; token < to && !sentence.tag(token).startsWith("VB"); token++) {
            if (lower(token).equals(",")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegativeDeterminer(int token) {
        return DETERMINERS.contains(lower(token)) && !IDLE_NOUNS.contains(lower(token + 1)) && !standsAlone(token);
    }

    /** Whether the claim begins with this token or with what depends on it directly. */
    private boolean opensWith(int token) {
        return token == from || clause.children(token).contains(from);
    }

    /** "Nobody", "no agreement", "not one senator", "none of the passengers". */
    private boolean isNegativePhrase(int noun) {
        if (PRONOUNS.contains(lower(noun))) {
            return true;
        }
        if (IDLE_NOUNS.contains(lower(noun))) {
            return false;
        }
        if (isScarce(noun)) {
            return true;
        }
        for (int child : clause.children(noun)) {
            boolean before = child < noun;
            boolean negative = isNegativeDeterminer(child)
                    || isAdverb(child) && !standsAlone(child) && NEGATIVE_RELATIONS.contains(clause.relation(child));
            if (before && negative) {
                return true;
            }
        }
        return lower(noun - 1).equals("no") && !IDLE_NOUNS.contains(lower(noun)) && sentence.head(noun - 1) != noun
                || lower(noun - 1).equals("neither");
    }

    /** "Few of the houses", "little hope"; not "a few houses". */
    private boolean isScarce(int noun) {
        int first = noun;
        for (int child : clause.children(noun)) {
            first = sentence.tag(child).startsWith("JJ") ? Math.min(first, child) : first;
        }
        boolean scarce = lower(first).equals("few") || lower(first).equals("little");
        String before = lower(first - 1);
        boolean some = before.equals("a")
                || before.equals("the")
                || before.equals("very") && lower(first - 2).equals("a");
        return scarce && !some && !sentence.tag(first - (first > 0 ? 1 : 0)).equals("PRP$");
    }

    /** "Nothing but support", "nothing less than a scandal". */
    private boolean isNothingBut(int token) {
        return isNothingButAt(token) || clause.children(token).stream().anyMatch(this::isNothingButAt);
    }

    private boolean isNothingButAt(int token) {
        return lower(token).equals("nothing")
                && (lower(token + 1).equals("but") || lower(token + 1).equals("less"));
    }

    /** "Without a result", "under no circumstances". */
    private boolean isNegativeOblique(int noun) {
        boolean circumstance = CIRCUMSTANCES.contains(lower(noun));
        for (int child : clause.children(noun)) {
            boolean aside = lower(child - 1).equals(",");
            boolean without = !aside
                    && lower(child).equals("without")
                    && clause.relation(child).equals("case");
            if (without && !sentence.tag(noun).equals("VBG") || circumstance && isNegativeDeterminer(child)) {

                return !IDLE_NOUNS.contains(lower(noun));
            }
        }
        return false;
    }

    /** "No longer stops at the island", "came no closer to a deal". */
    private boolean isNoLonger(int predicate) {
        for (int token = Math.max(from + 1, predicate - 4); token <= Math.min(to - 1, predicate + 2); token++) {
            boolean compared = lower(token).equals("longer")
                    || sentence.tag(token).equals("RBR")
                    || sentence.tag(token).equals("JJR");
            if (compared && lower(token - 1).equals("no") && !IDLE_NOUNS.contains(lower(token))) {
                return true;
            }
        }
        return false;
    }

    /** "Has yet to be published". */
    private boolean isYetTo(int predicate) {
        for (int token = Math.max(from, predicate - 4); token <= predicate + 2; token++) {
            boolean yetTo = lower(token).equals("yet") && lower(token + 1).equals("to");
            if (yetTo && YET_AUXILIARIES.contains(lower(token - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "Is far from a majority". */
    private boolean isFarFrom(int predicate) {
        for (int token = Math.max(from, predicate - 5); token <= predicate + 1; token++) {
            boolean farFrom = lower(token).equals("far") && lower(token + 1).equals("from");
            if (farFrom && COPULAS.contains(lower(token - 1))) {
                return true;
            }
        }
        return false;
    }

    private String lower(int token) {
        return token >= from && token < to ? sentence.lower(token) : "";
    }
}
