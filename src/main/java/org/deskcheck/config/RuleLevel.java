package org.deskcheck.config;

import java.util.Locale;
import org.deskcheck.model.Severity;
import org.jspecify.annotations.Nullable;

/** How a desk takes a rule: not at all, or as grave as the desk says and not as the rule's file says. */
public enum RuleLevel {
    OFF(null),
    INFO(Severity.INFO),
    WARNING(Severity.WARNING),
    ERROR(Severity.ERROR);

    private final @Nullable Severity severity;

    RuleLevel(@Nullable Severity severity) {
        this.severity = severity;
    }

    /** Null if the rule is off. */
    public @Nullable Severity severity() {
        return severity;
    }

    /** As the file writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
