package org.deskcheck.extract.meaning;

import java.util.Set;

/** Verbs that tell how much something rises, falls or lasts, and what it is told of. */
final class MeasuringVerbs {

    /** Verbs that give a figure to their subject, or to their object ("cut its rate by"). */
    static final Set<String> MEASURING = Set.of(
            "rise",
            "fall",
            "grow",
            "drop",
            "increase",
            "decrease",
            "decline",
            "climb",
            "jump",
            "slump",
            "shrink",
            "expand",
            "soar",
            "plunge",
            "surge",
            "last",
            "take",
            "average",
            "total",
            "stand",
            "reach",
            "exceed",
            "slip",
            "rebound",
            "contract",
            "double",
            "triple",
            "treble",
            "quadruple",
            "halve",
            "raise",
            "cut",
            "lower",
            "lift",
            "reduce",
            "boost",
            "rocket",
            "tumble",
            "ease",
            "edge",
            "slow",
            "dip",
            "slide",
            "sink",
            "advance",
            "account");

    /** What is counted in per cent, so that its points are percentage points. */
    static final Set<String> SHARES = Set.of(
            "lead", "support", "share", "approval", "rating", "popularity", "turnout", "unemployment", "inflation");

    /** Of these, verbs that may have what changes as their object. */
    static final Set<String> CHANGING = Set.of(
            "raise",
            "cut",
            "lower",
            "lift",
            "reduce",
            "boost",
            "double",
            "triple",
            "treble",
            "quadruple",
            "halve",
            "increase",
            "decrease",
            "grow",
            "drop",
            "expand",
            "slow",
            "ease",
            "shrink",
            "exceed");

    /** And those whose subject does not change. */
    static final Set<String> LIFTING = Set.of("raise", "cut", "lower", "lift", "reduce", "boost");

    static final Set<String> PAST_FORMS = Set.of(
            "rose",
            "fell",
            "grew",
            "dropped",
            "increased",
            "decreased",
            "declined",
            "climbed",
            "jumped",
            "slumped",
            "shrank",
            "soared",
            "plunged",
            "surged",
            "slipped",
            "rebounded",
            "sank",
            "dipped",
            "lasted",
            "averaged",
            "totalled",
            "reached",
            "hit",
            "exceeded",
            "tumbled");

    private MeasuringVerbs() {}
}
