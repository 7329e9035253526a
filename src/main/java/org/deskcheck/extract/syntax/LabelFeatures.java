package org.deskcheck.extract.syntax;

/** What decides how a word depends on its head. */
final class LabelFeatures {

    private LabelFeatures() {}

    static void fill(Features f, Words words, int[] tags, ParserState state, int head, int word) {
        int side = word < head ? 0 : 1;
        int th = tag(tags, head) * 2 + side;
        int tw = tag(tags, word) * 2 + side;
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
        f.add(tag(tags, word - 1), tw, th);
        f.add(tag(tags, word + 1), tw, th);
        f.add(tag(tags, head - 1), tw, th);
        f.add(tag(tags, head + 1), tw, th);
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
    }

    private static int tag(int[] tags, int word) {
        return ParseFeatures.tag(tags, word);
    }
}
