package org.deskcheck.desk.standing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deskcheck.config.Config;
import org.deskcheck.config.ConfigException;
import org.deskcheck.config.Suppression;
import org.deskcheck.config.SuppressionFinder;
import org.deskcheck.model.ArticlePath;

/**
 * What a desk lets stand.
 *
 * @param baseline what was there on the day on which it began to count
 * @param suppressions what it has looked at since
 * @param today the day of the run, on which some of that may hold no more
 */
public record Accepted(Baseline baseline, SuppressionFinder suppressions, LocalDate today) {

    /** Nothing but what is suppressed beside the copy. */
    public static Accepted besides(Baseline baseline) {
        return new Accepted(baseline, new SuppressionFinder(Path.of(""), Config.NONE), LocalDate.now());
    }

    /**
     * What holds for some articles.
     *
     * @throws ConfigException if a file of suppressions has mistakes
     */
    public Standings of(Collection<String> paths) throws ConfigException {
        Map<String, List<Suppression>> byFile = new LinkedHashMap<>();
        for (String path : paths) {
            String file = ArticlePath.file(path);
            byFile.put(file, suppressions.find(file));
        }
        return new Standings(baseline, byFile, today);
    }
}
