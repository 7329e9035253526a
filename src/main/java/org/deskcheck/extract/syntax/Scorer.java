package org.deskcheck.extract.syntax;

/** A linear model over hashed features: gives each class a score. The one that is trained, and the ones that ship. */
interface Scorer {

    /** How many classes it tells apart. */
    int classes();

    /** Writes the score of each class into {@code scores}; the highest wins. */
    void score(Features features, int[] scores);

    /** The class with the highest score, the first among equals. */
    default int best(Features features, int[] scores) {
        score(features, scores);
        int best = 0;
        for (int k = 1; k < classes(); k++) {
            if (scores[k] > scores[best]) {
                best = k;
            }
        }
        return best;
    }
}
