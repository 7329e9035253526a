package org.deskcheck.report;

/** Writes words into Markdown so that they read as they are, whatever signs are in them. */
final class Markdown {

    private Markdown() {}

    /** Running text; a blank line begins a new paragraph. */
    static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("([\\\\`*_\\[\\]|~])", "\\\\$1")
                .replaceAll("(?m)^(\\s*)([#>+-])", "$1\\\\$2")
                .replaceAll("(?m)^(\\s*\\d+)([.)]\\s)", "$1\\\\$2");
    }

    /** The text of a table's cell: line breaks inside a paragraph do not count. */
    static String cell(String words) {
        return text(words.strip().replaceAll("\\s*\\n\\s*\\n\\s*", "\u2029").replaceAll("\\s*\\n\\s*", " "))
                .replace("\u2029", "<br><br>");
    }

    /** Names of files and the like. */
    static String code(String words) {
        return "`" + words.replace("`", "'") + "`";
    }
}
