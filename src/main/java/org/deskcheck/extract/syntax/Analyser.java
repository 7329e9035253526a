package org.deskcheck.extract.syntax;

import java.util.List;

/**
 * Analyses English text. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * Analyser english = Analyser.english();
 * for (Sentence sentence : english.analyse("The talks were useful. Ushakov said so.")) { … }
 * }</pre>
 */
public final class Analyser {

    private Analyser() {}

    /** The analyser with the model that ships; loaded once per process. */
    public static Analyser english() {
        throw new UnsupportedOperationException("under construction");
    }

    /**
     * Splits a passage (running text without markup, for instance one paragraph) into sentences and
     * analyses each. Every character that is not white space belongs to exactly one token. Linear in the
     * length of the text; never throws on any text.
     */
    public List<Sentence> analyse(String text) {
        throw new UnsupportedOperationException("under construction");
    }
}
