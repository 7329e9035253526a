package org.deskcheck.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * An article with its reports, ready to be written.
 *
 * @param results what reports of the run tell of it
 * @param reports those that are about this article alone
 */
public record RenderedArticle(ArticleResults results, List<RenderedReport> reports) {
    public RenderedArticle {
        reports = List.copyOf(reports);
    }

    /**
     * Renders the reports of an article.
     *
     * @param results made of {@code checked}
     * @param formats those of a run have no report of an article
     */
    public static RenderedArticle of(
            CheckedArticle checked, ArticleResults results, Collection<Format> formats, RunHeader run) {
        List<RenderedReport> rendered = new ArrayList<>();
        for (Format format : formats) {
            for (Report report : format.reports(checked, results, run)) {
                rendered.add(new RenderedReport(format, report.name(), text(report.content())));
            }
        }
        return new RenderedArticle(results, rendered);
    }

    /** The reports that are part of a format. */
    public List<RenderedReport> reports(Format format) {
        return reports.stream().filter(report -> report.format() == format).toList();
    }

    private static String text(ReportContent content) {
        StringBuilder text = new StringBuilder();
        try {
            content.writeTo(text);
        } catch (IOException e) {
            throw new IllegalStateException("Nothing is written but a string", e);
        }
        return text.toString();
    }
}
