package org.deskcheck.ingest;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What on a page is not the article, by the names of elements and classes: menus, captions, related stories. */
final class Clutter {

    private static final Set<String> TAGS = Set.of(
            "nav",
            "aside",
            "footer",
            "figure",
            "figcaption",
            "caption",
            "form",
            "iframe",
            "noscript",
            "template",
            "button",
            "select",
            "textarea",
            "label",
            "svg",
            "math",
            "object",
            "embed",
            "video",
            "audio",
            "canvas",
            "dialog",
            "menu",
            "picture",
            "map",
            "address",
            "script",
            "style",
            "head",
            "title",
            "rp",
            "rt");

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "complementary",
            "contentinfo",
            "search",
            "dialog",
            "menu",
            "menubar",
            "toolbar",
            "form");

    private static final Pattern COMMENTS =
            Pattern.compile("(?i)comments?|comment-list|comments-area|comment-body|disqus_thread|respond");

    private static final Pattern HIDDEN_STYLE =
            Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    private static final Pattern HIDDEN_CLASS =
            Pattern.compile("(?i)sr-only|visually-?hidden|screen-reader-text|hidden|d-none|is-hidden");

    private static final Pattern NAMES = Pattern.compile(
            "(?i)(?:.*[-_])?(?:related|promo|newsletter|share|sharing|social|sidebar|caption|credits?|byline|authors?|breadcrumbs?|"
                    + "adverts?|advertisement|ads?|sponsored|recirc|recommended|recommendations|cookies?|consent|"
                    + "subscribe|subscription|nav|navbar|navigation|menu|toolbar|footer|tags|tag-list|timestamp|dateline|"
                    + "trending|most-read|read-?more|signup|pagination|metadata|meta|disclaimer|copyright)(?:[-_].*)?");

    private final Prose prose;

    Clutter(Prose prose) {
        this.prose = prose;
    }

    boolean is(Element element) {
        return isSurely(element)
                || isPageHeader(element)
                || ((isNamedSo(element) || isListOfLinks(element)) && !prose.isMostOfPage(element));
    }

    /** What is clutter wherever it stands and however long it is. */
    static boolean isSurely(Element element) {
        return TAGS.contains(element.normalName())
                || ROLES.contains(element.attr("role"))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDDEN_STYLE.matcher(element.attr("style")).find()
                || names(element, COMMENTS)
                || isFootnoteMark(element);
    }

    /** The header of an article holds its title and standfirst; that of a page holds menus. */
    private static boolean isPageHeader(Element element) {
        return element.normalName().equals("header")
                && element.closest("article") == null
                && element.selectFirst("h1") == null;
    }

    private static boolean isNamedSo(Element element) {
        return !element.normalName().equals("body") && (names(element, NAMES) || names(element, HIDDEN_CLASS));
    }

    private boolean isListOfLinks(Element element) {
        String tag = element.normalName();
        return (tag.equals("ul") || tag.equals("ol")) && prose.isMostlyLinks(element);
    }

    /** {@code <sup><a href="#note-1">1</a></sup>} */
    private static boolean isFootnoteMark(Element element) {
        return element.normalName().equals("sup")
                && (element.selectFirst("a") != null || element.text().startsWith("["));
    }

    private static boolean names(Element element, Pattern pattern) {
        return pattern.matcher(element.id()).matches()
                || element.classNames().stream()
                        .anyMatch(name -> pattern.matcher(name).matches());
    }
}
