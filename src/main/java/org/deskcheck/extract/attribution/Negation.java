package org.deskcheck.extract.attribution;

import org.deskcheck.model.Stance;

/** What a negated cue says of its content. */
final class Negation {

    private Negation() {}

    /**
     * Who does not say a thing leaves it open; who does not think or want it, holds the opposite.
     *
     * @param stance what the cue says by itself
     * @param speech whether it reports speech rather than thought
     */
    static Stance of(Stance stance, boolean speech) {
        return switch (stance) {
            case ASSERTS -> speech ? Stance.DOUBTS : Stance.DENIES;
            case INTENDS -> Stance.DENIES;
            case DENIES, DOUBTS -> Stance.DOUBTS;
            case ASKS -> Stance.ASKS;
        };
    }
}
