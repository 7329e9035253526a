package org.deskcheck.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.deskcheck.model.Severity;

/** The bar with which readers choose the findings to see, and the help about its keys. */
final class PageFilters {

    private final Page page;
    private final Markup html;

    PageFilters(Page page, Markup html) {
        this.page = page;
        this.html = html;
    }

    void write() throws IOException {
        html.raw("<form class=\"filters\" id=\"filters\" role=\"search\" aria-label=\"Filter the findings\">\n");
        html.raw("<label>Words <input type=\"search\" id=\"filter-words\" autocomplete=\"off\"></label>\n");
        html.raw("<fieldset><legend>Severity</legend>");
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            html.raw("<label><input type=\"checkbox\" name=\"severity\" checked value=\"" + severity.label() + "\"> ");
            html.text(severity.label() + " (" + count(severity) + ")").close("label");
        }
        html.raw("</fieldset>\n<label>Account <select id=\"filter-account\"><option value=\"\">all</option>");
        for (String account : page.accounts().all()) {
            html.element("option", PageAccounts.label(account), "value", account);
        }
        html.raw("</select></label>\n<label>Rule <select id=\"filter-rule\"><option value=\"\">all</option>");
        for (Map.Entry<String, String> rule : page.rulesThatFound().entrySet()) {
            html.element("option", (rule.getKey() + " " + rule.getValue()).strip(), "value", rule.getKey());
        }
        html.raw("""
                </select></label>
                <button type="reset">Show all</button>
                <button type="button" id="sources" aria-pressed="true">Sources in the text</button>
                <button type="button" id="keys" aria-haspopup="dialog">Keys</button>
                <output id="count" aria-live="polite"></output>
                </form>
                """);
    }

    private long count(Severity severity) {
        return page.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    void help() throws IOException {
        html.raw("""
                <dialog id="help" aria-labelledby="help-title">
                <h2 id="help-title">Keys</h2>
                <dl>
                <dt><kbd>j</kbd></dt><dd>next finding</dd>
                <dt><kbd>k</kbd></dt><dd>previous finding</dd>
                <dt><kbd>/</kbd></dt><dd>search the findings</dd>
                <dt><kbd>s</kbd></dt><dd>show or hide the sources in the text</dd>
                <dt><kbd>?</kbd></dt><dd>this help</dd>
                <dt><kbd>Esc</kbd></dt><dd>leave the search, close this help</dd>
                </dl>
                <p><label><input type="checkbox" id="keys-on" checked> Use these keys</label></p>
                <button type="button" id="help-close">Close</button>
                </dialog>
                """);
    }
}
