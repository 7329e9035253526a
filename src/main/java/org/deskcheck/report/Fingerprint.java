package org.deskcheck.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a finding is one that was there before.
 *
 * <p>A fingerprint follows the rule, the file and the words in question: those of the claim and of the one
 * that it clashes with, or, for a finding about a whole article, those of the message. Where in the file the
 * words stand does not count, nor do case, spacing, punctuation and the shape of quotation marks.
 */
public final class Fingerprint {

    private static final int HEX_DIGITS = 20;

    private Fingerprint() {}

    /**
     * The fingerprints of findings, in their order. The second of two equal ones gets the ending {@code -2}:
     * ask for all findings of a file at once, in the order of the text.
     */
    public static List<String> of(List<Finding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> fingerprints = new ArrayList<>();
        for (Finding finding : findings) {
            String fingerprint = of(finding);
            int count = seen.merge(fingerprint, 1, Integer::sum);
            fingerprints.add(count == 1 ? fingerprint : fingerprint + "-" + count);
        }
        return fingerprints;
    }

    private static String of(Finding finding) {
        String words = finding.claim() == null
                ? words(finding.message())
                : words(finding.claim()) + "\n" + words(finding.other());
        return digest(finding.ruleId() + "\n" + ArticleNames.portable(finding.article()) + "\n" + words);
    }

    private static String words(@Nullable Claim claim) {
        return claim == null ? "" : words(claim.text());
    }

    /** A text as far as it counts: its words in small letters, with single blanks between them. */
    public static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }

    /** A digest of any text, as long as a fingerprint. */
    static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
