package org.deskcheck.report;

import java.io.IOException;

/** What a report file holds. */
@FunctionalInterface
public interface ReportContent {

    void writeTo(Appendable out) throws IOException;
}
