package org.deskcheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uses the page in a real browser; skipped where there is no Chromium. */
class HtmlReportBrowserTest {

    private static Optional<Path> browser = Optional.empty();

    @TempDir
    Path temp;

    @BeforeAll
    static void find_a_browser() {
        browser = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(browser.isPresent(), "No Chromium on the PATH: the page is not tried in a browser");
    }

    @Test
    void the_script_runs_under_the_policy_of_the_page() throws Exception {
        Document page = dom(FormatTest.written(Format.HTML, FerrySample.run()));

        assertThat(page.select("html").hasClass("js")).isTrue();
        assertThat(page.select("#count").text()).isEqualTo("4 findings");
    }

    @Test
    void filters_choose_findings_by_severity_account_rule_and_words() throws Exception {
        assertThat(told("""
                        choose('filter-account', 'county'); tell(shown()); reset();
                        choose('filter-rule', 'ATTR-003'); tell(shown()); reset();
                        choose('filter-words', 'COMMUTERS'); tell(shown()); reset();
                        choose('filter-words', 'no such words'); tell(shown()); reset();
                        tell(shown());
                        untick('error'); tell(shown());"""))
                .containsExactly(
                        "ACCT-002 ATTR-006",
                        "ATTR-003",
                        "ATTR-003",
                        "",
                        "ATTR-003 ACCT-002 ATTR-006 ACCT-009",
                        "ATTR-003 ACCT-009");
    }

    @Test
    void an_account_leaves_the_others_in_the_background() throws Exception {
        Document page = after("choose('filter-account', 'county')");

        assertThat(page.select("#article .claim:not(.dim)").eachAttr("data-account"))
                .containsOnly("county");
        assertThat(page.select(".column:not([hidden])").eachAttr("data-account"))
                .containsExactly("county");
        assertThat(page.select("#count").text()).isEqualTo("2 of 4 findings");
    }

    @Test
    void j_and_k_go_from_finding_to_finding() throws Exception {
        assertThat(told("""
                        press('j'); tell(current());
                        tell(document.querySelector('a.current').textContent);
                        press('j'); tell(current());
                        press('k'); tell(current());
                        press('k'); tell(current());
                        choose('filter-rule', 'ATTR-006'); press('j'); press('j'); tell(current());"""))
                .containsExactly(
                        "ATTR-003",
                        "Some 4,000 commuters & traders lose an hour a day",
                        "ACCT-002",
                        "ATTR-003",
                        "ACCT-009",
                        "ATTR-006");
    }

    @Test
    void keys_search_help_and_can_be_switched_off() throws Exception {
        assertThat(told("""
                        press('/'); tell(document.activeElement.id);
                        press('j', byId('filter-words')); tell(current());
                        press('s'); tell(byId('sources').getAttribute('aria-pressed'));
                        press('?'); tell(byId('help').open); byId('help-close').click(); tell(byId('help').open);
                        byId('keys-on').checked = false; press('j'); tell(current());""")).containsExactly("filter-words", "", "false", "true", "false", "");
    }

    @Test
    void the_printed_page_has_everything_unfolded_and_no_filters() throws Exception {
        String asOnPaper = """
                const print = [...document.styleSheets[0].cssRules].filter((rule) => rule.conditionText === 'print');
                const style = document.createElement('style');
                style.textContent = print.flatMap((rule) => [...rule.cssRules].map((inner) => inner.cssText)).join('');
                document.head.append(style);
                dispatchEvent(new Event('beforeprint'));
                const display = (selector) => getComputedStyle(document.querySelector(selector)).display;
                tell([display('.filters'), display('.row'), display('.finding')].join(' '))""";
        Document paper = after(asOnPaper);
        assertThat(paper.title()).isEqualTo("none grid block");
        assertThat(paper.select("details")).isNotEmpty().allMatch(details -> details.hasAttr("open"));

        Path pdf = temp.resolve("page.pdf");
        run(FormatTest.written(Format.HTML, FerrySample.run()), "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
        assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("/Type /Page")
                .endsWith("%%EOF\n");
    }

    /** What some actions on the page told, in order. */
    private List<String> told(String actions) throws Exception {
        return Arrays.asList(after(actions).title().split("\\|", -1));
    }

    private Document after(String actions) throws Exception {
        return dom(page(actions));
    }

    /** The page with a second script, for which its policy has to go. */
    private static String page(String actions) throws IOException {
        return FormatTest.written(Format.HTML, FerrySample.run())
                .replaceFirst("<meta http-equiv=[^>]*>", "")
                .replace("</body>", """
                        <script>
                        const byId = (id) => document.getElementById(id);
                        const all = (selector) => [...document.querySelectorAll(selector)];
                        const told = [];
                        const tell = (text) => { told.push(text); document.title = told.join('|'); };
                        const rules = (findings) => all(`${findings} h3 code`).map((id) => id.textContent).join(' ');
                        const shown = () => rules('.finding:not([hidden])');
                        const current = () => rules('.finding.current');
                        const changed = (element) => element.dispatchEvent(new Event('input', { bubbles: true }));
                        const choose = (id, value) => { byId(id).value = value; changed(byId(id)); };
                        const untick = (value) => {
                          const box = document.querySelector(`[value=${value}]`);
                          box.checked = false;
                          changed(box);
                        };
                        const reset = () => { byId('filters').reset(); changed(byId('filters')); };
                        const press = (key, on = document.body) =>
                          on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
                        %s;
                        </script></body>""".formatted(actions));
    }

    private Document dom(String html) throws IOException, InterruptedException {
        return Jsoup.parse(run(html, "--dump-dom"));
    }

    private String run(String html, String... arguments) throws IOException, InterruptedException {
        Path page = Files.writeString(temp.resolve("page.html"), html);
        Path out = temp.resolve("out.txt");
        List<String> command = new ArrayList<>(List.of(
                browser.orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--virtual-time-budget=1000",
                "--user-data-dir=" + temp.resolve("profile")));
        command.addAll(List.of(arguments));
        command.add(page.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS))
                .as("the browser came to an end")
                .isTrue();
        return Files.readString(out);
    }
}
