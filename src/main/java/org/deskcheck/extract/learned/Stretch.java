package org.deskcheck.extract.learned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.deskcheck.extract.syntax.Analyser;
import org.deskcheck.extract.syntax.Sentence;
import org.deskcheck.model.Span;

/**
 * A stretch of an article within which an attribution is looked for: a paragraph, or several where one
 * introduces the next or a quotation runs on.
 *
 * @param tokens its tokens
 * @param starts offset of each token in the article's text
 * @param ends offset behind each token
 * @param title whether it is the first line
 */
record Stretch(Tokens tokens, int[] starts, int[] ends, boolean title) {

    /** Cuts a text with one paragraph a line into stretches. */
    static List<Stretch> of(String text, Analyser analyser, CueFrames frames) {
        List<Stretch> stretches = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Integer> offsets = new ArrayList<>();
        boolean title = true;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String paragraph = text.substring(start, end);
            if (!paragraph.isBlank()) {
                for (Sentence sentence : analyser.analyse(paragraph)) {
                    sentences.add(sentence);
                    offsets.add(start);
                }
                if (title || !paragraph.stripTrailing().endsWith(":")) {
                    stretches.add(stretch(sentences, offsets, frames, title));
                    sentences.clear();
                    offsets.clear();
                    title = false;
                }
            }
            start = end + 1;
        }
        if (!sentences.isEmpty()) {
            stretches.add(stretch(sentences, offsets, frames, title));
        }
        return stretches;
    }

    private static Stretch stretch(List<Sentence> sentences, List<Integer> offsets, CueFrames frames, boolean title) {
        QuotationMarks marks = new QuotationMarks(sentences);
        int size = marks.quoted().length;
        int[] starts = new int[size];
        int[] ends = new int[size];
        int at = 0;
        for (int index = 0; index < sentences.size(); index++) {
            Sentence sentence = sentences.get(index);
            for (int token = 0; token < sentence.size(); token++, at++) {
                starts[at] = offsets.get(index) + sentence.start(token);
                ends[at] = offsets.get(index) + sentence.end(token);
            }
        }
        return new Stretch(new Tokens(sentences, marks.quoted(), marks.marks(), frames), starts, ends, title);
    }

    /** The tokens that the spans touch. */
    BitSet tokensIn(List<Span> spans) {
        BitSet found = new BitSet();
        for (Span span : spans) {
            for (int at = 0; at < starts.length; at++) {
                if (starts[at] < span.end() && ends[at] > span.start()) {
                    found.set(at);
                }
            }
        }
        return found;
    }

    /** The spans of a set of tokens; neighbours make one. */
    List<Span> spans(BitSet tokens) {
        List<Span> spans = new ArrayList<>();
        for (int from = tokens.nextSetBit(0); from >= 0; ) {
            int to = tokens.nextClearBit(from);
            spans.add(new Span(starts[from], ends[to - 1]));
            from = tokens.nextSetBit(to);
        }
        return spans;
    }
}
