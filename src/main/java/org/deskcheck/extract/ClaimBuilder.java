package org.deskcheck.extract;

import java.util.stream.Collectors;
import org.deskcheck.extract.attribution.Quotations;
import org.deskcheck.extract.meaning.ClaimReader;
import org.deskcheck.extract.source.SourceLexicons;
import org.deskcheck.extract.text.Block;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Article;
import org.deskcheck.model.Attribution;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimId;
import org.deskcheck.model.LineIndex;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.Span;
import org.deskcheck.model.Stance;
import org.jspecify.annotations.Nullable;

/** Makes claims of their tokens. */
final class ClaimBuilder {

    private final Article source;
    private final ParsedArticle article;
    private final Quotations quotations;
    private final SourceLexicons lexicons;
    private final ClaimReader reader;
    private final SettingReader settings;
    private final LineIndex lines;
    private final ClaimId ids = new ClaimId();

    ClaimBuilder(
            Article source,
            ParsedArticle article,
            Quotations quotations,
            SourceLexicons lexicons,
            ClaimReader reader,
            SettingReader settings) {
        this.source = source;
        this.article = article;
        this.quotations = quotations;
        this.lexicons = lexicons;
        this.reader = reader;
        this.settings = settings;
        this.lines = new LineIndex(source.original());
    }

    Claim build(ClaimWords words) {
        AttributedContent by = words.by();
        Attribution attribution = by == null ? null : by.attribution();
        AttributedContent carrier = by == null ? null : by.carrier();
        Block block = article.block(words.from());
        Span span = article.span(new Range(words.from(), words.to()));
        String text = text(words);
        Meaning meaning = meaning(words, text);
        String name = attribution == null ? "" : attribution.by().name();
        return new Claim(
                ids.next(text, name),
                source.path(),
                span,
                lines.position(span.start()),
                text,
                attribution,
                carrier == null ? null : carrier.attribution(),
                account(attribution, block),
                block.heading(),
                block.kind() == Block.Kind.TITLE ? Claim.Place.TITLE : Claim.Place.BODY,
                stance(words, attribution),
                Quoting.of(article, quotations, words.pieces(), by != null),
                meaning,
                settings.read(words, text, meaning));
    }

    String text(ClaimWords words) {
        return words.pieces().stream().map(article::text).collect(Collectors.joining(" "));
    }

    private String account(@Nullable Attribution attribution, Block block) {
        String party = attribution == null ? null : attribution.by().party();
        if (party != null) {
            return party;
        }
        String announced = lexicons.announcedBy(block.heading());
        return announced.isEmpty() ? Claim.AUTHOR_ACCOUNT : announced;
    }

    /** A quoted question asks, whatever cue it stands with. */
    private Stance stance(ClaimWords words, @Nullable Attribution attribution) {
        if (attribution == null) {
            return Stance.ASSERTS;
        }
        int next = words.to();
        boolean question = next < article.size()
                && article.sentenceNumber(next) == article.sentenceNumber(words.from())
                && article.lower(next).equals("?")
                && quotations.isQuoted(next);
        return question ? Stance.ASKS : attribution.stance();
    }

    /** What the words say; what somebody is accused of is an accusation, whatever words tell it. */
    Meaning meaning(ClaimWords words, String text) {
        Meaning plain = plain(words, text);
        AttributedContent by = words.by();
        return by != null && reader.accuses(by.attribution().cueText()) ? plain.accusing() : plain;
    }

    private Meaning plain(ClaimWords words, String text) {
        if (words.pieces().size() > 1) {
            return reader.read(text, source.date());
        }
        int number = article.sentenceNumber(words.from());
        int start = article.sentence(number).from();
        return reader.read(article.analysed(number), words.from() - start, words.to() - start, source.date());
    }
}
