package org.deskcheck.extract.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How well tokenizer and sentence splitter agree with a treebank on its running text, paragraph by paragraph:
 * the harmonic mean of precision and recall over tokens and sentences with the same first and last character.
 *
 * @param tokens F1 of the tokens, from 0 to 1
 * @param sentences F1 of the sentences, from 0 to 1
 */
record SegmentationScores(double tokens, double sentences) {

    /** How far ahead a word is looked for whose spelling the treebank has mended. */
    private static final int REACH = 12;

    static SegmentationScores of(List<GoldSentence> gold) {
        Tally tokens = new Tally();
        Tally sentences = new Tally();
        int start = 0;
        for (int end = 1; end <= gold.size(); end++) {
            if (end == gold.size() || gold.get(end).opensParagraph()) {
                paragraph(gold.subList(start, end), tokens, sentences);
                start = end;
            }
        }
        return new SegmentationScores(tokens.f1(), sentences.f1());
    }

    private static void paragraph(List<GoldSentence> gold, Tally tokens, Tally sentences) {
        StringBuilder text = new StringBuilder();
        Set<Long> goldTokens = new HashSet<>();
        Set<Long> goldSentences = new HashSet<>();
        for (GoldSentence sentence : gold) {
            int from = text.length();
            text.append(sentence.text());
            int at = from;
            for (String form : sentence.forms()) {
                int found = text.indexOf(form, at);
                if (found >= 0 && found - at <= REACH) {
                    at = found + form.length();
                    goldTokens.add(span(found, at));
                }
            }
            goldSentences.add(span(from, text.length()));
            text.append(' ');
        }
        Tokens found = Tokenizer.tokenize(text.toString());
        int first = 0;
        for (int end : SentenceSplitter.ends(found)) {
            sentences.hit(goldSentences.contains(span(found.start(first), found.end(end - 1))));
            first = end;
        }
        for (int i = 0; i < found.size(); i++) {
            tokens.hit(goldTokens.contains(span(found.start(i), found.end(i))));
        }
        tokens.gold += gold.stream().mapToInt(GoldSentence::size).sum();
        sentences.gold += gold.size();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "tokens F1 %.2f, sentences F1 %.2f", 100 * tokens, 100 * sentences);
    }

    private static long span(int start, int end) {
        return (long) start << 32 | end;
    }

    private static final class Tally {

        int gold;
        int found;
        int right;

        void hit(boolean isRight) {
            found++;
            right += isRight ? 1 : 0;
        }

        double f1() {
            return 2.0 * right / Math.max(1, gold + found);
        }
    }
}
