package org.deskcheck.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Lexicon;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Sentence;
import org.deskcheck.model.Term;
import org.deskcheck.rules.evaluate.Words;

/**
 * Finds the lexicon rows that an article hits; only they become facts, so that long lexicons cost nothing.
 *
 * <p>A row is hit when its term stands in a sentence or a claim's text as a sequence of words, or in its
 * cue or source; case and punctuation do not count. Only lexicons whose first column is {@code term} take
 * part; the others serve the extraction.
 */
public final class TermIndex {

    private record Entry(Words phrase, Term term) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    public TermIndex(Lexicons lexicons) {
        for (Lexicon lexicon : lexicons.all()) {
            if (isOfTerms(lexicon)) {
                lexicon.rows().forEach(row -> add(lexicon.name(), row));
            }
        }
    }

    /** Whether a lexicon's rows become facts. */
    public static boolean isOfTerms(Lexicon lexicon) {
        return lexicon.columns().get(0).equals("term");
    }

    private void add(String lexicon, List<String> row) {
        String term = row.get(0).toLowerCase(Locale.ROOT);
        Words phrase = Words.of(term);
        if (!phrase.words().isEmpty()) {
            byFirstWord
                    .computeIfAbsent(phrase.words().get(0), word -> new ArrayList<>())
                    .add(new Entry(phrase, new Term(lexicon, term, row.size() > 1 ? row.get(1) : "")));
        }
    }

    /** The rows that the claims and sentences among the facts hit, each once. */
    public Set<Term> hits(Collection<?> facts) {
        Set<Term> hits = new LinkedHashSet<>();
        for (Object fact : facts) {
            if (fact instanceof Claim claim) {
                find(claim.text(), hits);
                find(claim.cue(), hits);
                find(claim.sourceName(), hits);
                find(claim.sourceWords(), hits);
            } else if (fact instanceof Sentence sentence) {
                find(sentence.text(), hits);
            }
        }
        return hits;
    }

    private void find(String text, Set<Term> hits) {
        Words words = Words.of(text);
        for (int i = 0; i < words.words().size(); i++) {
            for (Entry entry : byFirstWord.getOrDefault(words.words().get(i), List.of())) {
                if (words.hasAt(i, entry.phrase)) {
                    hits.add(entry.term);
                }
            }
        }
    }
}
