package org.deskcheck.model;

import java.util.stream.Stream;

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
 * @param refutation whether one calls untrue ("hoax", "no evidence") what the other says
 * @param date whether the days they name can be the same
 * @param place whether they put the same act in different places
 * @param actor whether they lay the same act to different people
 * @param apart in how many slots (the act, who, what, when, the rest) both say something that the other does not;
 *     0 means that nothing but the signals above sets them apart
 * @param sameSource whether the same person, office or party stands behind both, by whatever name an article calls it
 * @param given whether it was known beforehand that both are about the same thing
 * @param strength how far everything measured speaks for a contradiction, from 0 to 1; what each signal
 *     weighs was learned from labelled pairs (ADR 0006)
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
        String antonyms,
        Signal refutation,
        Signal date,
        Signal place,
        Signal actor,
        int apart,
        boolean sameSource,
        boolean given,
        double strength) {

    /** A comparison of which only the plain signals were measured. */
    public Comparison(
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
        this(
                first,
                second,
                overlap,
                number,
                firstNumber,
                secondNumber,
                polarity,
                denial,
                antonym,
                antonyms,
                Signal.ABSENT,
                Signal.ABSENT,
                Signal.ABSENT,
                Signal.ABSENT,
                0,
                first.sourceName().equals(second.sourceName()),
                false,
                Stream.of(number, polarity, denial, antonym).anyMatch(Signal.CONFLICT::equals) ? 1 : 0);
    }

    /** Whether two different voices speak: sources, accounts or articles. */
    public boolean acrossVoices() {
        return !first.article().equals(second.article()) || !first.account().equals(second.account()) || !sameSource;
    }

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
