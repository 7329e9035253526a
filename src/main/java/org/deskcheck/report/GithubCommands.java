package org.deskcheck.report;

import java.io.IOException;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.model.Severity;

/**
 * Findings that count as workflow commands of GitHub Actions: printed by a step, they become annotations of the files.
 * The end column is the one behind the last character; columns are left out where the words run over several
 * lines, because annotations have them on one line only.
 */
final class GithubCommands implements RunWriter {

    private final RuleTitles titles;
    private final Appendable out;

    GithubCommands(RunHeader run, Appendable out) {
        this.titles = new RuleTitles(run);
        this.out = out;
    }

    @Override
    public void article(RenderedArticle article) throws IOException {
        for (Result result : article.results().results()) {
            if (result.standing().counts()) {
                command(
                        command(result.severity()),
                        file(result.path()) + place(result.region()),
                        titles.of(result.ruleId()),
                        result.fullMessage());
            }
        }
    }

    @Override
    public void problem(Problem problem) throws IOException {
        Position position = problem.position();
        String place = position == null ? "" : place(new Region(position, null, null));
        command("error", file(problem.path()) + place, "Not checked", problem.found() + " " + problem.mend());
    }

    @Override
    public void end() {}

    private void command(String command, String place, String title, String message) throws IOException {
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
