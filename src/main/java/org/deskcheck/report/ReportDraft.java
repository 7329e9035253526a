package org.deskcheck.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A report in UTF-8 that is being written beside its place. */
final class ReportDraft implements ReportSink {

    private final FileDraft draft;
    private final Writer out;

    /** @param target its place; the folder is made if it does not exist */
    ReportDraft(Path target) throws IOException {
        this.draft = new FileDraft(target);
        this.out = new BufferedWriter(new OutputStreamWriter(draft.stream(), lenientUtf8()), 1 << 16);
    }

    @Override
    public Appendable out() {
        return out;
    }

    /** Puts the report in its place. */
    @Override
    public void finish() throws IOException {
        out.flush();
        draft.finish();
    }

    /** Throws the draft away, unless it was finished. */
    @Override
    public void close() throws IOException {
        draft.close();
    }

    // Half a surrogate pair in an article must not cost the whole report.
    private static CharsetEncoder lenientUtf8() {
        return StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
    }
}
