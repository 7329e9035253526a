package org.deskcheck.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.deskcheck.model.Article;
import org.deskcheck.model.Severity;

/**
 * A page to read an article and its findings side by side: the text as it reads, with claims marked by source
 * and account, findings in the margin, and the accounts beside each other. The page is complete in itself; its
 * content security policy keeps it from asking anybody for anything, and from running any script but its own.
 * Without a script it is all there, unfiltered.
 */
final class HtmlReport {

    private final RunHeader run;
    private final Page page;
    private final Markup html;

    private HtmlReport(RunHeader run, CheckedArticle article, ArticleResults results, Appendable out) {
        this.run = run;
        this.page = Page.of(article, results, run.rules());
        this.html = new Markup(out);
    }

    /** @param results made of {@code article} */
    static void write(RunHeader run, CheckedArticle article, ArticleResults results, Appendable out)
            throws IOException {
        new HtmlReport(run, article, results, out).write();
    }

    private void write() throws IOException {
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n");
        head();
        html.raw("<body>\n<a class=\"skip\" href=\"#article\">Skip to the article</a>\n");
        header();
        html.raw("<main>\n<article id=\"article\" tabindex=\"-1\" aria-label=\"The article\">\n");
        PageText text = new PageText(page, html);
        text.write();
        html.close("article").raw("\n");
        text.rest();
        new AccountColumns(page, html).write();
        html.raw("</main>\n");
        html.open("footer").text("Deskcheck " + run.version()).close("footer").raw("\n");
        new PageFilters(page, html).help();
        html.open("script").raw(PageResource.SCRIPT.text()).close("script");
        html.raw("\n</body>\n</html>\n");
    }

    private void head() throws IOException {
        String policy = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
                + PageResource.STYLE.policySource() + "; script-src " + PageResource.SCRIPT.policySource();
        html.raw("<head>\n<meta charset=\"utf-8\">\n");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .raw("\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.element("title", title() + " \u2013 Deskcheck").raw("\n");
        html.open("style").raw(PageResource.STYLE.text()).close("style").raw("\n</head>\n");
    }

    private String title() {
        Article article = page.article();
        return article == null || article.title() == null
                ? page.claimSet().name()
                : article.title().text();
    }

    private void header() throws IOException {
        html.open("header", "class", "top").open("p", "class", "summary");
        html.element("strong", page.path()).text(" " + summary()).close("p").raw("\n");
        new PageFilters(page, html).write();
        html.close("header").raw("\n");
    }

    private String summary() {
        String claims = count(page.claims().size(), "claim");
        if (page.findings().isEmpty()) {
            return claims + ", no findings";
        }
        List<String> counts = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO).stream()
                .map(this::count)
                .filter(count -> !count.startsWith("0 "))
                .toList();
        long settled =
                page.standings().stream().filter(standing -> !standing.counts()).count();
        return claims + ", " + (counts.isEmpty() ? "no findings" : String.join(", ", counts))
                + (settled == 0
                        ? ""
                        : ", " + count(settled, "finding") + (settled == 1 ? " that needs" : " that need")
                                + " no attention");
    }

    private String count(Severity severity) {
        long number = IntStream.range(0, page.findings().size())
                .filter(i -> page.standings().get(i).counts())
                .filter(i -> page.findings().get(i).severity() == severity)
                .count();
        return severity == Severity.INFO ? number + " info" : count(number, severity.label());
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
