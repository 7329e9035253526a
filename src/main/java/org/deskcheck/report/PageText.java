package org.deskcheck.report;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.Article;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Paragraph;
import org.deskcheck.model.Passage;
import org.deskcheck.model.Section;

/** The article as it reads, with the findings of each paragraph beside it. */
final class PageText {

    private final Page page;
    private final Markup html;
    private final FindingCard card;
    private final Set<Claim> anchored = new HashSet<>();
    private final Set<Integer> placed = new HashSet<>();

    PageText(Page page, Markup html) {
        this.page = page;
        this.html = html;
        this.card = new FindingCard(page, html);
    }

    void write() throws IOException {
        Article article = page.article();
        if (article == null) {
            claims();
            return;
        }
        if (article.title() != null) {
            row("h1", article.title(), "");
        } else {
            html.element("h1", article.name());
        }
        for (Section section : article.sections()) {
            if (section.heading() != null) {
                row("h2", section.heading(), "");
            }
            for (Paragraph paragraph : section.paragraphs()) {
                row("p", paragraph.passage(), paragraph.repeated() ? "repeated" : "");
            }
        }
    }

    private void row(String tag, Passage passage, String style) throws IOException {
        html.open("div", "class", "row").open(tag, "class", style);
        new MarkedText(page, passage, anchored).write(html);
        html.close(tag);
        margin(page.findingsIn(passage));
        html.close("div").raw("\n");
    }

    private void claims() throws IOException {
        html.element("h1", page.claimSet().name());
        for (Claim claim : page.claims()) {
            html.open("div", "class", "row")
                    .open("p", "id", page.anchors().of(claim).orElse(""));
            html.element(
                    "span",
                    claim.text(),
                    "class",
                    "claim " + page.accounts().style(claim.account()),
                    "data-account",
                    claim.account());
            html.text(" ")
                    .element(
                            "small",
                            PageAccounts.source(claim),
                            "class",
                            "by " + page.accounts().style(claim.account()));
            html.close("p");
            margin(page.findingsOn(claim));
            html.close("div").raw("\n");
        }
    }

    private void margin(List<Integer> findings) throws IOException {
        List<Integer> fresh = findings.stream().filter(placed::add).toList();
        if (fresh.isEmpty()) {
            return;
        }
        html.open("div", "class", "margin").raw("\n");
        for (int finding : fresh) {
            card.write(finding);
        }
        html.close("div");
    }

    /** The findings that have no place in the text, such as that an account is missing. */
    void rest() throws IOException {
        if (placed.size() == page.findings().size()) {
            return;
        }
        html.open("section", "class", "rest", "aria-labelledby", "rest-title");
        html.element("h2", "About the article as a whole", "id", "rest-title").raw("\n");
        for (int i = 0; i < page.findings().size(); i++) {
            if (!placed.contains(i)) {
                card.write(i);
            }
        }
        html.close("section").raw("\n");
    }
}
