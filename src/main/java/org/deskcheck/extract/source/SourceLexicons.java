package org.deskcheck.extract.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Passage;
import org.deskcheck.model.Span;

/**
 * What the lexicons tell about sources and parties. Immutable and safe to share between threads.
 */
public final class SourceLexicons {

    private static final Pattern WORD = Pattern.compile("(?:\\p{Lu}\\.){2,}|[\\p{L}\\p{N}]++(?:-[\\p{L}\\p{N}]++)*+");

    private final SourceWords words;

    /** @throws IllegalArgumentException if one of the lexicons is missing or lacks a column */
    public SourceLexicons(Lexicons lexicons) {
        this.words = SourceWords.of(lexicons);
    }

    /**
     * A resolver for the sources of one article.
     *
     * @param original all of its text, with what is not read of it
     * @param quoted whether a token stands in quotation marks
     * @param choice tells whom a pronoun takes up
     */
    public SourceResolver resolver(
            ParsedArticle article, String original, IntPredicate quoted, AntecedentChoice choice) {
        return new SourceResolver(article, words, Byline.writer(original), quoted, choice);
    }

    /** The party whose account a heading announces, empty if it announces none. */
    public String announcedBy(String heading) {
        return new AccountHeading(words.parties()).party(heading);
    }

    /** The first party that some words of one sentence name, empty if they name none. */
    public String party(ParsedArticle article, Range words) {
        return Parties.in(article, this.words, new Cast(), words);
    }

    /** Where a passage names parties, in the order of its text. */
    public List<NamedParty> parties(Passage passage) {
        List<String> text = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        Matcher matcher = WORD.matcher(passage.text());
        while (matcher.find()) {
            text.add(matcher.group());
            spans.add(passage.original(matcher.start(), matcher.end()));
        }
        List<NamedParty> found = new ArrayList<>();
        for (int i = 0; i < text.size(); ) {
            PartyMatch match = words.parties().at(text, i);
            if (match != null && !match.name().party().isEmpty()) {
                Span span = spans.get(i).union(spans.get(i + match.size() - 1));
                found.add(new NamedParty(match.name().party(), span));
            }
            i += match == null ? 1 : match.size();
        }
        return found;
    }
}
