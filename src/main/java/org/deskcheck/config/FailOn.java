package org.deskcheck.config;

import java.util.Collection;
import java.util.Locale;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Severity;

/** From which severity on findings make a run fail. */
public enum FailOn {
    INFO,
    WARNING,
    ERROR,
    NEVER;

    /** Whether one of the findings makes a run fail. */
    public boolean isReachedBy(Collection<Finding> findings) {
        return findings.stream().map(Finding::severity).anyMatch(this::isReachedBy);
    }

    // Severities and levels have the same order; NEVER lies above all severities.
    private boolean isReachedBy(Severity severity) {
        return severity.ordinal() >= ordinal();
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
