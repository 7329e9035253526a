package org.deskcheck.report;

import java.io.IOException;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.model.Severity;

/**
 * Findings as workflow commands of GitHub Actions: printed by a step, they become annotations of the files.
 * The end column is the one behind the last character; columns are left out where the words run over several
 * lines, because annotations have them on one line only.
 */
final class GithubCommands {

    private GithubCommands() {}

    static void write(CheckRun run, Appendable out) throws IOException {
        Regions regions = new Regions(run);
        RuleTitles titles = new RuleTitles(run);
        for (CheckedArticle article : run.articles()) {
            for (Finding finding : article.findings()) {
                command(
                        command(finding.severity()),
                        file(finding.article()) + place(regions.of(finding)),
                        titles.of(finding.ruleId()),
                        FindingText.of(finding),
                        out);
            }
        }
        for (Problem problem : run.problems()) {
            Position position = problem.position();
            String place = position == null ? "" : place(new Region(position, null, null));
            command("error", file(problem.path()) + place, "Not checked", FindingText.of(problem), out);
        }
    }

    private static void command(String command, String place, String title, String message, Appendable out)
            throws IOException {
        out.append("::" + command + " " + place + ",title=" + property(title) + "::" + data(message) + "\n");
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case INFO -> "notice";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }

    private static String file(String path) {
        return "file=" + property(ArticleNames.portable(path));
    }

    private static String place(Region region) {
        Position start = region.start();
        Position end = region.end();
        if (end == null) {
            return ",line=" + start.line() + ",col=" + start.column();
        }
        String lines = ",line=" + start.line() + ",endLine=" + end.line();
        return end.line() == start.line() ? lines + ",col=" + start.column() + ",endColumn=" + end.column() : lines;
    }

    // As the runner decodes them: the percent sign first, or it would be encoded twice.
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
