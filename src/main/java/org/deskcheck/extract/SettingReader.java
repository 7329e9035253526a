package org.deskcheck.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.deskcheck.extract.attribution.FoundAttribution;
import org.deskcheck.extract.need.NeedModel;
import org.deskcheck.extract.need.SourceNeed;
import org.deskcheck.extract.need.SourceNeed.Speaker;
import org.deskcheck.extract.source.NamedParty;
import org.deskcheck.extract.source.Portraits;
import org.deskcheck.extract.source.SourceLexicons;
import org.deskcheck.extract.text.Block;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Article;
import org.deskcheck.model.LineIndex;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.Passage;
import org.deskcheck.model.Sentence;
import org.deskcheck.model.Setting;
import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;

/** Tells where the sentences and claims of one article stand, and how far claims are from their sources. */
final class SettingReader {

    private final ParsedArticle article;
    private final SourceLexicons lexicons;
    private final List<AttributedContent> said;
    private final Portraits portraits;
    private final SourceNeed needs;
    private final int[] paragraphs;

    SettingReader(ParsedArticle article, SourceLexicons lexicons, List<AttributedContent> said, Portraits portraits) {
        this.article = article;
        this.lexicons = lexicons;
        this.said = said;
        this.portraits = portraits;
        this.needs = new SourceNeed(article, speakers());
        this.paragraphs = new int[article.blocks().size()];
        int paragraph = Setting.TITLE;
        for (int i = 0; i < paragraphs.length; i++) {
            paragraph += isNewParagraph(article.blocks().get(i)) ? 1 : 0;
            paragraphs[i] = paragraph;
        }
    }

    private static boolean isNewParagraph(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH && !block.repeated();
    }

    private Map<Integer, List<Speaker>> speakers() {
        Map<Integer, List<Speaker>> speakers = new HashMap<>();
        for (AttributedContent each : said) {
            Speaker speaker = new Speaker(
                    sourceWords(each.found()), each.attribution().by().kind());
            each.found().content().stream()
                    .flatMapToInt(this::sentencesOf)
                    .distinct()
                    .forEach(sentence -> speakers.computeIfAbsent(sentence, key -> new ArrayList<>())
                            .add(speaker));
        }
        return speakers;
    }

    private IntStream sentencesOf(Range range) {
        return IntStream.rangeClosed(article.sentenceNumber(range.from()), article.sentenceNumber(range.to() - 1));
    }

    private String sourceWords(FoundAttribution by) {
        return by.source().stream().map(article::text).collect(Collectors.joining(" "));
    }

    /** What speaks for and against a claim of the author's needing a source. */
    Set<String> needSigns(ClaimWords words, Meaning meaning) {
        return needs.signs(
                article.sentenceNumber(words.from()), paragraphs[article.blockNumber(words.from())], meaning);
    }

    Setting read(ClaimWords words, String text, Meaning meaning) {
        int sentence = article.sentenceNumber(words.from());
        FoundAttribution by = words.by() == null ? null : words.by().found();
        return new Setting(
                sentence,
                paragraphs[article.blockNumber(words.from())],
                by == null ? 0 : wordsBeforeSource(by),
                by == null ? 0 : sentencesFromSource(by, sentence),
                by == null ? "" : sourceWords(by),
                lexicons.parties(Passage.verbatim(text, 0)).stream()
                        .map(NamedParty::party)
                        .distinct()
                        .toList(),
                by == null ? sourceNeed(words, meaning) : 0,
                words.by() == null ? -1 : introduced(words.by().attribution().by()));
    }

    private int introduced(Source source) {
        return source.kind() == SourceKind.NAMED ? portraits.introduced(source.name()) : -1;
    }

    /** Where nobody is named as a source, nothing tells narration from what lost its source. */
    private double sourceNeed(ClaimWords words, Meaning meaning) {
        boolean named = said.stream()
                .map(each -> each.attribution().by().kind())
                .anyMatch(
                        kind -> kind == SourceKind.NAMED || kind == SourceKind.ROLE || kind == SourceKind.ORGANISATION);
        return named ? NeedModel.shipped().need(needSigns(words, meaning)) : 1;
    }

    private static List<Range> attributing(FoundAttribution by) {
        List<Range> words = new ArrayList<>(by.source());
        words.addAll(by.cue());
        return words;
    }

    private int wordsBeforeSource(FoundAttribution by) {
        int begins = attributing(by).stream().mapToInt(Range::from).min().orElse(0);
        int words = 0;
        for (Range content : by.content()) {
            for (int token = content.from(); token < Math.min(content.to(), begins); token++) {
                words += article.isPunctuation(token) ? 0 : 1;
            }
        }
        return words;
    }

    private int sentencesFromSource(FoundAttribution by, int sentence) {
        return attributing(by).stream()
                .mapToInt(range -> Math.abs(article.sentenceNumber(range.from()) - sentence))
                .min()
                .orElse(0);
    }

    /** The sentences of title and paragraphs; repeated paragraphs and headings are left out. */
    List<Sentence> sentences(Article source) {
        boolean[] attributed = new boolean[article.sentences()];
        said.forEach(each -> each.found().content().stream()
                .flatMapToInt(this::sentencesOf)
                .forEach(number -> attributed[number] = true));
        LineIndex lines = new LineIndex(source.original());
        List<Sentence> sentences = new ArrayList<>();
        for (int number = 0; number < article.sentences(); number++) {
            Range range = article.sentence(number);
            Block block = article.block(range.from());
            if (!block.repeated() && block.kind() != Block.Kind.HEADING) {
                sentences.add(new Sentence(
                        source.path(),
                        article.span(range),
                        lines.position(article.span(range).start()),
                        article.text(range),
                        number,
                        paragraphs[article.blockNumber(range.from())],
                        attributed[number],
                        portraits.spellings(number),
                        portraits.offices(number),
                        portraits.ages(number)));
            }
        }
        return sentences;
    }
}
