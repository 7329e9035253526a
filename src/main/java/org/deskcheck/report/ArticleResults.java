package org.deskcheck.report;

import java.util.List;

/**
 * What reports tell of an article.
 *
 * @param name what its reports are called
 * @param path the file, as the user named it
 * @param claims how many claims it makes
 * @param results in the order of the text
 */
public record ArticleResults(String name, String path, int claims, List<Result> results) {
    public ArticleResults {
        results = List.copyOf(results);
    }

    /** How reports name the file. */
    public String portablePath() {
        return ArticleNames.portable(path);
    }

    /** The same article with other results. */
    public ArticleResults with(List<Result> others) {
        return new ArticleResults(name, path, claims, others);
    }
}
