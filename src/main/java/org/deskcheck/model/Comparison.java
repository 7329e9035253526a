package org.deskcheck.model;

/**
 * Two claims about the same thing, with what was measured between them. Java measures; rules decide
 * whether that is a contradiction.
 *
 * @param first the claim that comes first by article and position
 * @param second the other one
 * @param overlap how much of their content words the two share, from 0 to 1 (Dice coefficient of the stems)
 * @param number whether their figures for the same thing can both be true
 * @param firstNumber the words of the first one's figure, empty unless {@code number} is CONFLICT or AGREE
 * @param secondNumber the words of the second one's figure
 * @param polarity whether one says what the other negates
 * @param denial whether the source of one denies what the other asserts
 * @param antonym whether they turn on opposite words ("began", "ended")
 * @param antonyms the pair of words, as "began/ended", or empty
 */
public record Comparison(
        Claim first,
        Claim second,
        double overlap,
        Signal number,
        String firstNumber,
        String secondNumber,
        Signal polarity,
        Signal denial,
        Signal antonym,
        String antonyms) {

    /** What one measurement says of the pair. */
    public enum Signal {
        /** There is nothing to compare. */
        ABSENT,
        /** Both can be true. */
        AGREE,
        /** Both cannot be true. */
        CONFLICT
    }
}
