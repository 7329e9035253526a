package org.deskcheck.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.deskcheck.desk.cache.CacheKey;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Problem;
import org.deskcheck.rules.Pack;
import org.deskcheck.rules.PackDigest;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a desk would still come to the same results: by the program, the rules and lexicons, which of them
 * are asked, the settings, and the model.
 */
record DeskDigest(
        List<Pack> packs, RulesInForce inForce, @Nullable Path model) {

    /** @throws InputException if one of the files cannot be read */
    String hex() throws InputException {
        CacheKey key = new CacheKey()
                .with(program())
                .with(new TreeSet<>(inForce.selection().only()).toString())
                .with(new TreeSet<>(inForce.selection().skip()).toString())
                .with(inForce.config().base().toAbsolutePath().toString());
        for (Pack pack : packs) {
            // What is inside the program goes with the program.
            key.with(pack.folder() == null ? "shipped" : PackDigest.of(pack));
        }
        String settings = inForce.config().file();
        if (settings != null) {
            key.with(bytes(Path.of(settings)));
        }
        if (model != null) {
            key.with(bytes(model));
        }
        return key.digest();
    }

    private static String program() {
        try {
            return ProgramDigest.of(NewsDesk.class);
        } catch (IOException e) {
            throw new IllegalStateException("The program cannot tell where it lies", e);
        }
    }

    private static byte[] bytes(Path file) throws InputException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InputException(new Problem(
                    file.toString(), null, "This file cannot be read: " + e.getMessage() + ".", "Allow reading it."));
        }
    }
}
