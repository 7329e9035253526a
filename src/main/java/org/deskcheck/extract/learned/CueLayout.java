package org.deskcheck.extract.learned;

/** Where quotations and the ends of the sentence lie, seen from a cue, as one number. */
final class CueLayout {

    private static final int NEAR = 30;
    private static final int BESIDE = 9;

    private static final int NONE = 0;
    private static final int A_LITTLE_OFF = 1;
    private static final int RIGHT_HERE = 2;
    /** The mark on this side belongs to a quotation around the cue. */
    private static final int AROUND = 3;

    private CueLayout() {}

    static int of(Tokens tokens, int head, int cueStart, int cueEnd) {
        int left = NONE;
        for (int at = cueStart - 1; at >= 0 && at > cueStart - NEAR && left == NONE; at--) {
            if (tokens.mark[at]) {
                left = at > 0 && tokens.quoted[at - 1] ? off(cueStart - at) : AROUND;
            }
        }
        int right = NONE;
        for (int at = cueEnd; at < tokens.size && at < cueEnd + NEAR && right == NONE; at++) {
            if (tokens.mark[at]) {
                right = at + 1 < tokens.size && tokens.quoted[at + 1] ? off(at - cueEnd) : AROUND;
            }
        }
        int first = cueStart <= tokens.sentenceStart(head) + 1 ? 1 : 0;
        int last = cueEnd >= tokens.sentenceEnd(head) ? 1 : 0;
        return ((left * 4 + right) * 2 + first) * 2 + last;
    }

    private static int off(int distance) {
        return distance < BESIDE ? RIGHT_HERE : A_LITTLE_OFF;
    }
}
