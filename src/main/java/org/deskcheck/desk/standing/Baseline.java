package org.deskcheck.desk.standing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.deskcheck.model.ArticlePath;
import org.deskcheck.report.ArticleResults;
import org.deskcheck.report.Result;
import org.deskcheck.report.Standing;

/**
 * The findings that were there on the day on which a desk began to count. They are known by rule, file and
 * words, never by lines, so that edits elsewhere change nothing.
 */
public final class Baseline {

    /** The file that commands use if none is named. */
    public static final String FILE = "deskcheck-baseline.tsv";

    public static final Baseline EMPTY = new Baseline(List.of());

    private final Map<String, BaselineEntry> entries = new HashMap<>();
    private final Map<String, SortedMap<String, BaselineEntry>> byFile = new HashMap<>();

    Baseline(Collection<BaselineEntry> entries) {
        for (BaselineEntry entry : entries) {
            this.entries.put(entry.fingerprint(), entry);
            byFile.computeIfAbsent(ArticlePath.file(entry.article()), file -> new TreeMap<>())
                    .put(entry.fingerprint(), entry);
        }
    }

    /** What it holds, by article. */
    public List<BaselineEntry> entries() {
        return entries.values().stream().sorted(BaselineEntry.ORDER).toList();
    }

    /** What it holds of the articles in one file, by fingerprint. */
    public Collection<BaselineEntry> of(String file) {
        SortedMap<String, BaselineEntry> found = byFile.get(file);
        return found == null ? List.of() : found.values();
    }

    /** The results of an article, with those marked that do not count because they are held here. */
    public ArticleResults mark(ArticleResults article) {
        return article.with(article.results().stream()
                .map(result -> result.standing().counts() && entries.containsKey(result.fingerprint())
                        ? result.as(Standing.BASELINED)
                        : result)
                .toList());
    }

    /** A baseline with some findings besides. */
    public Baseline with(Collection<Result> results) {
        return new Baseline(
                Stream.concat(entries.values().stream(), results.stream().map(BaselineEntry::of))
                        .toList());
    }

    /** A baseline without some entries. */
    public Baseline without(Collection<BaselineEntry> gone) {
        return new Baseline(
                entries.values().stream().filter(entry -> !gone.contains(entry)).toList());
    }
}
