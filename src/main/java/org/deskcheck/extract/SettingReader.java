package org.deskcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.deskcheck.extract.attribution.FoundAttribution;
import org.deskcheck.extract.source.NamedParty;
import org.deskcheck.extract.source.SourceLexicons;
import org.deskcheck.extract.text.Block;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Article;
import org.deskcheck.model.LineIndex;
import org.deskcheck.model.Passage;
import org.deskcheck.model.Sentence;
import org.deskcheck.model.Setting;

/** Tells where the sentences and claims of one article stand, and how far claims are from their sources. */
final class SettingReader {

    private final ParsedArticle article;
    private final SourceLexicons lexicons;
    private final int[] paragraphs;

    SettingReader(ParsedArticle article, SourceLexicons lexicons) {
        this.article = article;
        this.lexicons = lexicons;
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

    Setting read(ClaimWords words, String text) {
        int sentence = article.sentenceNumber(words.from());
        FoundAttribution by = words.by() == null ? null : words.by().found();
        return new Setting(
                sentence,
                paragraphs[article.blockNumber(words.from())],
                by == null ? 0 : wordsBeforeSource(by),
                by == null ? 0 : sentencesFromSource(by, sentence),
                by == null ? "" : by.source().stream().map(article::text).collect(Collectors.joining(" ")),
                lexicons.parties(Passage.verbatim(text, 0)).stream()
                        .map(NamedParty::party)
                        .distinct()
                        .toList());
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
    List<Sentence> sentences(Article source, List<AttributedContent> said) {
        boolean[] attributed = new boolean[article.sentences()];
        said.forEach(each -> each.found().content().forEach(range -> mark(attributed, range)));
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
                        attributed[number]));
            }
        }
        return sentences;
    }

    private void mark(boolean[] attributed, Range range) {
        int last = article.sentenceNumber(range.to() - 1);
        for (int number = article.sentenceNumber(range.from()); number <= last; number++) {
            attributed[number] = true;
        }
    }
}
