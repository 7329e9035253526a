package org.deskcheck.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.model.Claim;

/**
 * The ids of elements on the page of one article. They are numbers of the page's own, because the ids of
 * claims that another program extracted may hold anything.
 */
final class PageAnchors {

    private final String article;
    private final Map<String, Integer> claims = new HashMap<>();

    PageAnchors(String article, List<Claim> claims) {
        this.article = article;
        for (Claim claim : claims) {
            this.claims.putIfAbsent(claim.id(), this.claims.size() + 1);
        }
    }

    /** The element of a claim; none when it stands in another article. */
    Optional<String> of(Claim claim) {
        Integer number = claims.get(claim.id());
        return number == null || !claim.article().equals(article) ? Optional.empty() : Optional.of("claim-" + number);
    }

    static String finding(int index) {
        return "finding-" + (index + 1);
    }
}
