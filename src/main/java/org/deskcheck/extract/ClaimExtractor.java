package org.deskcheck.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.deskcheck.extract.attribution.AttributionFinder;
import org.deskcheck.extract.attribution.FoundAttribution;
import org.deskcheck.extract.attribution.Quotations;
import org.deskcheck.extract.learned.AttributionModel;
import org.deskcheck.extract.learned.CueFrames;
import org.deskcheck.extract.meaning.ClaimReader;
import org.deskcheck.extract.source.AntecedentModel;
import org.deskcheck.extract.source.SourceLexicons;
import org.deskcheck.extract.source.SourceResolver;
import org.deskcheck.extract.syntax.Analyser;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.model.Account;
import org.deskcheck.model.Article;
import org.deskcheck.model.Attribution;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.Span;

/**
 * Extracts the claims of an article together with who said them. Immutable and safe to share between
 * threads; takes time in proportion to the length of the article, and accepts any text.
 *
 * <pre>{@code
 * ClaimExtractor extractor = new ClaimExtractor(lexicons);
 * ClaimSet claims = extractor.extract(article);
 * List<Account> accounts = extractor.accounts(claims);
 * }</pre>
 */
public final class ClaimExtractor {

    private final AttributionFinder rules;
    private final AttributionModel model;
    private final CueFrames frames;
    private final SourceLexicons sources;
    private final ClaimReader reader;

    /**
     * @param lexicons with {@code cues}, {@code parties}, {@code anonymous-sources}, {@code source-nouns},
     *     {@code first-names}, {@code offices} and those that the meaning of claims is read with
     * @throws IllegalArgumentException if one of them is missing or malformed
     */
    public ClaimExtractor(Lexicons lexicons) {
        this(lexicons, AttributionModel.shipped());
    }

    /** @param model what was learned from annotated articles, for instance a newsroom's own */
    public ClaimExtractor(Lexicons lexicons, AttributionModel model) {
        this.rules = new AttributionFinder(lexicons);
        this.model = model;
        this.frames = new CueFrames(lexicons.get("cues"));
        this.sources = new SourceLexicons(lexicons);
        this.reader = new ClaimReader(lexicons);
    }

    /** The attributions and claims of an article, by position. */
    public ClaimSet extract(Article article) {
        return extract(article, ParsedArticle.parse(article, Analyser.english()));
    }

    /** The attributions and claims of an article that has been parsed, by position. */
    public ClaimSet extract(Article article, ParsedArticle parsed) {
        Extracted extracted = extracted(article, parsed);
        List<Attribution> found =
                extracted.said().stream().map(AttributedContent::attribution).toList();
        List<Claim> claims =
                extracted.words().stream().map(extracted.builder()::build).toList();
        return new ClaimSet(
                article.name(),
                article.path(),
                article,
                found,
                claims,
                extracted.settings().sentences(article));
    }

    private record Extracted(
            ParsedArticle parsed,
            List<AttributedContent> said,
            List<ClaimWords> words,
            SettingReader settings,
            ClaimBuilder builder) {}

    private Extracted extracted(Article article, ParsedArticle parsed) {
        Quotations quotations = Quotations.find(parsed);
        SourceResolver resolver =
                sources.resolver(parsed, article.original(), quotations::isQuoted, AntecedentModel.shipped());
        List<FoundAttribution> found = model.find(parsed, quotations, rules.find(parsed, quotations), rules, frames);
        found = CoordinatedContent.complete(parsed, Appearances.settle(parsed, found));
        List<AttributedContent> said =
                new AttributionBuilder(parsed, quotations, resolver).build(Expectations.add(parsed, found));
        SettingReader settings = new SettingReader(parsed, sources, said, resolver.portraits());
        return new Extracted(
                parsed,
                said,
                new ClaimSplitter(parsed, quotations, said, sources).split(),
                settings,
                new ClaimBuilder(article, parsed, quotations, sources, reader, settings));
    }

    /**
     * What speaks for and against the author's claims needing a source.
     *
     * @return by the place of the sentence in the original
     */
    Map<Span, Set<String>> needSigns(Article article) {
        Extracted extracted = extracted(article, ParsedArticle.parse(article, Analyser.english()));
        Map<Span, Set<String>> signs = new TreeMap<>();
        for (ClaimWords words : extracted.words()) {
            if (words.by() == null) {
                ParsedArticle parsed = extracted.parsed();
                Meaning meaning =
                        extracted.builder().meaning(words, extracted.builder().text(words));
                signs.put(
                        parsed.span(parsed.sentenceOf(words.from())),
                        extracted.settings().needSigns(words, meaning));
            }
        }
        return signs;
    }

    /** What the words of a claim say that came without an article. */
    public Meaning meaning(String text) {
        return reader.read(text, null);
    }

    /** One account for each party that the article names or that a claim belongs to, by the party's name. */
    public List<Account> accounts(ClaimSet claims) {
        return new AccountCounter(sources).count(claims);
    }
}
