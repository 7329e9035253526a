package org.deskcheck.extract.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deskcheck.model.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a lexicon, found in running words. A word of a term stands for its inflections ("be said
 * to" finds "were said to"); articles, possessives and adverbs may stand between the words of a term
 * ("is now thought to"). The longest term wins, and a term whose value is {@link #NOTHING} hides shorter
 * ones: it is how editors except a phrase.
 */
final class Phrases {

    /** The value of terms that only look like members of their list. */
    static final String NOTHING = "none";

    /** How many words may stand between two words of a term. */
    private static final int GAP = 2;

    /**
     * A term found.
     *
     * @param from its first word
     * @param to behind its last word
     * @param value what the lexicon's second column says
     */
    record Match(int from, int to, String value) {}

    private record Term(String[] words, String value) {}

    private final Map<String, List<Term>> byFirstWord = new HashMap<>();

    Phrases(Lexicon lexicon) {
        boolean valued = lexicon.columns().size() > 1;
        for (List<String> row : lexicon.rows()) {
            String[] words = WordCutter.cutTerm(row.get(0));
            String value = valued ? row.get(1).strip() : "";
            byFirstWord.computeIfAbsent(words[0], first -> new ArrayList<>()).add(new Term(words, value));
        }
    }

    /** What is found, in order and without overlaps. */
    List<Match> find(Words words) {
        List<Match> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Match match = longestAt(words, at);
            if (match == null) {
                at++;
                continue;
            }
            if (!match.value().equals(NOTHING)) {
                found.add(match);
            }
            at = match.to();
        }
        return found;
    }

    /** The longest term that begins at a word, or null. */
    @Nullable
    Match longestAt(Words words, int at) {
        Match best = null;
        for (String form : words.bases(at)) {
            best = longestOf(words, at, form, best);
        }
        return best;
    }

    private @Nullable Match longestOf(Words words, int at, String key, @Nullable Match sofar) {
        Match best = sofar;
        for (Term term : byFirstWord.getOrDefault(key, List.of())) {
            int end = endOf(term, words, at);
            if (end > at && (best == null || end > best.to())) {
                best = new Match(at, end, term.value());
            }
        }
        return best;
    }

    /** Where the term ends, or -1 when it does not stand here. */
    private static int endOf(Term term, Words words, int at) {
        int word = at + 1;
        for (int i = 1; i < term.words().length; i++) {
            int skipped = 0;
            while (!stands(term.words()[i], words, word)) {
                if (skipped++ == GAP || !mayBeSkipped(words, word)) {
                    return -1;
                }
                word++;
            }
            word++;
        }
        return word;
    }

    private static boolean stands(String termWord, Words words, int word) {
        return word < words.size() && words.bases(word).contains(termWord);
    }

    private static boolean mayBeSkipped(Words words, int word) {
        return switch (words.tag(word)) {
            case "RB", "DT", "PRP$" -> words.startsWithLetter(word);
            default -> false;
        };
    }
}
