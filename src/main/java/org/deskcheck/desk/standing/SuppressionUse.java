package org.deskcheck.desk.standing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.deskcheck.config.Suppression;
import org.deskcheck.model.ArticlePath;
import org.deskcheck.report.ArticleResults;

/** Watches a run to tell which suppressions are of no use any more. */
public final class SuppressionUse {

    private static final Comparator<Suppression> ORDER = Comparator.comparing(Suppression::file)
            .thenComparing(entry -> entry.at().line())
            .thenComparing(entry -> entry.at().column());

    private final Standings standings;
    private final Set<String> files = new HashSet<>();
    private final Set<Suppression> met = new LinkedHashSet<>();
    private final Set<Suppression> needed = new HashSet<>();
    private final Set<Suppression> expired = new HashSet<>();

    public SuppressionUse(Standings standings) {
        this.standings = standings;
    }

    /** An article has been checked. */
    public void see(ArticleResults article) {
        String file = ArticlePath.file(article.path());
        files.add(file);
        for (Suppression entry : standings.of(file)) {
            met.add(entry);
            if (entry.concerns(file)) {
                if (standings.isExpired(entry)) {
                    expired.add(entry);
                } else if (article.results().stream().anyMatch(result -> SuppressedResults.matches(entry, result))) {
                    needed.add(entry);
                }
            }
        }
    }

    /** The files that have been checked. */
    public Set<String> files() {
        return Set.copyOf(files);
    }

    /** Those that might have held for an article, had their day not passed. */
    public List<Suppression> expired() {
        return expired.stream().sorted(ORDER).toList();
    }

    /** Those that suppressed nothing in what was checked, and have not expired. */
    public List<Suppression> idle() {
        return met.stream()
                .filter(entry -> !needed.contains(entry) && !standings.isExpired(entry))
                .sorted(ORDER)
                .toList();
    }
}
