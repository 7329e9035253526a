package org.deskcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.deskcheck.model.Article;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Paragraph;
import org.deskcheck.model.Passage;
import org.deskcheck.model.Position;
import org.deskcheck.model.Section;
import org.deskcheck.model.Severity;
import org.deskcheck.model.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    @Test
    void the_article_reads_as_it_is() throws IOException {
        Document page = page(FerrySample.run());
        page.select(".by, .margin").remove();

        String read = page.select("#article").text().replaceAll("\\s+", " ");

        assertThat(read.strip())
                .isEqualTo(FerrySample.TEXT.replaceAll("\\s+", " ").strip());
    }

    @Test
    void claims_are_marked_by_account_and_signed_by_their_source() throws IOException {
        Document page = page(FerrySample.run());

        assertThat(page.select("#article .claim").eachText())
                .containsExactly(
                        "The ferry to Holm has been out of service since March",
                        "Some 4,000 commuters & traders lose an hour a day",
                        "The <Anna> needs a new engine",
                        "We were never offered money",
                        "Two million kroner were offered in April",
                        "Norrline was accused of letting the ship rot");
        assertThat(page.select("#article .claim").eachAttr("data-account"))
                .containsExactly("author", "author", "company", "company", "county", "county");
        assertThat(page.select("#article .by").eachText())
                .containsExactly("Norrline, company", "Pia Lund, company", "Jon Aker, county");
        assertThat(page.select("#article .source").eachText())
                .containsExactly("the operator Norrline", "its director, Pia Lund", "Jon Aker");
    }

    @Test
    void findings_stand_beside_the_paragraph_they_are_about() throws IOException {
        Document page = page(FerrySample.run());

        Elements row = page.select(".row:contains(engine)");

        assertThat(row.select(".finding h3").eachText()).containsExactly("error Denial ACCT-002");
        assertThat(row.select(".finding blockquote").text())
                .isEqualTo("Two million kroner were offered in April Jon Aker, county, line 12");
        assertThat(page.select(".rest .finding h3").eachText()).containsExactly("info Silent party ACCT-009");
    }

    @Test
    void every_link_leads_somewhere_on_the_page_and_ids_are_unique() throws IOException {
        Document page = page(FerrySample.run());

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("a[href]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(page.getElementById(link.substring(1)))
                        .as(link)
                        .isNotNull());
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
    }

    @Test
    void accounts_stand_side_by_side_with_their_clashes() throws IOException {
        Document page = page(FerrySample.run());

        assertThat(page.select(".column h3").eachText())
                .containsExactly("company 2 claims", "county 2 claims", "the article itself 2 claims");
        assertThat(page.select(".accounts tbody td").eachText())
                .containsExactly(
                        "We were never offered money Pia Lund, company, line 7",
                        "Two million kroner were offered in April Jon Aker, county, line 12",
                        "ACCT-002");
    }

    @Test
    void the_page_asks_nobody_for_anything() throws IOException {
        String html = FormatTest.written(Format.HTML, FerrySample.run());
        Document page = Jsoup.parse(html);

        assertThat(page.select("[src], link, img, iframe, object, a[href^=http]"))
                .isEmpty();
        assertThat(html).doesNotContain("url(", "@import", "fetch(", "XMLHttpRequest");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none';")
                .doesNotContain("unsafe-inline");
    }

    @Test
    void no_words_become_markup() throws IOException {
        Finding found = new Finding(
                "\"><b>",
                Severity.ERROR,
                "<i>.txt",
                null,
                null,
                null,
                null,
                new Position(1, 1),
                "</script><script>alert(1)</script> & '\u0000'");
        ClaimSet claims = new ClaimSet("<i>", "<i>.txt", null, List.of(), List.of());
        CheckedArticle article = new CheckedArticle(claims, List.of(found));

        Document page = page(new CheckRun("<u>", null, List.of(), List.of(article), List.of()));

        assertThat(page.select("b, i, u")).isEmpty();
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select(".finding > p:not(.place)").text())
                .isEqualTo("</script><script>alert(1)</script> & '\uFFFD'");
    }

    @Test
    void markup_of_the_file_is_not_shown() throws IOException {
        String original = "<p>Tea &amp; <b>two</b> sugars</p>";
        Passage passage = Passage.mapped(
                "Tea & two sugars",
                new int[] {3, 4, 5, 6, 7, 12, 16, 17, 18, 23, 24, 25, 26, 27, 28, 29},
                new int[] {4, 5, 6, 7, 12, 13, 17, 18, 19, 24, 25, 26, 27, 28, 29, 30});
        Section section = new Section(null, List.of(new Paragraph(passage, false)));
        Article article = new Article("tea", "tea.html", original, null, null, List.of(section));
        Finding found = new Finding(
                "R", Severity.INFO, "tea.html", null, null, null, new Span(16, 30), new Position(1, 17), "Mind.");

        Document page = page(new CheckRun(
                "1",
                null,
                List.of(),
                List.of(new CheckedArticle(
                        new ClaimSet("tea", "tea.html", article, List.of(), List.of()), List.of(found))),
                List.of()));

        assertThat(page.select(".row > p").text()).isEqualTo("Tea & two sugars");
        assertThat(page.select("a.found-info").eachText()).containsExactly("two sugars");
    }

    @Test
    void claims_may_nest_and_run_over_paragraphs() throws IOException {
        String original = "He said it rained.\n\nAnd snowed.";
        Paragraph first = new Paragraph(Passage.verbatim("He said it rained.", 0), false);
        Paragraph second = new Paragraph(Passage.verbatim("And snowed.", 20), false);
        Article article =
                new Article("w", "w.txt", original, null, null, List.of(new Section(null, List.of(first, second))));
        Claim whole = claim("c1", "russia", new Span(0, 30));
        Claim inner = claim("c2", "us", new Span(8, 17));
        ClaimSet claims = new ClaimSet("w", "w.txt", article, List.of(), List.of(whole, inner));

        Document page =
                page(new CheckRun("1", null, List.of(), List.of(new CheckedArticle(claims, List.of())), List.of()));

        assertThat(page.select(".row .claim").eachText()).containsExactly("He said", "it rained", ".", "And snowed");
        assertThat(page.select(".row .claim").eachAttr("data-account"))
                .containsExactly("russia", "us", "russia", "russia");
        assertThat(page.select("[id^=claim-]").eachAttr("id")).containsExactly("claim-1", "claim-2");
    }

    private static Claim claim(String id, String account, Span span) {
        Claim like = FerrySample.OUT;
        return new Claim(
                id,
                "w.txt",
                span,
                new Position(1, 1),
                id,
                null,
                null,
                account,
                "",
                like.place(),
                like.stance(),
                like.quotation(),
                like.meaning());
    }

    @Test
    void claims_without_a_text_are_listed() throws IOException {
        CheckedArticle article = new CheckedArticle(Samples.FLOOD, List.of(Samples.UNSOURCED, Samples.CLASH));

        Document page = page(new CheckRun("1", null, List.of(), List.of(article), List.of()));

        List<Claim> inOrder = List.of(Samples.FIRST, Samples.SECOND);
        assertThat(page.select(".row .claim").eachText())
                .containsExactlyElementsOf(inOrder.stream().map(Claim::text).toList());
        assertThat(page.select(".row:first-of-type .finding h3 code").eachText())
                .containsExactly("CONT-001");
    }

    @Test
    void a_page_without_findings_says_so() throws IOException {
        Document page = page(FerrySample.clean());

        assertThat(page.select(".summary").text()).isEqualTo(FerrySample.PATH + " 6 claims, no findings");
        assertThat(page.select(".finding, table")).isEmpty();
    }

    private static Document page(CheckRun run) throws IOException {
        return Jsoup.parse(FormatTest.written(Format.HTML, run));
    }
}
