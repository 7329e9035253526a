package org.deskcheck.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deskcheck.model.Passage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What a page says of its article beside the article itself: its title and its date. */
final class PageMetadata {

    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "[itemprop=datePublished]",
            "meta[name~=(?i)^(?:date|pubdate|publish-?date|dc\\.date(?:\\.issued)?|article:published_time)$]");

    private static final Pattern LINKED_DATA_DATE = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]*)\"");

    private final Document page;
    private final String original;

    PageMetadata(Document page, String original) {
        this.page = page;
        this.original = original;
    }

    /** The day of publication: what the page declares, else the first time in the article, else the first at all. */
    @Nullable
    LocalDate date(Element article) {
        for (String mark : DATES) {
            Optional<LocalDate> date = page.select(mark).stream()
                    .map(PageMetadata::value)
                    .flatMap(value -> DateStamp.date(value).stream())
                    .findFirst();
            if (date.isPresent()) {
                return date.get();
            }
        }
        for (Element script : page.select("script[type=application/ld+json]")) {
            Matcher matcher = LINKED_DATA_DATE.matcher(script.data());
            if (matcher.find() && DateStamp.date(matcher.group(1)).isPresent()) {
                return DateStamp.date(matcher.group(1)).get();
            }
        }
        Element time = article.selectFirst("time[datetime]");
        Element any = time == null ? page.selectFirst("time[datetime]") : time;
        return any == null ? null : DateStamp.date(any.attr("datetime")).orElse(null);
    }

    /**
     * The heading that is the title: the first of the article; else that of the page which reads as the page
     * calls itself; else the first that stands in no page header, where the paper's own name stands.
     */
    @Nullable
    Element titleHeading(Element article, Clutter clutter) {
        Optional<Element> own =
                article.select("h1").stream().filter(h1 -> isShown(h1, clutter)).findFirst();
        if (own.isPresent()) {
            return own.get();
        }
        List<Element> others =
                page.select("h1").stream().filter(h1 -> isShown(h1, clutter)).toList();
        String name = page.select("meta[property=og:title]").attr("content").strip();
        return others.stream()
                .filter(h1 -> h1.text().equals(name))
                .findFirst()
                .or(() -> others.stream()
                        .filter(h1 -> h1.closest("header") == null)
                        .findFirst())
                .orElse(null);
    }

    /** The title that the page gives itself in its head, without the name of the site; empty if it gives none. */
    Optional<Passage> declaredTitle() {
        Element meta = page.selectFirst("meta[property=og:title][content]");
        PassageBuilder passage = new PassageBuilder();
        if (meta != null) {
            append(
                    passage,
                    meta.attr("content"),
                    meta.attributes().sourceRange("content").valueRange());
        }
        Element title = page.selectFirst("title");
        if (passage.isEmpty() && title != null) {
            for (TextNode text : title.textNodes()) {
                append(passage, text.getWholeText(), text.sourceRange());
            }
        }
        return passage.isEmpty() ? Optional.empty() : Optional.of(withoutSite(passage.build()));
    }

    private void append(PassageBuilder passage, String text, Range range) {
        if (range.isTracked() && range.endPos() > range.startPos()) {
            Notation.HTML.append(passage, text, original, range.startPos(), range.endPos());
        }
    }

    /** "Ministers meet in Oslo | The Daily Sample" */
    private Passage withoutSite(Passage title) {
        String text = title.text();
        int bar = text.lastIndexOf(" | ");
        String site = page.select("meta[property=og:site_name]").attr("content").strip();
        int cut = bar > 0 ? bar : site.isEmpty() || !text.endsWith(site) ? -1 : text.length() - site.length();
        while (cut > 0 && " -–—|:·".indexOf(text.charAt(cut - 1)) >= 0) {
            cut--;
        }
        return cut > 0 ? title.slice(0, cut) : title;
    }

    private static boolean isShown(Element heading, Clutter clutter) {
        return heading.hasText()
                && !clutter.is(heading)
                && heading.parents().stream().noneMatch(clutter::is);
    }

    private static String value(Element element) {
        return element.hasAttr("content")
                ? element.attr("content")
                : element.hasAttr("datetime") ? element.attr("datetime") : element.text();
    }
}
