package org.deskcheck.report;

/**
 * A report of one article.
 *
 * @param format the format that it is part of
 * @param name its file within a {@link ReportFolder}
 * @param content what the file holds
 */
public record RenderedReport(Format format, String name, String content) {}
