package org.deskcheck.ingest;

import java.util.regex.Pattern;

/** Tells the type of a document that has no file name. */
final class TypeSniffer {

    private static final int ENOUGH = 20_000;

    private static final Pattern HTML_START = Pattern.compile(
            "(?is)\\s*<(?:!doctype\\s+html|!--|/?(?:html|head|body|main|article|section|header|div|p|h[1-6]|title|meta|"
                    + "span|table|ul|ol|blockquote|br|b|i|em|strong|a)\\b)");

    private static final Pattern MARKDOWN_SIGN = Pattern.compile(
            "(?m)\\A---[ \\t]*$|^#{1,6} \\S|^[^\\r\\n]+[\\r\\n]{1,2}(?:===+|---+)[ \\t]*$|\\[[^\\]\\r\\n]+\\]\\([^)\\s]+\\)");

    private TypeSniffer() {}

    /** Plain text, unless the beginning has the marks of another type. */
    static DocumentType typeOf(String text) {
        String start = text.substring(0, Math.min(text.length(), ENOUGH));
        if (start.stripLeading().startsWith("{")) {
            return isSeveralObjects(text) ? DocumentType.CLAIMS_JSON_LINES : DocumentType.CLAIMS_JSON;
        }
        if (HTML_START.matcher(start).lookingAt()) {
            return DocumentType.HTML;
        }
        return MARKDOWN_SIGN.matcher(start).find() ? DocumentType.MARKDOWN : DocumentType.PLAIN_TEXT;
    }

    /** In JSON Lines a line that is not the last closes what it opened. */
    private static boolean isSeveralObjects(String text) {
        String stripped = text.strip();
        int end = stripped.indexOf('\n');
        return end >= 0 && stripped.substring(0, end).strip().endsWith("}");
    }
}
