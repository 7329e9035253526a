package org.deskcheck.model;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How grave a finding is; later constants are graver. */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** To be looked at before it is printed. */
    WARNING,
    /** Not to be printed like this. */
    ERROR;

    /** As reports and rule files write it: {@code info}, {@code warning}, {@code error}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many there are of each, the gravest first: "2 error, 3 warning"; empty without any. */
    public static String counted(Collection<Severity> severities) {
        return List.of(ERROR, WARNING, INFO).stream()
                .filter(severities::contains)
                .map(severity -> Collections.frequency(severities, severity) + " " + severity.label())
                .collect(Collectors.joining(", "));
    }
}
