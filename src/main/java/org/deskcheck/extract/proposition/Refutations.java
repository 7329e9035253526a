package org.deskcheck.extract.proposition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deskcheck.extract.syntax.Sentence;
import org.deskcheck.model.Lexicon;

/** The words by which a claim calls something untrue, sets something right or passes something on as hearsay. */
final class Refutations {

    static final String UNTRUE = "untrue";
    static final String CORRECTION = "correction";
    static final String RUMOUR = "rumour";

    private static final int LONGEST_TERM = 5;

    private final Map<String, String> kinds = new HashMap<>();

    /** The first words of the terms. */
    private final Set<String> openings = new HashSet<>();

    /** Whether a term begins with two letters, by both together, so that most words are dismissed at once. */
    private final boolean[] beginnings = new boolean[1 << 14];

    /** @param lexicon columns {@code term} and {@code value}: untrue, correction or rumour */
    Refutations(Lexicon lexicon) {
        for (List<String> row : lexicon.rows()) {
            kinds.put(row.get(0), row.get(1));
            openings.add(opening(row.get(0)));
            beginnings[beginning(row.get(0))] = true;
        }
    }

    /**
     * The terms of one kind that the tokens hold, as the lexicon writes them. Where one is itself denied ("it is
     * no hoax", "denies the hoax"), it is left out, and so is one that denies it.
     */
    List<String> find(String kind, Sentence sentence, int from, int to, boolean[] denied) {
        List<String> found = new ArrayList<>();
        int cancelled = 0;
        for (int token = from; token < to; token++) {
            String term = isMonth(sentence, token) ? "" : termAt(kind, sentence, token, to);
            if (!term.isEmpty() && denied[token]) {
                cancelled++;
            } else if (!term.isEmpty()) {
                found.add(term);
            }
        }
        return found.subList(0, Math.max(0, found.size() - cancelled));
    }

    /** "On May 9" is no hearsay. */
    private static boolean isMonth(Sentence sentence, int token) {
        return sentence.lower(token).equals("may") && !sentence.tag(token).equals("MD");
    }

    private String termAt(String kind, Sentence sentence, int token, int to) {
        if (!beginnings[beginning(sentence.lower(token))] && !beginnings[beginning(sentence.lemma(token))]) {
            return "";
        }
        for (String word : forms(sentence, token)) {
            if (!openings.contains(opening(word))) {
                continue;
            }
            StringBuilder phrase = new StringBuilder(word);
            for (int end = token; end < Math.min(to, token + LONGEST_TERM); end++) {
                if (end > token) {
                    boolean hyphen = sentence.start(end) == sentence.end(end - 1);
                    phrase.append(hyphen ? "" : " ").append(sentence.lower(end));
                }
                if (kind.equals(kinds.get(phrase.toString()))) {
                    return phrase.toString();
                }
            }
        }
        return "";
    }

    private static int beginning(String word) {
        return word.length() < 2 ? 0 : (word.charAt(0) & 127) << 7 | word.charAt(1) & 127;
    }

    /** The letters that a term begins with. */
    private static String opening(String term) {
        int end = 0;
        while (end < term.length() && Character.isLetter(term.charAt(end))) {
            end++;
        }
        return term.substring(0, end);
    }

    /** As it stands, its lemma, and what it is without an ending, since headlines hide verbs behind capitals. */
    private static List<String> forms(Sentence sentence, int token) {
        String lower = sentence.lower(token);
        List<String> forms = new ArrayList<>(List.of(lower, sentence.lemma(token)));
        for (String ending : List.of("s", "d", "ed", "es", "ing")) {
            if (lower.length() > ending.length() + 3 && lower.endsWith(ending)) {
                forms.add(lower.substring(0, lower.length() - ending.length()));
            }
        }
        if (lower.endsWith("ied") || lower.endsWith("ies")) {
            forms.add(lower.substring(0, lower.length() - 3) + "y");
        }
        return forms;
    }
}
