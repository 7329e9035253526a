package org.deskcheck.config;

import java.util.Locale;
import org.deskcheck.model.Severity;
import org.jspecify.annotations.Nullable;

/** From which severity on findings make a run fail. */
public enum FailOn {
    INFO(Severity.INFO),
    WARNING(Severity.WARNING),
    ERROR(Severity.ERROR),
    NEVER(null);

    private final @Nullable Severity severity;

    FailOn(@Nullable Severity severity) {
        this.severity = severity;
    }

    /** The severity; null for never. */
    public @Nullable Severity severity() {
        return severity;
    }

    /** As options and the file write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return label();
    }
}
