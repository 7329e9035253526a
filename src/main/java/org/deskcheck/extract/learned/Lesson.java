package org.deskcheck.extract.learned;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.extract.attribution.AttributionFinder;
import org.deskcheck.extract.attribution.FoundAttribution;
import org.deskcheck.extract.text.ParsedArticle;

/** An annotated article to learn from. */
record Lesson(ParsedArticle article, List<Part> parts) {

    /** The least share of its content that an attribution has in common with a true one, as tokens' F1. */
    private static final double SAME = 0.5;

    /** @param truth the attributions that the annotators see in the stretch */
    record Part(Stretch stretch, List<Roles> truth) {}

    /** What a tagger finds in the article, and whether the annotators see the same. */
    List<Calibration.Judged> judge(AttributionTagger tagger, AttributionFinder finder) {
        List<Calibration.Judged> judged = new ArrayList<>();
        for (Part part : parts) {
            for (Weighed each : AttributionModel.weighed(tagger, article, part.stretch(), finder)) {
                judged.add(new Calibration.Judged(each.evidence(), isTrue(each.attribution(), part)));
            }
        }
        return judged;
    }

    /** Whether a true attribution shares half the content and a word of the source, or has none either. */
    private static boolean isTrue(FoundAttribution attribution, Part part) {
        Stretch stretch = part.stretch();
        Roles roles = Roles.certain(
                stretch.tokens(attribution.source()),
                stretch.tokens(attribution.cue()),
                stretch.tokens(attribution.content()));
        return part.truth().stream()
                .anyMatch(truth -> truth.cue().intersects(roles.cue())
                        && Roles.f1(truth.content(), roles.content()) >= SAME
                        && (truth.source().intersects(roles.source())
                                || truth.source().equals(roles.source())));
    }
}
