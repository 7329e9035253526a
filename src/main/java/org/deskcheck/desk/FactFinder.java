package org.deskcheck.desk;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.compare.ClaimComparer;
import org.deskcheck.extract.ClaimExtractor;
import org.deskcheck.model.Article;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Meaning;

/** Makes articles into what rules match on. */
final class FactFinder {

    private final ClaimExtractor extractor;
    private final ClaimComparer comparer;

    FactFinder(Lexicons lexicons) {
        this.extractor = new ClaimExtractor(lexicons);
        this.comparer = new ClaimComparer(lexicons);
    }

    ClaimSet claims(Article article) {
        return extractor.extract(article);
    }

    Meaning meaning(String claim) {
        return extractor.meaning(claim);
    }

    /** The facts of one article. */
    List<Object> facts(ClaimSet article) {
        List<Object> facts = new ArrayList<>(article.attributions());
        facts.addAll(facts(article.claims()));
        facts.addAll(extractor.accounts(article));
        return facts;
    }

    /** Claims, of whatever articles, and how they compare. */
    List<Object> facts(List<Claim> claims) {
        List<Object> facts = new ArrayList<>(claims);
        facts.addAll(comparer.compare(claims));
        return facts;
    }
}
