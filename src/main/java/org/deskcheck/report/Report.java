package org.deskcheck.report;

/**
 * A report that is ready to be written.
 *
 * @param name its file within a {@link ReportFolder}
 * @param content what the file holds; may be written more than once
 */
public record Report(String name, ReportContent content) {}
