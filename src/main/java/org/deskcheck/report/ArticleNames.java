package org.deskcheck.report;

import java.nio.file.Path;

/** How tables name an article: by its path, but never by one that holds only on this machine. */
final class ArticleNames {

    private ArticleNames() {}

    static String portable(String path) {
        Path file = Path.of(path);
        Path name = file.getFileName();
        return file.isAbsolute() && name != null ? name.toString() : path;
    }
}
