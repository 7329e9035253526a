package org.deskcheck.extract.learned;

/** The one word of a cue that the rest hangs on: "said" in "has said on Tuesday". */
final class CueHead {

    private CueHead() {}

    /**
     * The verb of the cue whose own head lies outside it, a known cue word before another; failing a verb,
     * the word whose head lies outside it.
     */
    static int of(Tokens tokens, int start, int end) {
        int best = -1;
        for (int at = start; at < end; at++) {
            int head = tokens.head[at];
            boolean top = head < start || head >= end;
            if (top && (best < 0 || isBetter(tokens, at, best))) {
                best = at;
            }
        }
        return best < 0 ? end - 1 : best;
    }

    private static boolean isBetter(Tokens tokens, int candidate, int best) {
        if (tokens.verbal[candidate] != tokens.verbal[best]) {
            return tokens.verbal[candidate];
        }
        return tokens.frame[candidate] != 0 && tokens.frame[best] == 0;
    }
}
