package org.deskcheck.report;

import org.deskcheck.model.Claim;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Problem;

/** What a finding or a problem says, where a report has room for one text only. */
final class FindingText {

    private FindingText() {}

    /** The message, and the other claim where two of them clash. */
    static String of(Finding finding) {
        Claim other = finding.other();
        return other == null ? finding.message() : finding.message() + " " + other(other);
    }

    /** Where the other one of two clashing claims stands, and its words. */
    static String other(Claim other) {
        return "The other claim (" + ArticleNames.portable(other.article()) + ":"
                + other.position().line() + ") reads: \u201C" + other.text() + "\u201D";
    }

    static String of(Problem problem) {
        return problem.found() + " " + problem.mend();
    }
}
