package org.deskcheck.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A rule pack as the file or an option names it.
 *
 * @param name as it is written
 * @param folder where it lies; null for the one that ships
 */
public record PackName(String name, @Nullable Path folder) {

    /** The name of the pack that ships; a folder of that name is written {@code ./shipped}. */
    public static final String SHIPPED = "shipped";

    /** @param base what relative names start from */
    public static PackName of(String name, Path base) {
        return new PackName(name, name.equals(SHIPPED) ? null : base.resolve(name));
    }
}
