package org.deskcheck.extract.syntax;

/** What decides how a word depends on its head. */
final class LabelFeatures {

    private LabelFeatures() {}

    static void fill(Features f, Tagged sentence, ParserState state, int head, int word) {
        Words words = sentence.words();
        int side = word < head ? 0 : 1;
        int th = sentence.tag(head) * 2 + side;
        int tw = sentence.tag(word) * 2 + side;
        int wh = words.lower(head);
        int ww = words.lower(word);
        int distance = Math.min(Math.abs(head - word), 5);
        int firstLeft = state.firstLeft(word);
        int lastRight = state.lastRight(word);
        int headLeft = state.firstLeft(head);
        int headRight = state.lastRight(head);

        f.start();
        f.add(side);
        f.add(th, tw);
        f.add(wh, tw);
        f.add(ww, th);
        f.add(wh, ww, side);
        f.add(ww);
        f.add(wh, side);
        f.add(th, tw, distance);
        f.add(sentence.tag(word - 1), tw, th);
        f.add(sentence.tag(word + 1), tw, th);
        f.add(sentence.tag(head - 1), tw, th);
        f.add(sentence.tag(head + 1), tw, th);
        f.add(words.lower(word - 1), tw, th);
        f.add(words.lower(word + 1), tw, th);
        f.add(state.relation(firstLeft), tw, th);
        f.add(state.relation(lastRight), tw, th);
        f.add(words.lower(firstLeft), tw, th);
        f.add(words.lower(lastRight), tw, th);
        f.add(state.relation(headLeft), tw, th);
        f.add(state.relation(headRight), tw, th);
        f.add(state.relation(headLeft), state.relation(headRight), tw, wh);
        f.add(state.relation(state.secondLeft(word)), state.relation(firstLeft), tw);
        f.add(Math.min(state.lefts(head), 3), Math.min(state.rights(head), 3), tw, wh);
        f.add(words.suffix(word, 3), th);
        f.add(words.suffix(head, 3), words.suffix(word, 3), tw);
        f.add(words.shape(word), words.shape(head), th, tw);
        f.add(state.relation(firstLeft), ww, th);

        int sh = sentence.sense(head);
        int sw = sentence.sense(word);
        f.add(sh, sw, side);
        f.add(sh, tw);
        f.add(th, sw);
        f.add(sw, words.lower(firstLeft), th);
        f.add(sh, words.lower(firstLeft), tw);
        f.add(sh, sw, words.lower(firstLeft));
    }
}
