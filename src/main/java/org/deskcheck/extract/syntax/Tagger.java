package org.deskcheck.extract.syntax;

/** Tags words from left to right. Not for use by several threads at once; cheap to make. */
final class Tagger {

    private final Scorer scorer;
    private final Features features = new Features();
    private final int[] scores;

    Tagger(Scorer scorer) {
        this.scorer = scorer;
        this.scores = new int[scorer.classes()];
    }

    int[] tag(Words words) {
        int[] tags = new int[words.size()];
        for (int i = 0; i < tags.length; i++) {
            TagFeatures.fill(features, words, i, tags);
            tags[i] = scorer.best(features, scores);
        }
        return tags;
    }
}
