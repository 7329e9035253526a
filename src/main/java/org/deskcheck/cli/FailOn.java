package org.deskcheck.cli;

import java.util.Locale;
import org.deskcheck.model.Severity;
import org.jspecify.annotations.Nullable;

/** From which severity on findings make a run fail. */
enum FailOn {
    INFO(Severity.INFO),
    WARNING(Severity.WARNING),
    ERROR(Severity.ERROR),
    NEVER(null);

    private final @Nullable Severity severity;

    FailOn(@Nullable Severity severity) {
        this.severity = severity;
    }

    /** The severity; null for never. */
    @Nullable
    Severity severity() {
        return severity;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
