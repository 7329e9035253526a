package org.deskcheck.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimId;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.Polarity;
import org.deskcheck.model.Position;
import org.deskcheck.model.Quotation;
import org.deskcheck.model.Span;
import org.deskcheck.model.Stance;
import org.deskcheck.report.ArticleResults;
import org.deskcheck.report.CheckedArticle;
import org.deskcheck.report.Dialect;
import org.deskcheck.report.FailLevel;
import org.deskcheck.report.Format;
import org.deskcheck.report.RenderedArticle;
import org.deskcheck.report.RenderedReport;
import org.deskcheck.report.ReportFolder;
import org.deskcheck.report.Results;
import org.deskcheck.report.RunHeader;

/**
 * Writes the reports of two versions of an article over each other until it is killed. In every second version one claim is
 * gone, so its entry goes to the orphans and comes back.
 */
public final class EndlessWriter {

    private static final List<Format> FORMATS = List.of(Format.CSV);

    private EndlessWriter() {}

    /** @param arguments the folder for the reports */
    public static void main(String[] arguments) throws Exception {
        Path out = Path.of(arguments[0]);
        for (int version = 1; ; version = 3 - version) {
            write(version, out);
            System.out.print('.'); // Who waits for it knows that all classes are loaded.
            System.out.flush();
        }
    }

    /** Writes the reports of a version. */
    static void write(int version, Path out) throws Exception {
        ReportPlan plan = new ReportPlan(out, Set.copyOf(FORMATS), FailLevel.NEVER, null, Dialect.PLAIN);
        CheckedArticle article = new CheckedArticle(claims(version), List.of());
        ArticleResults results = Results.of(article);
        RunHeader run = new RunHeader("1", FailLevel.NEVER, List.of(), List.of(), Dialect.PLAIN);
        try (OpenWorksheet worksheet = new OpenWorksheet(plan, article.claims())) {
            if (!worksheet.problems().isEmpty()) {
                throw new IllegalStateException(worksheet.problems().toString());
            }
            worksheet.write(List.of());
        }
        for (RenderedReport report :
                RenderedArticle.of(article, results, FORMATS, run).reports()) {
            new ReportFolder(out).write(report.name(), to -> to.append(report.content()));
        }
    }

    private static ClaimSet claims(int version) {
        List<Claim> claims = new ArrayList<>();
        ClaimId ids = new ClaimId();
        for (int i = 0; i < 60; i++) {
            if (version == 1 || i != 30) {
                String text = "House number %d in the long street has %d windows".formatted(i, i + 3);
                claims.add(claim(ids.next(text, ""), i, text));
            }
        }
        return new ClaimSet("street", "street.txt", null, List.of(), claims);
    }

    private static Claim claim(String id, int line, String text) {
        return new Claim(
                id,
                "street.txt",
                new Span(line * 100, line * 100 + text.length()),
                new Position(line + 1, 1),
                text,
                null,
                null,
                Claim.AUTHOR_ACCOUNT,
                "",
                Claim.Place.BODY,
                Stance.ASSERTS,
                Quotation.NONE,
                new Meaning(Polarity.POSITIVE, List.of(), List.of(), List.of(), Set.of()));
    }
}
