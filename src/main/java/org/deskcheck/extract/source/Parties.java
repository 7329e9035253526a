package org.deskcheck.extract.source;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Source;

/** Which party some words name: "Ukraine’s general staff", "a Kremlin spokesman". */
final class Parties {

    private Parties() {}

    /** The first party that is named in a range of one sentence, empty if there is none. */
    static String in(ParsedArticle article, SourceWords words, Cast cast, Range range) {
        List<String> forms = new ArrayList<>(range.size());
        for (int token = range.from(); token < range.to(); token++) {
            forms.add(article.form(token));
        }
        for (int i = 0; i < forms.size(); i++) {
            PartyMatch match = words.parties().at(forms, i);
            if (match != null && !match.name().party().isEmpty()) {
                return match.name().party();
            }
        }
        for (Mention mention : cast.within(range)) {
            Source source = mention.entity().source();
            if (source.party() != null) {
                return source.party();
            }
        }
        return "";
    }
}
