package org.deskcheck.desk.standing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.deskcheck.report.ArticleResults;

/** Watches a run to tell which entries of a baseline are gone: mended, reworded, or taken out with their article. */
public final class BaselineUse {

    private final Baseline baseline;
    private final Set<String> articles = new HashSet<>();
    private final Set<String> folders = new HashSet<>();
    private final Set<String> found = new HashSet<>();

    public BaselineUse(Baseline baseline) {
        this.baseline = baseline;
    }

    /** An article has been checked. */
    public void see(ArticleResults article) {
        String path = article.portablePath();
        articles.add(path);
        if (path.equals(article.path())) { // Of a file that was named absolutely only its name is known.
            folders.add(folder(path));
        }
        article.results().forEach(result -> found.add(result.fingerprint()));
    }

    /**
     * The entries that are no finding any more. Of articles that were not checked nothing is known, unless they
     * lay beside one that was and are no longer there.
     */
    public List<BaselineEntry> gone() {
        return baseline.entries().stream()
                .filter(entry -> articles.contains(entry.article())
                        ? !found.contains(entry.fingerprint())
                        : folders.contains(folder(entry.article())) && Files.notExists(Path.of(entry.article())))
                .toList();
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
