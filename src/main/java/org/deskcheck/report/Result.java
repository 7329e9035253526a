package org.deskcheck.report;

import org.deskcheck.model.ContradictionKind;
import org.deskcheck.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding as reports tell it, with all that had to be looked up in the article worked out, so that the
 * article need not be kept until the last one has been checked.
 *
 * @param path the file, as the user named it
 * @param region the words in question
 * @param message a full sentence that says what to do
 * @param fingerprint tells whether it was there before ({@link Fingerprint})
 * @param claim the claim it is about, if it is about one
 * @param other the claim that {@code claim} clashes with, if any
 * @param kind in what the two clash
 * @param line the line that the words begin on, where the text is known
 * @param standing whether it counts
 */
public record Result(
        String ruleId,
        Severity severity,
        String path,
        Region region,
        String message,
        String fingerprint,
        @Nullable CitedClaim claim,
        @Nullable CitedClaim other,
        @Nullable ContradictionKind kind,
        @Nullable SourceLine line,
        Standing standing) {

    /** The same finding with another standing. */
    public Result as(Standing other) {
        return new Result(ruleId, severity, path, region, message, fingerprint, claim, this.other, kind, line, other);
    }

    /** Whether it makes a run fail that fails at this level. */
    public boolean fails(@Nullable Severity failOn) {
        return failOn != null && standing.counts() && severity.compareTo(failOn) >= 0;
    }

    /** How reports name the file: never by a path that holds only on this machine. */
    public String portablePath() {
        return ArticleNames.portable(path);
    }

    /** The message, and the other claim where two of them clash, for where there is room for one text only. */
    String fullMessage() {
        return other == null ? message : message + " " + otherClaim(other);
    }

    private static String otherClaim(CitedClaim other) {
        return "The other claim (" + ArticleNames.portable(other.path()) + ":"
                + other.region().start().line() + ") reads: \u201C" + other.text() + "\u201D";
    }
}
