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
     * Reads an article with what a person marked in it, to be resolved again and again.
     *
     * @param marked spans count in {@link Article#original()}
     */
    public static MarkedArticle read(Article article, List<Annotation> marked) {
        ParsedArticle parsed = ParsedArticle.parse(article, Analyser.english());
        Map<Integer, FoundAttribution> found = new TreeMap<>();
        for (int i = 0; i < marked.size(); i++) {
            FoundAttribution attribution = found(parsed, marked.get(i));
            if (!attribution.cue().isEmpty() && !attribution.content().isEmpty()) {
                found.put(i, attribution);
            }
        }
        return new MarkedArticle(parsed, article.original(), Quotations.find(parsed), found, marked.size());
    }

    /**
     * Who is behind each attribution, in the order given; {@link Source#UNSPECIFIED} for one that stands
     * where nothing is read.
     *
     * @param marked spans count in {@link Article#original()}
     */
    public List<Source> of(Article article, List<Annotation> marked) {
        return of(read(article, marked), AntecedentModel.shipped());
    }

    /** The same, where somebody else chooses whom pronouns take up. */
    public List<Source> of(MarkedArticle article, AntecedentChoice choice) {
        List<Map.Entry<Integer, FoundAttribution>> ordered = article.found().entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getValue().at()))
                .toList();
        Quotations quotations = article.quotations();
        List<AttributedContent> built = new AttributionBuilder(
                        article.parsed(),
                        quotations,
                        lexicons.resolver(article.parsed(), article.original(), quotations::isQuoted, choice))
                .build(ordered.stream().map(Map.Entry::getValue).toList());
        Source[] sources = new Source[article.marked()];
        Arrays.fill(sources, Source.UNSPECIFIED);
        for (int i = 0; i < built.size(); i++) {
            sources[ordered.get(i).getKey()] = built.get(i).attribution().by();
        }
        return List.of(sources);
    }

    /**
     * Learns from an article whom pronouns take up.
     *
     * @param noted who is behind each attribution
     * @param same whether the first source, which was noted, is the second one
     */
    public void learn(
            MarkedArticle article, List<Source> noted, BiPredicate<Source, Source> same, AntecedentTrainer trainer) {
        Map<Integer, Source> byPronoun = new TreeMap<>();
        article.found().forEach((i, found) -> {
            if (found.sourceHead() != FoundAttribution.NOBODY) {
                byPronoun.put(found.sourceHead(), noted.get(i));
            }
        });
        of(article, new AntecedentLessons(byPronoun, same, trainer));
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
