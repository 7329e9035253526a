package org.deskcheck.desk.cache;

import java.util.List;
import org.deskcheck.report.ArticleResults;

/**
 * What a check of an article came to.
 *
 * @param results what reports tell of it
 * @param reports its reports
 * @param sheet the worksheet as the check left it
 */
public record KeptArticle(ArticleResults results, List<KeptReport> reports, SheetState sheet) {
    public KeptArticle {
        reports = List.copyOf(reports);
    }
}
