package org.deskcheck.desk.annotated;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Problem;
import org.deskcheck.report.FileDraft;

/** Writes what was trained, whole or not at all. */
public final class ModelFile {

    private ModelFile() {}

    /** What a model writes itself with. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a model.
     *
     * @throws InputException if it cannot be written
     */
    public static void write(Path model, Content content) throws InputException {
        try (FileDraft draft = new FileDraft(model)) {
            OutputStream out = new BufferedOutputStream(draft.stream());
            content.writeTo(out);
            out.flush();
            draft.finish();
        } catch (IOException e) {
            throw new InputException(new Problem(
                    model.toString(),
                    null,
                    "The model cannot be written here.",
                    "Name a file in a folder that you may write."));
        }
    }
}
