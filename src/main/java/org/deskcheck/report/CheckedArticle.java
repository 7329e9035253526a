package org.deskcheck.report;

import java.util.List;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Finding;

/**
 * An article and what the rules had to say about it.
 *
 * @param claims what it claims
 * @param findings in any order; kept in the order of the text
 */
public record CheckedArticle(ClaimSet claims, List<Finding> findings) {
    public CheckedArticle {
        findings = findings.stream().sorted(FindingsTable.ORDER).toList();
    }

    /** How reports name the file. */
    String path() {
        return ArticleNames.portable(claims.path());
    }
}
