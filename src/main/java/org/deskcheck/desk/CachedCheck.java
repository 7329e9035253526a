package org.deskcheck.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.desk.cache.CacheKey;
import org.deskcheck.desk.cache.KeptArticle;
import org.deskcheck.desk.cache.KeptReport;
import org.deskcheck.desk.cache.ResultsCache;
import org.deskcheck.desk.cache.SheetState;
import org.deskcheck.desk.standing.Standings;
import org.deskcheck.ingest.Input;
import org.deskcheck.report.Format;
import org.deskcheck.report.RenderedArticle;
import org.deskcheck.report.ReportException;
import org.deskcheck.report.ReportFolder;
import org.jspecify.annotations.Nullable;

/**
 * Checks an input unless it is known what that comes to. A result is used again while the input, the desk,
 * what the baseline and suppressions say of it and the worksheet are what they were; a check in which anything went wrong is not kept.
 */
final class CachedCheck {

    /** What is longer is read bit by bit, and not kept. */
    private static final int MOST_BYTES = 16 << 20;

    private final InputCheck check;
    private final ReportPlan plan;
    private final Standings standings;
    private final ReportFolder folder;
    private final ResultsCache cache;
    private final String desk;

    /** @param desk a digest of all that a result depends on beside the input */
    CachedCheck(InputCheck check, ReportPlan plan, Standings standings, ResultsCache cache, String desk) {
        this.check = check;
        this.plan = plan;
        this.standings = standings;
        this.folder = new ReportFolder(plan.out());
        this.cache = cache;
        this.desk = desk;
    }

    CheckedInput check(Input input) throws RulesException {
        byte[] content = input.path().equals("-") ? null : content(input);
        if (content == null) {
            return check.check(input);
        }
        String key = key(input, content);
        CheckedInput known = known(cache.find(key));
        if (known != null) {
            return known;
        }
        boolean isNew = Files.notExists(sheet(input.name()));
        CheckedInput checked = check.check(
                new Input(input.name(), input.path(), input.type(), () -> new ByteArrayInputStream(content)));
        if (checked.troubles().isEmpty()) {
            keep(key, checked, isNew ? input.name() : null);
        }
        return checked;
    }

    private String key(Input input, byte[] content) {
        CacheKey key = new CacheKey()
                .with(desk)
                .with(input.name())
                .with(input.path())
                .with(String.valueOf(input.type()))
                .with(plan.ofArticles().toString())
                .with(plan.dialect().name())
                .with(content);
        standings.saidOf(input.path()).forEach(key::with);
        return key.digest();
    }

    private static byte @Nullable [] content(Input input) {
        try (InputStream in = input.content().open()) {
            byte[] content = in.readNBytes(MOST_BYTES + 1);
            return content.length > MOST_BYTES ? null : content;
        } catch (IOException e) {
            return null; // The check will tell the problem.
        }
    }

    private Path sheet(String article) {
        return folder.file(article + ".claims.csv");
    }

    // Entries in it may come back to their claims, and it is told among the reports: such an article is checked anew.
    private boolean hasOrphans(String article) {
        return Files.exists(folder.file(article + ".orphans.csv"));
    }

    private boolean isUnchanged(KeptArticle article) {
        String name = article.results().name();
        return article.sheet().holds(sheet(name)) && !hasOrphans(name);
    }

    private @Nullable CheckedInput known(@Nullable List<KeptArticle> kept) {
        if (kept == null || !kept.stream().allMatch(this::isUnchanged)) {
            return null;
        }
        List<CheckedInput.WrittenArticle> articles = new ArrayList<>();
        List<Trouble> troubles = new ArrayList<>();
        for (KeptArticle article : kept) {
            articles.add(written(article, troubles));
        }
        return new CheckedInput(articles, troubles);
    }

    // Reports that are in their place are left alone: forcing them to the disk again takes longest of all.
    private CheckedInput.WrittenArticle written(KeptArticle article, List<Trouble> troubles) {
        List<Path> written = new ArrayList<>();
        for (KeptReport report : article.reports()) {
            if (plan.formats().contains(report.format())) {
                Path file = folder.file(report.name());
                if (!report.isIn(file)) {
                    try {
                        folder.write(
                                report.name(),
                                out -> out.append(report.rendered().content()));
                    } catch (ReportException e) {
                        troubles.add(new Trouble(Trouble.Kind.REPORT, e.problem()));
                        continue;
                    }
                }
                written.add(file);
            }
        }
        boolean streamed = plan.streamed() != null && !plan.streamed().format().isOfRun();
        return new CheckedInput.WrittenArticle(
                new RenderedArticle(
                        article.results(),
                        streamed
                                ? article.reports().stream()
                                        .map(KeptReport::rendered)
                                        .toList()
                                : List.of()),
                written);
    }

    private void keep(String key, CheckedInput checked, @Nullable String untouched) {
        try {
            List<KeptArticle> kept = new ArrayList<>();
            for (CheckedInput.WrittenArticle article : checked.articles()) {
                String name = article.rendered().results().name();
                Path sheet = sheet(name);
                List<KeptReport> reports = new ArrayList<>();
                if (plan.formats().contains(Format.CSV)) {
                    reports.add(new KeptReport(Format.CSV, name + ".claims.csv", Files.readAllBytes(sheet)));
                }
                article.rendered()
                        .reports()
                        .forEach(report -> reports.add(new KeptReport(
                                report.format(), report.name(), report.content().getBytes(StandardCharsets.UTF_8))));
                kept.add(new KeptArticle(
                        article.rendered().results(), reports, SheetState.of(sheet, name.equals(untouched))));
            }
            cache.keep(key, kept);
        } catch (IOException e) {
            // Somebody took a worksheet away meanwhile: nothing is kept.
        }
    }
}
