package org.deskcheck.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the element of a page that holds the article. */
final class ArticleElement {

    private static final List<String> MARKS =
            List.of("article", "[itemprop~=(?i)\\barticleBody\\b]", "main, [role=main]");

    /** What is marked as the article but holds less than this part of the page's text is a teaser. */
    private static final double LEAST_MARKED = 1.0 / 3;

    private static final double LEAST_UNMARKED = 0.8;

    private ArticleElement() {}

    /** What is marked as the article; else the innermost element that holds nearly all text of the page. */
    static Element in(Document page, Prose prose) {
        double all = prose.in(page.body());
        for (String mark : MARKS) {
            Optional<Element> longest = page.select(mark).stream().max(Comparator.comparingInt(prose::in));
            if (longest.isPresent() && prose.in(longest.get()) > all * LEAST_MARKED) {
                return longest.get();
            }
        }
        Element innermost = page.body();
        Optional<Element> next = Optional.of(innermost);
        while (next.isPresent()) {
            innermost = next.get();
            next = innermost.children().stream()
                    .filter(child -> child.isBlock() && prose.in(child) > all * LEAST_UNMARKED)
                    .findFirst();
        }
        return innermost;
    }
}
