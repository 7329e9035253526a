package org.deskcheck.report;

import org.deskcheck.model.Severity;
import org.jspecify.annotations.Nullable;

/** From which severity on findings make a run fail; a desk may want it otherwise for some paths. */
@FunctionalInterface
public interface FailLevel {

    /** Findings make no run fail. */
    FailLevel NEVER = path -> null;

    /**
     * The level for an article; null for never.
     *
     * @param path the file, as the user named it
     */
    @Nullable
    Severity at(String path);
}
