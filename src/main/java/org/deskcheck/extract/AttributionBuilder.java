package org.deskcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.deskcheck.extract.attribution.FoundAttribution;
import org.deskcheck.extract.attribution.Quotations;
import org.deskcheck.extract.source.SourceResolver;
import org.deskcheck.extract.source.Surroundings;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Attribution;
import org.deskcheck.model.Source;
import org.deskcheck.model.Span;
import org.jspecify.annotations.Nullable;

/** Resolves the sources of found attributions, numbers them, and tells which carries which. */
final class AttributionBuilder {

    /** How many attributions away a carrier is looked for; a sentence has no more. */
    private static final int NEAR = 12;

    private final ParsedArticle article;
    private final Quotations quotations;
    private final SourceResolver resolver;

    AttributionBuilder(ParsedArticle article, Quotations quotations, SourceResolver resolver) {
        this.article = article;
        this.quotations = quotations;
        this.resolver = resolver;
    }

    /** @param found by the position of their cues */
    List<AttributedContent> build(List<FoundAttribution> found) {
        int[] carriers = new int[found.size()];
        for (int i = 0; i < carriers.length; i++) {
            carriers[i] = carrier(found, i);
        }
        @Nullable Source[] sources = new Source[found.size()];
        for (int i = 0; i < carriers.length; i++) {
            resolve(found, carriers, sources, i);
        }
        @Nullable AttributedContent[] built = new AttributedContent[found.size()];
        List<AttributedContent> all = new ArrayList<>();
        for (int i = 0; i < carriers.length; i++) {
            all.add(build(found, sources, carriers, built, i));
        }
        return all;
    }

    /** Whoever carries an attribution comes first: "I" and "he" within their words hang on them. */
    private Source resolve(List<FoundAttribution> found, int[] carriers, @Nullable Source[] sources, int index) {
        Source done = sources[index];
        if (done != null) {
            return done;
        }
        FoundAttribution each = found.get(index);
        Source around = carriers[index] < 0 ? null : resolve(found, carriers, sources, carriers[index]);
        Source source;
        if (each.source().isEmpty()) {
            source = Source.UNSPECIFIED;
        } else {
            boolean quoted = quotations.isQuoted(each.sourceHead());
            source = resolver.resolve(each.source().get(0), each.sourceHead(), new Surroundings(around, quoted));
        }
        sources[index] = source;
        return source;
    }

    private AttributedContent build(
            List<FoundAttribution> found,
            @Nullable Source[] sources,
            int[] carriers,
            @Nullable AttributedContent[] built,
            int index) {
        AttributedContent done = built[index];
        if (done != null) {
            return done;
        }
        int carrier = carriers[index];
        AttributedContent carrying = carrier < 0 ? null : build(found, sources, carriers, built, carrier);
        FoundAttribution each = found.get(index);
        Attribution attribution = new Attribution(
                "a" + (index + 1),
                spans(each.source()),
                spans(each.cue()),
                spans(each.content()),
                Objects.requireNonNull(sources[index]),
                each.cueText(),
                Quoting.of(article, quotations, each.content(), true),
                each.stance(),
                each.probability(),
                carrying == null ? null : carrying.attribution().id());
        AttributedContent content = new AttributedContent(each, attribution, carrying);
        built[index] = content;
        return content;
    }

    private List<Span> spans(List<Range> ranges) {
        return ranges.stream().map(article::span).toList();
    }

    /** The smallest attribution that holds another one's cue, and is larger than that one; or -1. */
    private static int carrier(List<FoundAttribution> found, int index) {
        FoundAttribution inner = found.get(index);
        int best = -1;
        int bestSize = Integer.MAX_VALUE;
        for (int i = Math.max(0, index - NEAR); i < Math.min(found.size(), index + NEAR + 1); i++) {
            int size = size(found.get(i));
            boolean holds = i != index && found.get(i).content().stream().anyMatch(range -> range.contains(inner.at()));
            if (holds && size > size(inner) && size < bestSize) {
                best = i;
                bestSize = size;
            }
        }
        return best;
    }

    private static int size(FoundAttribution found) {
        return found.content().stream().mapToInt(Range::size).sum();
    }
}
