package org.deskcheck.desk.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A digest of all that a result depends on. Each part is told apart from the next. */
public final class CacheKey {

    private final MessageDigest digest = sha256();

    /** Adds a part. */
    public CacheKey with(byte[] part) {
        with(part.length);
        digest.update(part);
        return this;
    }

    /** Adds a part. */
    public CacheKey with(String part) {
        return with(part.getBytes(StandardCharsets.UTF_8));
    }

    private void with(int length) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (length >> shift));
        }
    }

    /** 64 hexadecimal digits. The key cannot be used any more. */
    public String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The digest of some bytes alone. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
