package org.deskcheck.extract.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.deskcheck.extract.syntax.Sentence;
import org.deskcheck.model.Lexicon;
import org.deskcheck.model.Polarity;
import org.deskcheck.model.Proposition;
import org.deskcheck.model.Proposition.Act;
import org.deskcheck.model.Proposition.Part;
import org.deskcheck.model.Proposition.Role;

/** Reads the proposition of a claim. Immutable and safe to share between threads. */
public final class PropositionReader {

    private static final Set<String> PLACE_CASES = Set.of(
            "in", "at", "near", "outside", "inside", "over", "across", "around", "on", "within", "off", "below",
            "above", "beneath", "beside", "behind", "along");

    /** With "off" they make a verb of their own: "called off the talks" is done to the talks. */
    private static final Set<String> DONE_OFF = Set.of(
            "break", "brush", "call", "cut", "fend", "fight", "finish", "lay", "pay", "put", "sell", "set", "shut",
            "switch", "take", "turn", "ward", "write");

    /** "In" and "on" also stand before what is no place: "interest in sport". */
    private static final Set<String> ALWAYS_PLACES =
            Set.of("at", "near", "outside", "inside", "below", "above", "beneath", "beside", "behind", "along");

    private static final Set<String> QUANTIFIERS = Set.of(
            "none", "all", "some", "most", "many", "few", "several", "each", "both", "half", "any", "one", "number");

    private static final Set<String> TIME_CASES =
            Set.of("during", "before", "after", "until", "till", "since", "throughout");

    private static final Set<String> TIME_WORDS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "year",
            "month",
            "week",
            "day",
            "yesterday",
            "today",
            "tomorrow",
            "morning",
            "evening",
            "night",
            "hour");

    private final Refutations refutations;

    /** @param lexicon the lexicon {@code refutations} */
    public PropositionReader(Lexicon lexicon) {
        this.refutations = new Refutations(lexicon);
    }

    /** What the tokens from {@code from} to {@code to}, exclusive, say. */
    public Proposition read(Sentence sentence, int from, int to) {
        boolean[] negated = NegationScopes.of(sentence, from, to);
        int[] acts = new ClauseHeads(sentence, from, to).governing();
        List<Act> found = new ArrayList<>();
        for (int token = from; token < to; token++) {
            if (acts[token - from] == token) {
                found.add(new Act(
                        lemma(sentence, token),
                        polarity(negated[token]),
                        isMain(sentence, from, to, token),
                        parts(sentence, from, to, token, acts, negated)));
            }
        }
        boolean asks = to > from && sentence.form(to - 1).endsWith("?");
        return new Proposition(
                found,
                refutations.find(Refutations.UNTRUE, sentence, from, to, negated),
                refutations.find(Refutations.CORRECTION, sentence, from, to, negated),
                refutations.find(Refutations.RUMOUR, sentence, from, to, negated),
                asks);
    }

    /** Whether no clause above it is an aside. */
    private static boolean isMain(Sentence sentence, int from, int to, int predicate) {
        int token = predicate;
        while (sentence.head(token) >= from && sentence.head(token) < to) {
            switch (relation(sentence, token)) {
                case "acl", "advcl", "appos" -> {
                    return false;
                }
                default -> token = sentence.head(token);
            }
        }
        return true;
    }

    private static List<Part> parts(Sentence sentence, int from, int to, int predicate, int[] acts, boolean[] negated) {
        List<Part> parts = new ArrayList<>();
        for (int child : sentence.children(predicate)) {
            boolean own = child >= from && child < to && acts[child - from] == predicate;
            if (!own || !isPart(sentence, child)) {
                continue;
            }
            addPart(role(sentence, child), child, sentence, from, acts, negated, parts);
        }
        return parts;
    }

    private static void addPart(
            Role role, int top, Sentence sentence, int from, int[] acts, boolean[] negated, List<Part> parts) {
        int head = counted(sentence, top);
        List<Integer> content = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        collect(sentence, from, top, acts, content, places);
        if (content.isEmpty() && sentence.tag(head).equals("PRP")) {
            content.add(head);
        }
        if (!content.isEmpty()) {
            parts.add(new Part(
                    role,
                    lemma(sentence, head),
                    lemmas(sentence, content),
                    lemmas(
                            sentence,
                            content.stream()
                                    .filter(token ->
                                            sentence.partOfSpeech(token).equals("PROPN"))
                                    .toList()),
                    lemmas(
                            sentence,
                            content.stream().filter(token -> negated[token]).toList())));
        }
        for (int place : places) {
            addPart(Role.WHERE, place, sentence, from, acts, negated, parts);
        }
    }

    /** "None of the guards", "two of the guards" are about guards. */
    private static int counted(Sentence sentence, int head) {
        if (QUANTIFIERS.contains(sentence.lower(head)) || sentence.tag(head).equals("CD")) {
            for (int child : sentence.children(head)) {
                if (relation(sentence, child).equals("nmod")
                        && preposition(sentence, child).equals("of")) {
                    return child;
                }
            }
        }
        return head;
    }

    private static List<String> lemmas(Sentence sentence, List<Integer> tokens) {
        return tokens.stream().map(token -> lemma(sentence, token)).toList();
    }

    /**
     * The content words below a token that belong to its act. Places among them stand apart: parsers hang
     * "signed the agreement in Geneva" on the agreement.
     */
    private static void collect(
            Sentence sentence, int from, int token, int[] acts, List<Integer> content, List<Integer> places) {
        if (isContent(sentence, token)) {
            content.add(token);
        }
        for (int child : sentence.children(token)) {
            boolean own = child >= from && child - from < acts.length && acts[child - from] == acts[token - from];
            if (own && isPlace(sentence, child)) {
                places.add(child);
            } else if (own) {
                collect(sentence, from, child, acts, content, places);
            }
        }
    }

    private static boolean isPlace(Sentence sentence, int token) {
        return relation(sentence, token).equals("nmod")
                && (sentence.partOfSpeech(token).equals("PROPN")
                        || ALWAYS_PLACES.contains(preposition(sentence, token)))
                && oblique(sentence, token, "nmod") == Role.WHERE;
    }

    private static boolean isPart(Sentence sentence, int token) {
        return switch (relation(sentence, token)) {
            case "punct", "aux", "cop", "mark", "cc", "case", "det", "expl" -> false;
            default -> true;
        };
    }

    private static boolean isContent(Sentence sentence, int token) {
        return switch (sentence.partOfSpeech(token)) {
            case "NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM" -> true;
            default -> false;
        };
    }

    private static Role role(Sentence sentence, int token) {
        String full = sentence.relation(token);
        return switch (relation(sentence, token)) {
            case "nsubj", "csubj" -> full.endsWith(":pass") ? Role.WHAT : Role.WHO;
            case "obj", "ccomp", "xcomp" -> Role.WHAT;
            case "iobj" -> Role.WHOM;
            case "obl", "nmod" -> oblique(sentence, token, full);
            default -> Role.HOW;
        };
    }

    private static Role oblique(Sentence sentence, int token, String relation) {
        if (relation.endsWith(":tmod") || isTime(sentence, token)) {
            return Role.WHEN;
        }
        String preposition = preposition(sentence, token);
        if (preposition.equals("off") && DONE_OFF.contains(sentence.lemma(sentence.head(token)))) {
            return Role.WHAT;
        }
        if (relation.endsWith(":agent") || preposition.equals("by")) {
            return Role.WHO;
        }
        if (TIME_CASES.contains(preposition)) {
            return Role.WHEN;
        }
        if (PLACE_CASES.contains(preposition)) {
            return Role.WHERE;
        }
        return switch (preposition) {
            case "to", "for", "with", "from", "against" -> Role.WHOM;
            default -> Role.HOW;
        };
    }

    private static String preposition(Sentence sentence, int token) {
        for (int child : sentence.children(token)) {
            if (relation(sentence, child).equals("case")) {
                return sentence.lower(child);
            }
        }
        return "";
    }

    private static boolean isTime(Sentence sentence, int token) {
        boolean time = TIME_WORDS.contains(sentence.lower(token)) || isYear(sentence.form(token));
        for (int child : sentence.children(token)) {
            time |= sentence.tag(token).equals("CD") && TIME_WORDS.contains(sentence.lower(child));
        }
        return time;
    }

    private static boolean isYear(String form) {
        return form.length() == 4 && (form.startsWith("19") || form.startsWith("20"));
    }

    private static Polarity polarity(boolean negated) {
        return negated ? Polarity.NEGATIVE : Polarity.POSITIVE;
    }

    private static String lemma(Sentence sentence, int token) {
        return sentence.lemma(token).toLowerCase(Locale.ROOT);
    }

    private static String relation(Sentence sentence, int token) {
        String relation = sentence.relation(token);
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
