package org.deskcheck.cli;

import java.util.Collection;
import java.util.Locale;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Severity;

/** From which severity on findings make a run fail. */
enum FailOn {
    INFO,
    WARNING,
    ERROR,
    NEVER;

    ExitCode of(Collection<Finding> findings) {
        return findings.stream().map(Finding::severity).anyMatch(this::fails) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    // Severities and levels have the same order; NEVER lies above all severities.
    private boolean fails(Severity severity) {
        return severity.ordinal() >= ordinal();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
