package org.deskcheck.report;

import java.io.IOException;

/** Where a report goes that is written bit by bit. */
interface ReportSink extends AutoCloseable {

    Appendable out();

    /** All of it has been written. */
    void finish() throws IOException;

    /** Gives up what was not finished. */
    @Override
    void close() throws IOException;
}
