package org.deskcheck.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.deskcheck.rules.compile.CompiledFile;
import org.deskcheck.rules.compile.CompiledJar;
import org.jspecify.annotations.Nullable;

/**
 * Where compiled rules are kept, so that only rule files that changed are compiled.
 *
 * <p>Processes may share a folder: a jar appears whole under the fingerprint of what it was made from, and is
 * never changed. A damaged one is as good as none. A folder that cannot be written costs time and nothing
 * else.
 */
public final class RuleCache {

    private final @Nullable Path folder;

    private RuleCache(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Keeps them in a folder, which need not exist yet. */
    public static RuleCache in(Path folder) {
        return new RuleCache(folder);
    }

    /** Keeps nothing. */
    public static RuleCache none() {
        return new RuleCache(null);
    }

    @Nullable
    CompiledFile find(String fingerprint) {
        if (folder == null) {
            return null;
        }
        try {
            return CompiledJar.read(Files.readAllBytes(jar(folder, fingerprint)));
        } catch (IOException e) {
            return null;
        }
    }

    void keep(String fingerprint, CompiledFile compiled) {
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path whole = Files.createTempFile(folder, "rules", ".part");
            try {
                Files.write(whole, CompiledJar.write(compiled));
                Files.move(whole, jar(folder, fingerprint), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException e) {
            // Not kept, then: the rules are compiled and usable all the same.
        }
    }

    void forget(String fingerprint) {
        try {
            if (folder != null) {
                Files.deleteIfExists(jar(folder, fingerprint));
            }
        } catch (IOException e) {
            // It will be found unusable again next time.
        }
    }

    private static Path jar(Path folder, String fingerprint) {
        return folder.resolve(fingerprint + ".jar");
    }
}
