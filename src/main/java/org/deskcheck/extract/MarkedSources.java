package org.deskcheck.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.deskcheck.extract.attribution.FoundAttribution;
import org.deskcheck.extract.attribution.Quotations;
import org.deskcheck.extract.source.AntecedentChoice;
import org.deskcheck.extract.source.AntecedentLessons;
import org.deskcheck.extract.source.AntecedentModel;
import org.deskcheck.extract.source.AntecedentTrainer;
import org.deskcheck.extract.source.SourceLexicons;
import org.deskcheck.extract.syntax.Analyser;
import org.deskcheck.extract.text.Block;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Annotation;
import org.deskcheck.model.Article;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Source;
import org.deskcheck.model.Span;
import org.deskcheck.model.Stance;

/** Resolves the sources of attributions that a person marked, to measure how well that is done by itself. */
public final class MarkedSources {

    private final SourceLexicons lexicons;

    /** @throws IllegalArgumentException if one of the lexicons about sources is missing or lacks a column */
    public MarkedSources(Lexicons lexicons) {
        this.lexicons = new SourceLexicons(lexicons);
    }

    /**
     * Who is behind each attribution, in the order given; {@link Source#UNSPECIFIED} for one that stands
     * where nothing is read.
     *
     * @param marked spans count in {@link Article#original()}
     */
    public List<Source> of(Article article, List<Annotation> marked) {
        return of(article, marked, AntecedentModel.shipped());
    }

    /** The same, where somebody else chooses whom pronouns take up. */
    public List<Source> of(Article article, List<Annotation> marked, AntecedentChoice choice) {
        return resolve(ParsedArticle.parse(article, Analyser.english()), article.original(), marked, choice);
    }

    /**
     * Learns from an article whom pronouns take up.
     *
     * @param noted who is behind each attribution
     * @param same whether the first source, which was noted, is the second one
     */
    public void learn(
            Article article,
            List<Annotation> marked,
            List<Source> noted,
            BiPredicate<Source, Source> same,
            AntecedentTrainer trainer) {
        ParsedArticle parsed = ParsedArticle.parse(article, Analyser.english());
        Map<Integer, Source> byPronoun = new TreeMap<>();
        found(parsed, marked).forEach((i, found) -> {
            if (found.sourceHead() != FoundAttribution.NOBODY) {
                byPronoun.put(found.sourceHead(), noted.get(i));
            }
        });
        resolve(parsed, article.original(), marked, new AntecedentLessons(byPronoun, same, trainer));
    }

    private static Map<Integer, FoundAttribution> found(ParsedArticle parsed, List<Annotation> marked) {
        Map<Integer, FoundAttribution> found = new TreeMap<>();
        for (int i = 0; i < marked.size(); i++) {
            FoundAttribution attribution = found(parsed, marked.get(i));
            if (!attribution.cue().isEmpty() && !attribution.content().isEmpty()) {
                found.put(i, attribution);
            }
        }
        return found;
    }

    private List<Source> resolve(
            ParsedArticle parsed, String original, List<Annotation> marked, AntecedentChoice choice) {
        Map<Integer, FoundAttribution> found = found(parsed, marked);
        List<Map.Entry<Integer, FoundAttribution>> ordered = found.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getValue().at()))
                .toList();
        Quotations quotations = Quotations.find(parsed);
        List<AttributedContent> built = new AttributionBuilder(
                        parsed, quotations, lexicons.resolver(parsed, original, quotations::isQuoted, choice))
                .build(ordered.stream().map(Map.Entry::getValue).toList());
        Source[] sources = new Source[marked.size()];
        Arrays.fill(sources, Source.UNSPECIFIED);
        for (int i = 0; i < built.size(); i++) {
            sources[ordered.get(i).getKey()] = built.get(i).attribution().by();
        }
        return List.of(sources);
    }

    private static FoundAttribution found(ParsedArticle article, Annotation marked) {
        List<Range> source = ranges(article, marked.source());
        return new FoundAttribution(
                source,
                source.isEmpty() ? FoundAttribution.NOBODY : article.headOf(source.get(0)),
                ranges(article, marked.cue()),
                ranges(article, marked.content()),
                "",
                Stance.ASSERTS,
                true,
                false);
    }

    /** The tokens that spans touch, as ranges that stay within one block each. */
    private static List<Range> ranges(ParsedArticle article, List<Span> spans) {
        List<Range> ranges = new ArrayList<>();
        for (Block block : article.blocks()) {
            Range open = null;
            for (int token = block.tokens().from(); token < block.tokens().to(); token++) {
                Span place = article.span(Range.of(token));
                if (spans.stream().anyMatch(place::overlaps)) {
                    open = open == null ? Range.of(token) : open.union(Range.of(token));
                } else if (open != null) {
                    ranges.add(open);
                    open = null;
                }
            }
            if (open != null) {
                ranges.add(open);
            }
        }
        return ranges;
    }
}
