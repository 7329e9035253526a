package org.deskcheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Copy that shows what rules do: a rule's example and its test.
 *
 * @param file the {@code .cases} file, as messages name it
 * @param line the line of its first marker
 * @param expectation whether the rules have to fire
 * @param ids the rules
 * @param message what the message of every expected finding must contain; null if that does not matter
 * @param claims words of the claims that have to be flagged, and no others with them; empty if that does not
 *     matter
 * @param verdict what the worksheet says of every claim of the copy, as it stands in the column; empty for nothing
 * @param evidence what the verdict rests on, empty for nothing
 * @param review how a published fact-check rates every claim of the copy, and who published it; empty for nothing
 * @param copy the text
 */
public record RuleCase(
        String file,
        int line,
        Expectation expectation,
        List<String> ids,
        @Nullable String message,
        List<String> claims,
        String verdict,
        String evidence,
        String review,
        String copy) {

    /** What a case says of its rules. */
    public enum Expectation {
        /** Each of them fires. */
        EXPECT,
        /** None of them fires. */
        OK
    }

    public RuleCase {
        ids = List.copyOf(ids);
        claims = List.copyOf(claims);
    }
}
