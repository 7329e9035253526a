package org.deskcheck.desk.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The state in which a check left a worksheet. What a person writes there counts for the next check, so a result
 * may be used again only if nobody has written since.
 *
 * @param digest of the file; empty if there was none
 * @param untouched whether it holds nothing of a person's, so that it makes no difference if it is not there
 */
public record SheetState(String digest, boolean untouched) {

    /**
     * The state of a file.
     *
     * @param isNew whether there was no such file before the check
     */
    public static SheetState of(Path sheet, boolean isNew) {
        return new SheetState(digestOf(sheet), isNew);
    }

    /** Whether a file is still in this state. */
    public boolean holds(Path sheet) {
        String now = digestOf(sheet);
        return now.equals(digest) || (now.isEmpty() && untouched);
    }

    private static String digestOf(Path sheet) {
        try {
            return Files.exists(sheet) ? CacheKey.of(Files.readAllBytes(sheet)) : "";
        } catch (IOException e) {
            return "unreadable"; // No digest of any file; the check will tell the problem.
        }
    }
}
