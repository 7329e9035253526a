package org.deskcheck.report;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Finding;
import org.deskcheck.model.RuleCard;

/** A finding as the margin of the page shows it. */
final class FindingCard {

    private final Page page;
    private final Markup html;

    FindingCard(Page page, Markup html) {
        this.page = page;
        this.html = html;
    }

    void write(int index) throws IOException {
        Finding finding = page.findings().get(index);
        RuleCard rule = page.rules().get(finding.ruleId());
        Standing standing = page.standings().get(index);
        String id = PageAnchors.finding(index);
        String severity = finding.severity().label();
        html.open(
                "article",
                "class",
                "finding " + severity + (standing.counts() ? "" : " settled"),
                "id",
                id,
                "tabindex",
                "-1",
                "aria-labelledby",
                id + "-title",
                "data-severity",
                severity,
                "data-rule",
                finding.ruleId(),
                "data-accounts",
                accounts(finding),
                "data-words",
                finding.claim() == null ? "" : finding.claim().text());
        html.open("h3", "id", id + "-title").element("span", severity, "class", "severity");
        html.text(rule == null ? " " : " " + rule.title() + " ");
        html.element("code", finding.ruleId()).close("h3");
        html.element("p", finding.message());
        if (!standing.counts()) {
            html.element("p", standing.sentence(), "class", "standing");
        }
        if (finding.other() != null) {
            other(finding.other());
        }
        html.open("p", "class", "place");
        place(finding);
        html.close("p");
        if (rule != null && !rule.rationale().isEmpty()) {
            why(rule);
        }
        html.close("article").raw("\n");
    }

    private static String accounts(Finding finding) {
        Set<String> accounts = new LinkedHashSet<>();
        if (finding.claim() != null) {
            accounts.add(finding.claim().account());
        }
        if (finding.other() != null) {
            accounts.add(finding.other().account());
        }
        return String.join("\n", accounts);
    }

    private void other(Claim other) throws IOException {
        html.open("blockquote", "class", page.accounts().style(other.account()));
        html.element("p", other.text());
        html.open("footer").text(PageAccounts.source(other) + ", ");
        line(other);
        html.close("footer").close("blockquote");
    }

    private void place(Finding finding) throws IOException {
        Claim claim = finding.claim();
        if (claim == null) {
            html.text(finding.span() == null ? "" : "line " + finding.position().line());
            return;
        }
        line(claim);
        html.text(", " + PageAccounts.source(claim) + ", claim ").element("code", claim.id());
    }

    /** The line of a claim, which leads there if it is on this page. */
    void line(Claim claim) throws IOException {
        Optional<String> anchor = page.anchors().of(claim);
        String line = "line " + claim.position().line();
        if (anchor.isPresent()) {
            html.element("a", line, "href", "#" + anchor.get());
        } else {
            html.text(ArticleNames.portable(claim.article()) + ", " + line);
        }
    }

    private void why(RuleCard rule) throws IOException {
        html.open("details").element("summary", "Why");
        html.element("p", rule.rationale());
        if (!rule.guideline().isEmpty()) {
            html.element("p", rule.guideline(), "class", "guideline");
        }
        html.close("details");
    }
}
