package org.deskcheck.extract.source;

import java.util.HashSet;
import java.util.Set;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;

/** Several who say the same: "India and Pakistan", "Ana Reis and her lawyer". */
final class Groups {

    private final ParsedArticle article;
    private final SourceWords words;
    private final Cast cast;
    private final PhraseReader phrases;

    Groups(ParsedArticle article, SourceWords words, Cast cast, PhraseReader phrases) {
        this.article = article;
        this.words = words;
        this.cast = cast;
        this.phrases = phrases;
    }

    /** Whether a phrase names several; "Reis & Lund" is one. */
    boolean isOne(Range phrase, int head) {
        boolean firm = cast.within(phrase).stream()
                .anyMatch(mention -> mention.range().contains(head)
                        && mention.entity().name().contains(" & "));
        return !firm && phrases.isJoined(phrase, head);
    }

    /** The group as one source, of its members' kind if they are all of one kind. */
    Source source(Range phrase, int head) {
        Set<SourceKind> kinds = new HashSet<>();
        kinds.add(kind(phrase, head));
        for (int token = head + 1; token < phrase.to(); token++) {
            if (article.is(token, "conj")) {
                kinds.add(kind(phrase, token));
            }
        }
        SourceKind kind = kinds.size() == 1 ? kinds.iterator().next() : SourceKind.ANONYMOUS;
        return new Source(PhraseNames.whole(article, phrase), kind, null);
    }

    private SourceKind kind(Range phrase, int member) {
        for (Mention mention : cast.within(phrase)) {
            if (mention.range().contains(member)) {
                return mention.entity().source().kind();
            }
        }
        if (cast.bySurname(article.form(member)) != null) {
            return SourceKind.NAMED;
        }
        return words.isOrganisation(article.lemma(member)) ? SourceKind.ORGANISATION : SourceKind.ANONYMOUS;
    }
}
