package org.deskcheck.desk.evaluation;

import java.nio.file.Path;
import java.util.List;
import org.deskcheck.desk.RunListener;
import org.deskcheck.report.ReportException;
import org.deskcheck.report.ReportFolder;

/** The file in which an evaluation shows what was predicted. */
public final class Predictions {

    private Predictions() {}

    /** Writes the lines, whole or not at all; a failure is told to the listener. */
    public static void write(Path file, List<String> lines, RunListener listener) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            new ReportFolder(folder == null ? Path.of("") : folder).write(String.valueOf(file.getFileName()), out -> {
                for (String line : lines) {
                    out.append(line).append('\n');
                }
            });
        } catch (ReportException e) {
            listener.unwritable(e.problem());
        }
    }
}
