package org.deskcheck.report;

import java.io.IOException;

/**
 * Writes HTML and XML. Text and attribute values are always escaped; only what the program itself brings
 * (style sheets, scripts, fixed tags) can be written as it stands.
 */
final class Markup {

    private final Appendable out;

    Markup(Appendable out) {
        this.out = out;
    }

    /** @param trusted markup of the program's own, never words of an article, a rule or a file name */
    Markup raw(String trusted) throws IOException {
        out.append(trusted);
        return this;
    }

    Markup text(String text) throws IOException {
        escape(text);
        return this;
    }

    /** @param attributes names and values in turn */
    Markup open(String tag, String... attributes) throws IOException {
        return start(tag, attributes).raw(">");
    }

    Markup close(String tag) throws IOException {
        return raw("</").raw(tag).raw(">");
    }

    /** An element that holds nothing but text. */
    Markup element(String tag, String text, String... attributes) throws IOException {
        return open(tag, attributes).text(text).close(tag);
    }

    /** An XML element that holds nothing. */
    Markup empty(String tag, String... attributes) throws IOException {
        return start(tag, attributes).raw("/>");
    }

    private Markup start(String tag, String... attributes) throws IOException {
        raw("<").raw(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            raw(" ").raw(attributes[i]).raw("=\"").attribute(attributes[i + 1]).raw("\"");
        }
        return this;
    }

    private Markup attribute(String value) throws IOException {
        // A parser would read line ends and tabs in an attribute as spaces.
        for (String part : value.split("(?=[\\t\\n\\r])|(?<=[\\t\\n\\r])")) {
            if (part.length() == 1 && part.charAt(0) < ' ') {
                raw("&#" + (int) part.charAt(0) + ";");
            } else {
                escape(part);
            }
        }
        return this;
    }

    private void escape(String text) throws IOException {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isAllowed(c) ? Character.toString(c) : "\uFFFD");
            }
            i += Character.charCount(c);
        }
    }

    // XML 1.0, section 2.2, without the control characters that HTML forbids as well.
    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c < 0x7F)
                || (c >= 0xA0 && c < 0xD800)
                || (c >= 0xE000 && c < 0xFFFE)
                || c >= 0x10000;
    }
}
