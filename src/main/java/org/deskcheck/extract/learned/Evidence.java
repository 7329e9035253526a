package org.deskcheck.extract.learned;

/**
 * What tells how far a found attribution can be trusted.
 *
 * @param cue how sure the tagger is of the cue, from 0 to 1
 * @param rule whether a rule sees an attribution with the same cue
 * @param agreement how well that rule's content and the tagger's agree, from 0 to 1
 * @param source whether anybody is named as the source
 * @param tagged whether the tagger sees it at all, or a rule alone
 */
record Evidence(double cue, boolean rule, double agreement, boolean source, boolean tagged) {

    static final Evidence RULE_ALONE = new Evidence(0.5, false, 0, false, false);

    /** How many features it makes. */
    static final int FEATURES = 6;

    /** Beyond it, a probability is only a sign of too little text to learn from. */
    private static final double SUREST = 0.999;

    /** Whether a rule sees it as well, or alone. */
    boolean ruled() {
        return rule || !tagged;
    }

    /** As a linear model takes it in; the first feature is 1. */
    double[] features() {
        double sure = Math.min(SUREST, Math.max(1 - SUREST, cue));
        return new double[] {1, Math.log(sure / (1 - sure)), rule ? 1 : 0, agreement, source ? 1 : 0, tagged ? 0 : 1};
    }
}
