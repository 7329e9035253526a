package org.deskcheck.extract.learned;

import org.deskcheck.extract.text.Range;

/** How much of what stands between a cue and each token around it. */
final class Between {

    private final Tokens tokens;
    private final boolean[] inCue;
    private final Range window;
    private final int[] quotes;
    private final int[] commas;
    private final int[] verbs;
    private final int[] cues;
    private final int[] sentences;

    /**
     * @param inCue for each token whether it belongs to any cue
     * @param window the tokens that are asked for
     */
    Between(Tokens tokens, boolean[] inCue, Range cue, Range window) {
        this.tokens = tokens;
        this.inCue = inCue;
        this.window = window;
        this.quotes = new int[window.size()];
        this.commas = new int[window.size()];
        this.verbs = new int[window.size()];
        this.cues = new int[window.size()];
        this.sentences = new int[window.size()];
        count(cue.from(), -1);
        count(cue.to() - 1, 1);
    }

    private void count(int edge, int direction) {
        int quotesSoFar = 0;
        int commasSoFar = 0;
        int verbsSoFar = 0;
        int cuesSoFar = 0;
        int sentencesSoFar = 0;
        boolean cueGoesOn = false;
        int previous = edge;
        for (int at = edge + direction; window.contains(at); at += direction) {
            int index = at - window.from();
            sentencesSoFar += tokens.sentence[at] == tokens.sentence[previous] ? 0 : 1;
            quotes[index] = quotesSoFar;
            commas[index] = commasSoFar;
            verbs[index] = verbsSoFar;
            cues[index] = cuesSoFar;
            sentences[index] = sentencesSoFar;
            quotesSoFar += tokens.mark[at] ? 1 : 0;
            commasSoFar += tokens.comma[at] ? 1 : 0;
            verbsSoFar += tokens.verbal[at] ? 1 : 0;
            cuesSoFar += inCue[at] && !cueGoesOn ? 1 : 0;
            cueGoesOn = inCue[at];
            previous = at;
        }
    }

    /** Quotation marks. */
    int quotes(int token) {
        return quotes[token - window.from()];
    }

    int commas(int token) {
        return commas[token - window.from()];
    }

    int verbs(int token) {
        return verbs[token - window.from()];
    }

    /** Other cues. */
    int cues(int token) {
        return cues[token - window.from()];
    }

    /** Ends of sentences. */
    int sentences(int token) {
        return sentences[token - window.from()];
    }
}
