package org.deskcheck.rules.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.deskcheck.rules.engine.Desk;
import org.deskcheck.rules.language.Vocabulary;
import org.drools.base.util.Drools;

/**
 * Tells whether compiled rules are still those of a file: a SHA-256 of its name and content, the version of
 * Drools and of the language, and the byte code of the facts and of what compiled rules lean on.
 */
public final class Fingerprint {

    /** Raised whenever the language or the way it is written anew changes. */
    private static final String LANGUAGE = "2";

    private static final List<Class<?>> OWN = List.of(Desk.class, CompiledJar.class, Gate.class);

    private final byte[] surroundings;

    public Fingerprint() {
        MessageDigest digest = sha256();
        digest.update(LANGUAGE.getBytes(StandardCharsets.UTF_8));
        digest.update(Drools.getFullVersion().getBytes(StandardCharsets.UTF_8));
        Stream.concat(Vocabulary.classes().stream(), OWN.stream()).forEach(type -> digest.update(byteCode(type)));
        surroundings = digest.digest();
    }

    /** 64 hexadecimal digits. */
    public String of(String file, byte[] content) {
        MessageDigest digest = sha256();
        digest.update(surroundings);
        digest.update(file.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(content);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] byteCode(Class<?> type) {
        String name = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
