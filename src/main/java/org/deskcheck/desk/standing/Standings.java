package org.deskcheck.desk.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.config.Suppression;
import org.deskcheck.model.ArticlePath;
import org.deskcheck.report.ArticleResults;
import org.deskcheck.report.Result;
import org.deskcheck.report.Standing;

/** Says which findings of a run count. Safe for several threads. */
public final class Standings {

    private final Baseline baseline;
    private final Map<String, List<Suppression>> suppressions;
    private final LocalDate today;

    /**
     * @param suppressions those that may hold for an article, by its file
     * @param today the day of the run
     */
    Standings(Baseline baseline, Map<String, List<Suppression>> suppressions, LocalDate today) {
        this.baseline = baseline;
        this.suppressions = Map.copyOf(suppressions);
        this.today = today;
    }

    /** The results of an article, with those marked that do not count. */
    public ArticleResults mark(ArticleResults article) {
        List<Suppression> inForce = inForce(ArticlePath.file(article.path()));
        return baseline.mark(article.with(article.results().stream()
                .map(result -> reason(result, inForce)
                        .map(reason -> result.as(Standing.suppressed(reason)))
                        .orElse(result))
                .toList()));
    }

    private static Optional<String> reason(Result result, List<Suppression> inForce) {
        return inForce.stream()
                .filter(entry -> SuppressedResults.matches(entry, result))
                .map(Suppression::reason)
                .findFirst();
    }

    /** All that is said of the findings in a file, for whoever wants to know whether it is still the same. */
    public List<String> saidOf(String file) {
        List<String> said = new ArrayList<>();
        baseline.of(ArticleResults.portable(file)).forEach(entry -> said.add(entry.fingerprint()));
        inForce(file).forEach(entry -> said.add(entry.what() + " " + entry.reason()));
        return said;
    }

    /** The suppressions that may hold for a file, expired ones and those for other files among them. */
    List<Suppression> of(String file) {
        return suppressions.getOrDefault(file, List.of());
    }

    private List<Suppression> inForce(String file) {
        return of(file).stream()
                .filter(entry -> !isExpired(entry) && entry.concerns(file))
                .toList();
    }

    boolean isExpired(Suppression entry) {
        return entry.isExpired(today);
    }
}
