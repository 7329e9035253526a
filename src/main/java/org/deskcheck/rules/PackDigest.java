package org.deskcheck.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.deskcheck.model.InputException;

/** Tells whether the rules and lexicons of a pack are still the same, without loading them. */
public final class PackDigest {

    private PackDigest() {}

    /**
     * A digest of the files of a pack.
     *
     * @throws InputException if one of them cannot be read
     */
    public static String of(Pack pack) throws InputException {
        MessageDigest digest = sha256();
        for (String ending : List.of(".csv", ".drl", ".dsl", ".dslr")) {
            for (PackFile file : pack.files(ending)) {
                digest.update(file.name().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(sha256().digest(file.content()));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
