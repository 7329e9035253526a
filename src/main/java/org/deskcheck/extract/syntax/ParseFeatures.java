package org.deskcheck.extract.syntax;

/**
 * What the parser looks at before a move: words, tags, distances, valencies and relations around the top of
 * the stack and the front of the buffer (after Zhang and Nivre 2011).
 */
final class ParseFeatures {

    private ParseFeatures() {}

    static void fill(Features f, Tagged sentence, ParserState state) {
        Words words = sentence.words();
        int s0 = state.stack(0);
        int s1 = state.stack(1);
        int s2 = state.stack(2);
        int b0 = state.next();
        int l0 = state.firstLeft(s0);
        int r0 = state.lastRight(s0);
        int l1 = state.firstLeft(s1);
        int r1 = state.lastRight(s1);
        int lb = state.firstLeft(b0);
        int ws0 = words.lower(s0);
        int ws1 = words.lower(s1);
        int wb0 = words.lower(b0);
        int wb1 = words.lower(b0 + 1);
        int ts0 = sentence.tag(s0);
        int ts1 = sentence.tag(s1);
        int ts2 = sentence.tag(s2);
        int tb0 = sentence.tag(b0);
        int tb1 = sentence.tag(b0 + 1);
        int tb2 = sentence.tag(b0 + 2);
        int dl0 = state.relation(l0);
        int dr0 = state.relation(r0);
        int dl1 = state.relation(l1);
        int dr1 = state.relation(r1);
        int dlb = state.relation(lb);
        int near = s0 < 0 ? 0 : Math.min(b0 - s0, 7);
        int far = s1 < 0 ? 0 : Math.min(s0 - s1, 7);
        int vl0 = Math.min(state.lefts(s0), 3);
        int vr0 = Math.min(state.rights(s0), 3);
        int vl1 = Math.min(state.lefts(s1), 3);
        int vr1 = Math.min(state.rights(s1), 3);
        int vlb = Math.min(state.lefts(b0), 3);

        f.start();
        f.add(1);
        f.add(Math.min(state.depth(), 3), b0 >= words.size() ? 1 : 0);
        single(f, ws0, ts0);
        single(f, ws1, ts1);
        single(f, wb0, tb0);
        f.add(wb1);
        f.add(tb1);
        f.add(wb1, tb1);
        f.add(tb2);
        f.add(words.lower(b0 + 2));
        f.add(ts2);
        f.add(words.lower(s2));

        pair(f, ws0, ts0, wb0, tb0);
        pair(f, ws1, ts1, ws0, ts0);
        f.add(ws1, wb0);
        f.add(ts1, tb0);

        f.add(ts0, tb0, tb1);
        f.add(ts1, ts0, tb0);
        f.add(ts2, ts1, ts0);
        f.add(tb0, tb1, tb2);
        f.add(ts1, ts0, tb0, tb1);
        f.add(ts0, tb0, tb1, tb2);
        f.add(ws0, tb0, tb1);
        f.add(ts0, wb0, tb1);
        f.add(ws1, ts0, tb0);
        f.add(ts1, ws0, tb0);
        f.add(ts1, ts0, wb0);
        f.add(ws1, ts0, wb0);
        f.add(ts0, tb0, sentence.tag(l0));
        f.add(ts0, tb0, sentence.tag(r0));
        f.add(ts0, tb0, sentence.tag(lb));
        f.add(ts1, ts0, sentence.tag(l0));
        f.add(ts1, ts0, sentence.tag(r0));
        f.add(ts1, ts0, sentence.tag(l1));
        f.add(ts1, ts0, sentence.tag(r1));
        f.add(ts1, ts0, dr1, dr0);
        f.add(ts0, tb0, dl0, dr0);
        f.add(ts0, tb0, dr0, dlb);

        f.add(ws0, near);
        f.add(ts0, near);
        f.add(wb0, near);
        f.add(ts0, tb0, near);
        f.add(ts1, ts0, far);
        f.add(ws1, far);
        f.add(ws0, far);

        f.add(ws0, vl0, vr0);
        f.add(ts0, vl0, vr0);
        f.add(ws1, vl1, vr1);
        f.add(ts1, vl1, vr1);
        f.add(wb0, vlb);
        f.add(tb0, vlb);

        f.add(ts0, dl0);
        f.add(ts0, dr0);
        f.add(ws0, dl0);
        f.add(ws0, dr0);
        f.add(ts1, dr1);
        f.add(ws1, dr1);
        f.add(ts1, dl1);
        f.add(tb0, dlb);
        f.add(wb0, dlb);
        f.add(ts0, dl0, state.relation(state.secondLeft(s0)));
        f.add(ts0, dr0, state.relation(state.secondRight(s0)));
        f.add(tb0, dlb, state.relation(state.secondLeft(b0)));
        f.add(ts1, dl1, dr1);
        f.add(words.lower(r0), ts0, tb0);
        f.add(words.lower(l0), ts0, tb0);
        f.add(words.lower(r1), ts1, ts0);
        f.add(words.lower(lb), tb0, ts0);

        int cs0 = sentence.sense(s0);
        int cs1 = sentence.sense(s1);
        int cb0 = sentence.sense(b0);
        int cb1 = sentence.sense(b0 + 1);
        f.add(cs0, ts0);
        f.add(cb0, tb0);
        f.add(cs1, ts1);
        f.add(cs0, cb0, ts0, tb0);
        f.add(cs1, cs0, ts1, ts0);
        f.add(cs1, cs0, cb0);
        f.add(cs0, cb0, tb1);
        f.add(cs1, ts0, cb0);
        f.add(cs1, ws0, cb0);
        f.add(ws1, ts0, cb1);
        f.add(cs1, ws0, cb1);
        f.add(cs0, wb0, cb1);
        f.add(ws0, wb0, cb1);
        f.add(cs0, ts0, tb0, dr0);
        f.add(cs1, ts0, tb0, dr1);
        f.add(sentence.sense(r0), ts0, tb0);
        f.add(sentence.sense(l0), ts0, tb0);
    }

    private static void single(Features f, int word, int tag) {
        f.add(word);
        f.add(tag);
        f.add(word, tag);
    }

    private static void pair(Features f, int w1, int t1, int w2, int t2) {
        f.add(w1, w2);
        f.add(t1, t2);
        f.add(w1, t2);
        f.add(t1, w2);
        f.add(w1, t1, t2);
        f.add(t1, w2, t2);
        f.add(w1, t1, w2, t2);
    }
}
