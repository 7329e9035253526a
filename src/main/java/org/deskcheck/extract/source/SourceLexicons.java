package org.deskcheck.extract.source;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Span;

/**
 * What the lexicons tell about sources and parties. Immutable and safe to share between threads.
 */
public final class SourceLexicons {

    private final SourceWords words;

    /** @throws IllegalArgumentException if one of the lexicons is missing or lacks a column */
    public SourceLexicons(Lexicons lexicons) {
        this.words = SourceWords.of(lexicons);
    }

    /**
     * A resolver for the sources of one article.
     *
     * @param original all of its text, with what is not read of it
     */
    public SourceResolver resolver(ParsedArticle article, String original) {
        return new SourceResolver(article, words, Byline.writer(original));
    }

    /** The party whose account a heading announces, empty if it announces none. */
    public String announcedBy(String heading) {
        return new AccountHeading(words.parties()).party(heading);
    }

    /** Where an article names parties, in the order of its text. */
    public List<NamedParty> parties(List<String> wordsOfText, List<Span> spans) {
        List<NamedParty> found = new ArrayList<>();
        for (int i = 0; i < wordsOfText.size(); ) {
            PartyMatch match = words.parties().at(wordsOfText, i);
            if (match != null && !match.name().party().isEmpty()) {
                Span span = spans.get(i).union(spans.get(i + match.size() - 1));
                found.add(new NamedParty(match.name().party(), span));
            }
            i += match == null ? 1 : match.size();
        }
        return found;
    }
}
