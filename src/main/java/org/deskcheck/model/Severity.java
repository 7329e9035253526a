package org.deskcheck.model;

import java.util.Locale;

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
}
