package org.deskcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deskcheck.ingest.DocumentType.HTML;

import java.time.LocalDate;
import org.deskcheck.model.Article;
import org.deskcheck.model.LineIndex;
import org.deskcheck.model.Passage;
import org.deskcheck.model.Position;
import org.deskcheck.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    private static String outline(String page) {
        return Read.outline(Read.article(HTML, page));
    }

    @Test
    void readsTheArticleOfAPageAndNothingElse() {
        Article article = Read.article(HTML, """
                <!DOCTYPE html>
                <html><head>
                <title>Mayor quits | The Grimsvik Gazette</title>
                <meta property="article:published_time" content="2026-03-04T18:02:00+01:00">
                <style>p { color: red }</style>
                <script>var p = "<p>Not prose.</p>";</script>
                </head><body>
                <header><h1><a href="/">The Grimsvik Gazette</a></h1>
                  <nav><ul><li><a href="/news">News</a></li></ul></nav></header>
                <main>
                <article>
                  <header>
                    <span class="kicker">Politics</span>
                    <h1>Mayor quits over <em>ferry</em></h1>
                    <p class="standfirst">She had had enough, she said.</p>
                    <p class="byline">By Jane Doe</p>
                    <time datetime="2026-03-04T18:02">4 March 2026</time>
                    <ul class="share-buttons"><li>Share</li></ul>
                  </header>
                  <figure><img src="m.jpg"><figcaption>The mayor on the quay.</figcaption></figure>
                  <p>The mayor of <a href="/g">Grimsvik</a> quit on&nbsp;Monday.<sup><a href="#n1">[1]</a></sup></p>
                  <h2>The letter</h2>
                  <blockquote>&ldquo;I have had enough,&rdquo; it reads.</blockquote>
                  <aside><p>Related: the night the ferry sank.</p></aside>
                  <div hidden><p>Nobody sees this.</p></div>
                  <p style="display: none">Nor this.</p>
                  <ul><li>The ferry is late.</li><li>The fee is high.</li></ul>
                  <div class="related-stories"><p>Ferry sank in storm.</p></div>
                  <ul><li><a href="/1">The night the ferry sank</a></li><li><a href="/2">Who owns the quay</a></li></ul>
                  <h3><a href="/3">Storm sinks a ferry</a></h3>
                  <form><label>Mail</label><p>Get our newsletter.</p></form>
                  <iframe src="x"></iframe><!-- a comment -->
                  <p>Advertisement</p>
                  <p>Nobody was surprised. (ntb)</p>
                </article>
                </main>
                <section id="comments"><article class="comment-body"><p>Good riddance to her.</p></article></section>
                <footer><p>The Gazette is printed in Grimsvik.</p></footer>
                </body></html>
                """);

        assertThat(Read.outline(article)).isEqualTo("""
                = Mayor quits over ferry
                She had had enough, she said.
                The mayor of Grimsvik quit on Monday.
                # The letter
                “I have had enough,” it reads.
                The ferry is late.
                The fee is high.
                Nobody was surprised.""");
        assertThat(article.date()).isEqualTo(LocalDate.of(2026, 3, 4));
    }

    @Test
    void findsTheArticleOfAPageThatMarksNone() {
        assertThat(outline("""
                <html><head><title>Mayor quits | The Gazette</title></head><body>
                <div id="top"><a href="/">Home</a> <a href="/news">News</a></div>
                <div id="page"><div class="col">
                <p>The mayor of Grimsvik quit on Monday after a long row over the new ferry.</p>
                <p>Her deputy takes over, the council said in a letter to all households.</p>
                </div></div>
                <div id="bottom"><a href="/imprint">Imprint</a> Printed in Grimsvik</div>
                </body></html>""")).isEqualTo("""
                = Mayor quits
                The mayor of Grimsvik quit on Monday after a long row over the new ferry.
                Her deputy takes over, the council said in a letter to all households.""");
    }

    @Test
    void passesOverTeasersThatAreMarkedAsArticles() {
        assertThat(outline("""
                <body><article><h2>Storm</h2><p>A storm is near.</p></article>
                <div><h1>Mayor quits</h1><p>The mayor of Grimsvik quit on Monday after a row over the new ferry.</p>
                <p>Her deputy takes over.</p></div></body>""")).isEqualTo("""
                = Mayor quits
                The mayor of Grimsvik quit on Monday after a row over the new ferry.
                Her deputy takes over.""");
    }

    @Test
    void keepsAllPostsOfALivePage() {
        assertThat(outline("""
                <main><h1>Ferry row, live</h1>
                <article><h2>10:02</h2><p>The mayor speaks to the press now.</p></article>
                <article><h2>The letter</h2><p>A letter has been found, police say.</p></article>
                <article><h2>The crowd</h2><p>Some hundred people are on the quay.</p></article>
                <article><h2>The mayor</h2><p>She has left the building by boat.</p></article></main>""")).isEqualTo("""
                = Ferry row, live
                The mayor speaks to the press now.
                # The letter
                A letter has been found, police say.
                # The crowd
                Some hundred people are on the quay.
                # The mayor
                She has left the building by boat.""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <article><h1>Mayor quits</h1><p>So she said.</p></article>                              | Mayor quits
            <h1>Mayor quits</h1><div itemprop="articleBody"><p>So she said.</p></div>               | Mayor quits
            <meta property="og:title" content="Mayor &amp; deputy quit"><p>So she said.</p>         | Mayor & deputy quit
            <title>Mayor quits</title><p>So she said.</p>                                           | Mayor quits
            <title>Mayor quits - Gazette</title><meta property="og:site_name" content="Gazette"><p>So she said. | Mayor quits
            <meta property="og:title" content="Mayor quits"><h2>Mayor quits</h2><p>So she said.</p> | Mayor quits
            """)
    void findsTheTitle(String page, String title) {
        assertThat(outline(page)).isEqualTo("= " + title + "\nSo she said.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2026-03-04T23:30:00Z'>",
                "<meta name='date' content='2026-03-04'>",
                "<time itemprop='datePublished' datetime='2026-03-04'>today</time>",
                "<script type='application/ld+json'>{\"datePublished\": \"2026-03-04T10:00\"}</script>",
                "<p><time datetime='2026-03-04T10:00'>Wednesday</time></p>",
                "<p>Published: 4 March 2026</p>",
            })
    void findsTheDate(String mark) {
        assertThat(Read.article(HTML, mark + "<p>The mayor quit.</p>").date()).isEqualTo(LocalDate.of(2026, 3, 4));
    }

    @Test
    void partsParagraphsAtTwoBreaksAndWordsAtOne() {
        assertThat(outline("<div>The mayor<br>quit.<br><br>The ferry<br/>\n<br/>did not sail.</div>"))
                .isEqualTo("The mayor quit.\nThe ferry\ndid not sail.");
    }

    @Test
    void readsCellsThatHoldSentencesAndPassesOverFigures() {
        assertThat(outline("<table><tr><th>Year<th>Ferries<tr><td>2025<td>14<tr><td>The mayor quit.<td>x</table>"))
                .isEqualTo("The mayor quit.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '<p>Fish &amp; chips cost&nbsp;&pound;5 now.'    | 'Fish & chips cost £5 now.'   | 'now'
            '<p>The <b>may</b>or <i>quit</i> now.'           | 'The mayor quit now.'         | 'quit'
            '<p>&#8220;No&#x201d;, he says now.'             | '“No”, he says now.'          | 'says'
            '<p>A &notit; and &copy now.'                    | 'A ¬it; and © now.'           | 'now'
            '<p>A &unknown; and &amp;amp; now.'              | 'A &unknown; and &amp; now.'  | 'now'
            '<p>One\r\n  two&#13;\n three now.'              | 'One two three now.'          | 'three'
            '<p>It is &#128674; now.'                        | 'It is 🚢 now.'               | 'now'
            '<p>Un&shy;happy zero&#8203;width now.'          | 'Unhappy zerowidth now.'      | 'width'
            """)
    void pointsIntoTheMarkup(String html, String text, String word) {
        String source = html.replace("\\r", "\r").replace("\\n", "\n");
        Passage passage = Read.passages(Read.article(HTML, source)).get(0);

        assertThat(passage).hasToString(text);
        int at = passage.text().indexOf(word);
        assertThat(passage.original(at, at + word.length()))
                .isEqualTo(new Span(source.indexOf(word), source.indexOf(word) + word.length()));
    }

    @Test
    void pointsIntoPagesLongerThanAnyBuffer() {
        String page = "<p>The ferry &amp; the quay, the &lsquo;sorry&rsquo; mayor said.\r\n".repeat(3_000)
                + "<p>The mayor quit.";
        Passage last = Read.passages(Read.article(HTML, page)).get(3_000);

        assertThat(last).hasToString("The mayor quit.");
        assertThat(last.span()).isEqualTo(new Span(page.length() - 15, page.length()));
    }

    @Test
    void countsLinesInTheFile() {
        Article article = Read.article(HTML, "<html>\r\n<body>\r\n<p>The mayor\r\n  <b>quit</b>.</p>\r\n</body>");
        Passage passage = Read.passages(article).get(0);

        int quit = passage.original(10, 14).start();

        assertThat(new LineIndex(article.original()).position(quit)).isEqualTo(new Position(4, 6));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '<p>The mayor <b>quit <i>on</b> Monday.</i></p>The ferry sailed.'  | 'The mayor quit on Monday.~The ferry sailed.'
            '<table>The mayor quit.<tr><td>The ferry sailed.</table>'          | 'The mayor quit.~The ferry sailed.'
            '<div><p>The mayor quit.<div>The ferry sailed.'                    | 'The mayor quit.~The ferry sailed.'
            'The mayor quit.'                                                  | 'The mayor quit.'
            '<p>The mayor < 5 quit.'                                           | 'The mayor < 5 quit.'
            '<p title="x>The mayor">quit.</p'                                  | 'quit.'
            '</p></div><p>The mayor quit.</body></html><p>The ferry sailed.'   | 'The mayor quit.~The ferry sailed.'
            """)
    void readsPagesThatAreNotWellFormed(String page, String expected) {
        assertThat(outline(page)).isEqualTo(expected.replace('~', '\n'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<ul><li>", "<font><p>", "<a href=x>"})
    void survivesDeepNesting(String tag) {
        assertThat(outline(tag.repeat(5_000) + "The mayor quit.")).isEqualTo("The mayor quit.");
    }

    @Test
    void givesAnEmptyArticleForAPageWithoutProse() {
        assertThat(outline("<html><body><nav>Home</nav></body></html>")).isEmpty();
    }
}
