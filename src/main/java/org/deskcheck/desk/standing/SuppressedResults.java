package org.deskcheck.desk.standing;

import java.util.stream.Stream;
import org.deskcheck.config.Suppression;
import org.deskcheck.report.CitedClaim;
import org.deskcheck.report.Fingerprint;
import org.deskcheck.report.Result;
import org.jspecify.annotations.Nullable;

/**
 * Says which results a suppression means. Of two claims that clash either may be named. Quoted words are compared as
 * fingerprints are: without case, spacing, punctuation and the shape of quotation marks, whole words only.
 */
final class SuppressedResults {

    private SuppressedResults() {}

    static boolean matches(Suppression entry, Result result) {
        return (entry.rule() == null || entry.rule().equals(result.ruleId()))
                && (entry.claim() == null || isOn(entry.claim(), result.claim()) || isOn(entry.claim(), result.other()))
                && (entry.quotation() == null || quotes(entry.quotation(), result));
    }

    private static boolean isOn(String id, @Nullable CitedClaim claim) {
        return claim != null && claim.id().equals(id);
    }

    private static boolean quotes(String quotation, Result result) {
        String words = " " + Fingerprint.words(quotation) + " ";
        return Stream.concat(Stream.of(result.claim(), result.other()).flatMap(SuppressedResults::texts), line(result))
                .anyMatch(text -> (" " + Fingerprint.words(text) + " ").contains(words));
    }

    private static Stream<String> texts(@Nullable CitedClaim claim) {
        return claim == null ? Stream.empty() : Stream.of(claim.text(), claim.sentence());
    }

    private static Stream<String> line(Result result) {
        return result.claim() != null || result.line() == null
                ? Stream.empty()
                : Stream.of(result.line().text());
    }
}
