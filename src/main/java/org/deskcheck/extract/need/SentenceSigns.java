package org.deskcheck.extract.need;

import java.util.Set;
import org.deskcheck.extract.syntax.Sentence;
import org.deskcheck.model.ClaimKind;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.Polarity;

/**
 * What can be read off a sentence by itself: its subject, tense and modals, its function words and the
 * order of its word classes, its length, names, figures, and what it is about. No content words, so that what
 * was learned about harbours holds for hospitals.
 */
final class SentenceSigns {

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "IN", "TO", "DT", "PRP", "PRP$", "MD", "CC", "RB", "RP", "WDT", "WP", "WRB", "EX", "PDT", "RBR", "RBS",
            "JJR", "JJS");
    private static final Set<String> MARKS = Set.of("—", "--", ";", ":", "(");
    private static final Set<String> CLAUSES = Set.of("advcl", "ccomp", "conj", "parataxis");
    private static final int LENGTH_STEP = 6;
    private static final int LONGEST = 6;
    private static final int MOST_NAMES = 3;

    private final Sentence sentence;
    private final Set<String> signs;

    private SentenceSigns(Sentence sentence, Set<String> signs) {
        this.sentence = sentence;
        this.signs = signs;
    }

    static void read(Sentence sentence, Meaning meaning, Set<String> signs) {
        SentenceSigns reader = new SentenceSigns(sentence, signs);
        reader.words();
        reader.predicate();
        reader.meaning(meaning);
    }

    private void words() {
        int words = 0;
        int names = 0;
        for (int token = 0; token < sentence.size(); token++) {
            String tag = sentence.tag(token);
            String word = sentence.lower(token);
            words += Character.isLetterOrDigit(word.charAt(0)) ? 1 : 0;
            names += tag.startsWith("NNP") ? 1 : 0;
            if (FUNCTION_WORDS.contains(tag)) {
                signs.add("word " + word);
            }
            if (token + 1 < sentence.size()) {
                signs.add("tags " + tag + " " + sentence.tag(token + 1));
            }
            if (MARKS.contains(word)) {
                signs.add("mark " + word);
            }
            if (word.equals("``") || word.equals("''") || "\"“”".indexOf(word.charAt(0)) >= 0) {
                signs.add("quotation marks");
            }
        }
        signs.add("length " + Math.min(LONGEST, words / LENGTH_STEP));
        signs.add("names " + Math.min(MOST_NAMES, names));
        if (sentence.size() > 0) {
            signs.add("begins with " + wordOrTag(0));
        }
    }

    private String wordOrTag(int token) {
        return FUNCTION_WORDS.contains(sentence.tag(token)) ? sentence.lower(token) : sentence.tag(token);
    }

    private void predicate() {
        for (int root = 0; root < sentence.size(); root++) {
            if (sentence.head(root) == Sentence.ROOT) {
                boolean helped = false;
                for (int child : sentence.children(root)) {
                    helped |= dependent(child);
                }
                signs.add("predicate " + sentence.tag(root) + (helped ? " with auxiliary" : ""));
            }
        }
    }

    /** Answers whether it is an auxiliary or copula. */
    private boolean dependent(int child) {
        String relation = sentence.relation(child);
        if (relation.startsWith("nsubj")) {
            signs.add("subject " + wordOrTag(child));
            signs.add("as " + relation);
            signs.add("subject with " + determiner(child));
        } else if (relation.startsWith("obl")) {
            signs.add("adverbial");
        } else if (CLAUSES.stream().anyMatch(relation::startsWith)) {
            signs.add("clause " + relation);
        }
        if (relation.startsWith("aux") || relation.equals("cop")) {
            signs.add("auxiliary " + sentence.lower(child));
            return true;
        }
        return false;
    }

    private String determiner(int noun) {
        for (int child : sentence.children(noun)) {
            if (sentence.relation(child).equals("det")) {
                return sentence.lower(child);
            }
        }
        return "no determiner " + sentence.tag(noun);
    }

    private void meaning(Meaning meaning) {
        for (ClaimKind kind : meaning.kinds()) {
            signs.add("is " + kind);
        }
        add("hedged", !meaning.hedges().isEmpty());
        add("figure", !meaning.quantities().isEmpty());
        add("figures", meaning.quantities().size() > 1);
        add("dated", !meaning.dates().isEmpty());
        add("negative", meaning.polarity() == Polarity.NEGATIVE);
    }

    private void add(String sign, boolean holds) {
        if (holds) {
            signs.add(sign);
        }
    }
}
