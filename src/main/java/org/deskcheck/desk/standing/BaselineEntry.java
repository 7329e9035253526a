package org.deskcheck.desk.standing;

import java.util.Comparator;
import org.deskcheck.report.CitedClaim;
import org.deskcheck.report.Result;

/**
 * A finding of a baseline.
 *
 * @param fingerprint tells it from all others ({@link org.deskcheck.report.Fingerprint})
 * @param rule the id of the rule
 * @param article the file
 * @param words some of the words in question, for people; nothing depends on them
 */
public record BaselineEntry(String fingerprint, String rule, String article, String words) {

    static final Comparator<BaselineEntry> ORDER = Comparator.comparing(BaselineEntry::article)
            .thenComparing(BaselineEntry::rule)
            .thenComparing(BaselineEntry::fingerprint);

    private static final int MOST_WORDS = 80;

    static BaselineEntry of(Result result) {
        CitedClaim claim = result.claim();
        String words = (claim == null ? result.message() : claim.text())
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        if (words.length() > MOST_WORDS) {
            words = words.substring(0, Math.max(1, words.lastIndexOf(' ', MOST_WORDS))) + " \u2026";
        }
        return new BaselineEntry(result.fingerprint(), result.ruleId(), result.portablePath(), words);
    }
}
