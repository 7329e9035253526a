package org.deskcheck.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Finding;

/** The accounts side by side: where they clash, then what each of them claims. */
final class AccountColumns {

    private final Page page;
    private final Markup html;

    AccountColumns(Page page, Markup html) {
        this.page = page;
        this.html = html;
    }

    void write() throws IOException {
        if (page.claims().isEmpty()) {
            return;
        }
        html.open("section", "class", "accounts", "id", "accounts", "aria-labelledby", "accounts-title");
        html.element("h2", "The accounts side by side", "id", "accounts-title").raw("\n");
        clashes();
        html.open("div", "class", "columns").raw("\n");
        for (String account : page.accounts().all()) {
            column(account);
        }
        html.close("div").close("section").raw("\n");
    }

    private void clashes() throws IOException {
        if (page.findings().stream().allMatch(finding -> finding.other() == null)) {
            return;
        }
        html.open("table").element("caption", "Where they clash");
        html.raw("<thead><tr><th scope=\"col\">First claim</th><th scope=\"col\">Second claim</th>"
                + "<th scope=\"col\">Rule</th></tr></thead><tbody>\n");
        for (int i = 0; i < page.findings().size(); i++) {
            Finding clash = page.findings().get(i);
            if (clash.claim() != null && clash.other() != null) {
                html.open("tr");
                side(clash.claim());
                side(clash.other());
                html.open("td").element("a", clash.ruleId(), "href", "#" + PageAnchors.finding(i));
                html.close("td").close("tr").raw("\n");
            }
        }
        html.raw("</tbody></table>\n");
    }

    private void side(Claim claim) throws IOException {
        html.open("td", "class", page.accounts().style(claim.account())).text(claim.text() + " ");
        html.open("small").text(PageAccounts.source(claim) + ", ");
        new FindingCard(page, html).line(claim);
        html.close("small").close("td");
    }

    private void column(String account) throws IOException {
        List<Claim> claims = page.claims().stream()
                .filter(claim -> claim.account().equals(account))
                .toList();
        if (claims.isEmpty()) {
            return;
        }
        html.open("section", "class", "column " + page.accounts().style(account), "data-account", account);
        html.open("h3").text(PageAccounts.label(account) + " ");
        html.element("small", claims.size() == 1 ? "1 claim" : claims.size() + " claims");
        html.close("h3").open("ol").raw("\n");
        for (Claim claim : claims) {
            claim(claim);
        }
        html.close("ol").close("section").raw("\n");
    }

    private void claim(Claim claim) throws IOException {
        html.open("li");
        Optional<String> anchor = page.anchors().of(claim);
        html.element("a", claim.text(), "href", "#" + anchor.orElse(""));
        if (claim.attribution() != null) {
            html.text(" ").element("small", ClaimsTable.source(claim));
        }
        TreeSet<String> rules = new TreeSet<>();
        page.findingsOn(claim).forEach(i -> rules.add(page.findings().get(i).ruleId()));
        for (String rule : rules) {
            html.text(" ").element("code", rule);
        }
        html.close("li").raw("\n");
    }
}
