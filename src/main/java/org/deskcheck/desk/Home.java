package org.deskcheck.desk;

import java.nio.file.Path;
import org.deskcheck.rules.Pack;
import org.jspecify.annotations.Nullable;

/** The folders that Deskcheck uses unless it is told otherwise. */
final class Home {

    private Home() {}

    /**
     * The folder {@code rules} in the one that the system property {@code deskcheck.home} names, as the
     * launcher sets it, so that what an editor changes there counts at once; null without that property,
     * which means the rules inside the program.
     */
    static Pack shipped() {
        String home = System.getProperty("deskcheck.home");
        return home == null ? Pack.SHIPPED : Pack.in(Path.of(home, "rules"));
    }

    /**
     * The system property {@code deskcheck.cache}, else the folder {@code deskcheck} in the place that the
     * platform has for caches.
     */
    static Path cache() {
        String told = System.getProperty("deskcheck.cache");
        if (told != null) {
            return Path.of(told);
        }
        String xdg = environment("XDG_CACHE_HOME");
        if (xdg != null) {
            return Path.of(xdg, "deskcheck");
        }
        String local = environment("LOCALAPPDATA");
        if (local != null) {
            return Path.of(local, "deskcheck", "cache");
        }
        String user = System.getProperty("user.home", "");
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        return Path.of(user, mac ? "Library/Caches" : ".cache", "deskcheck");
    }

    private static @Nullable String environment(String name) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? null : value;
    }
}
