package org.deskcheck.extract.learned;

import java.util.BitSet;
import org.deskcheck.extract.attribution.AttributionFinder;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Stance;

/**
 * Tells the verb from who acts where a parse takes it for a participle: in "the union rejected claims that …" the union
 * rejects, and "rejected claims that …" names nobody.
 */
final class VerbInSource {

    private final ParsedArticle article;
    private final Stretch stretch;
    private final AttributionFinder finder;

    VerbInSource(ParsedArticle article, Stretch stretch, AttributionFinder finder) {
        this.article = article;
        this.stretch = stretch;
        this.finder = finder;
    }

    /** The same roles, but with a verb that ends the source, right before a noun that is the cue, as the cue. */
    Roles settled(Roles roles) {
        int noun = roles.cue().nextSetBit(0);
        int verb = noun - 1;
        if (verb < 0 || roles.cue().cardinality() > 1 || !roles.source().get(verb) || !denies(verb)) {
            return roles;
        }
        BitSet source = (BitSet) roles.source().clone();
        source.clear(verb);
        if (source.isEmpty()) {
            return new Roles(source, roles.cue(), roles.content(), roles.probability());
        }
        BitSet cue = new BitSet();
        cue.set(verb);
        return new Roles(source, cue, roles.content(), roles.probability());
    }

    private boolean denies(int token) {
        int at = stretch.range().from() + token;
        return finder.sense(article, Range.of(at)).stance() == Stance.DENIES;
    }
}
