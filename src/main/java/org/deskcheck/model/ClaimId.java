package org.deskcheck.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Gives the claims of one article their ids.
 *
 * <p>An id follows the claim's words and source, not its place, so that what a fact-checker wrote beside
 * a claim survives edits elsewhere. Case, spacing, punctuation and the shape of quotation marks do not
 * count. The second of two equal claims gets the ending {@code -2}.
 *
 * <p>Ids begin with a letter, so that no spreadsheet takes one for a number.
 */
public final class ClaimId {

    private static final int HEX_DIGITS = 10;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * The id of the next claim of the article.
     *
     * @param text the claim's words
     * @param sourceName the resolved source's name, empty for the author
     */
    public String next(String text, String sourceName) {
        String id = "c" + digest(words(text) + "\n" + words(sourceName)).substring(0, HEX_DIGITS);
        int count = seen.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + "-" + count;
    }

    /** What of a text counts: two texts that differ in nothing else give the same id. */
    public static String words(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
