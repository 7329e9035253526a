package org.deskcheck.config;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code deskcheck.yml} says.
 *
 * @param file the file, as messages name it; null if there is none
 * @param base where the globs of paths begin
 * @param packs the rule packs; empty for the one that ships
 * @param all what holds for every article
 * @param paths what holds for some; of two that match the later one has the last word
 * @param suppressions findings that are let stand
 */
public record Config(
        @Nullable String file,
        Path base,
        List<Setting<PackName>> packs,
        Overrides all,
        List<PathOverrides> paths,
        List<Suppression> suppressions) {

    /** No file, no settings. */
    public static final Config NONE = new Config(null, Path.of(""), List.of(), Overrides.NONE, List.of(), List.of());

    public Config {
        packs = List.copyOf(packs);
        paths = List.copyOf(paths);
        suppressions = List.copyOf(suppressions);
    }

    /** Whether it wants anything otherwise than the rules' files say. */
    public boolean overridesRules() {
        return !all.isEmpty() || !paths.isEmpty();
    }

    /**
     * What holds for one article.
     *
     * @param path the article's path, as the user named it; {@code -}, the standard input, lies under no path
     */
    public Overrides at(String path) {
        Overrides held = all;
        for (PathOverrides some : paths) {
            if (some.glob().holdsFor(path, base)) {
                held = held.with(some.overrides());
            }
        }
        return held;
    }
}
