package org.deskcheck.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.extract.text.Block;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.model.Lexicons;

/** Finds the attributions of an article. Immutable and safe to share between threads. */
public final class AttributionFinder {

    private final CueLexicon lexicon;

    /** @throws IllegalArgumentException if the lexicon {@code cues} is missing or malformed */
    public AttributionFinder(Lexicons lexicons) {
        this.lexicon = new CueLexicon(lexicons);
    }

    /** The attributions by the position of their cues. Repeated paragraphs and headings have none. */
    public List<FoundAttribution> find(ParsedArticle article) {
        Quotations quotations = Quotations.find(article);
        VerbalReports verbs = new VerbalReports(article, quotations, lexicon);
        List<FoundAttribution> found = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.repeated() || block.kind() == Block.Kind.HEADING) {
                continue;
            }
            for (int token = block.tokens().from(); token < block.tokens().to(); token++) {
                if (quotations.isQuoted(token)) {
                    continue;
                }
                FoundAttribution report = verbs.at(token);
                if (report != null) {
                    found.add(report);
                }
            }
        }
        return found;
    }
}
