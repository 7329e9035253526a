package org.deskcheck.rules;

import java.nio.file.Path;
import java.util.List;
import org.deskcheck.model.InputException;
import org.jspecify.annotations.Nullable;

/**
 * Where the files of a rule pack lie.
 *
 * @param folder the pack's folder; null for the pack inside the program
 */
public record Pack(@Nullable Path folder) {

    /** The pack inside the program. */
    public static final Pack SHIPPED = new Pack(null);

    public static Pack in(Path folder) {
        return new Pack(folder);
    }

    /** Its files with an ending, at any depth, in order of their names. */
    List<PackFile> files(String ending) throws InputException {
        return folder == null ? PackFolder.shipped(ending) : PackFolder.files(folder, ending);
    }
}
