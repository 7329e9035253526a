package org.deskcheck.cli;

import java.util.Collection;
import org.deskcheck.report.FailLevel;
import org.deskcheck.report.Result;

/**
 * What a run tells the program that started it. When several apply, the last of them in this order is
 * given: a script that sees 1 can rely on every input having been read and every report written.
 */
enum ExitCode {
    /** No findings at or above the level of {@code --fail-on}. */
    CLEAN(0),
    /** Findings at or above that level. */
    FINDINGS(1),
    /** An input cannot be read; the others were checked. */
    UNREADABLE_INPUT(4),
    /** The rule pack does not load, or a rule of it could not be run to its end. */
    UNUSABLE_RULES(3),
    /** Wrong usage or configuration, a folder for reports that cannot be written to included. */
    WRONG_USAGE(2),
    /** A mistake in Deskcheck. */
    INTERNAL_ERROR(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** That of findings, for a run that fails at a level. */
    static ExitCode of(Collection<Result> results, FailLevel failOn) {
        return results.stream().anyMatch(result -> result.fails(failOn.at(result.path()))) ? FINDINGS : CLEAN;
    }

    /** The graver of two. */
    ExitCode or(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
