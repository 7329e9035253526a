package org.deskcheck.extract.attribution;

import org.deskcheck.model.Stance;

/** What a negated cue says of its content. */
final class Negation {

    private Negation() {}

    /**
     * Who does not say a thing, or is not sure of it, leaves it open; who does not think or want it, holds the
     * opposite.
     *
     * @param stance what the cue says by itself
     * @param open whether the cue is one of saying or being sure, rather than thinking or wanting
     */
    static Stance of(Stance stance, boolean open) {
        return switch (stance) {
            case ASSERTS -> open ? Stance.DOUBTS : Stance.DENIES;
            case INTENDS -> Stance.DENIES;
            case DENIES, DOUBTS -> Stance.DOUBTS;
            case ASKS -> Stance.ASKS;
        };
    }
}
