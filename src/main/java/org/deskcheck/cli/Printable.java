package org.deskcheck.cli;

/** Makes words of an article or a file name fit for a terminal: control characters in them could steer it. */
final class Printable {

    private Printable() {}

    /** The text on one line, without characters that steer a terminal or turn the direction of writing. */
    static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || Character.getType(c) == Character.LINE_SEPARATOR
                    || Character.getType(c) == Character.PARAGRAPH_SEPARATOR) {
                printable.append(' ');
            } else if (!steers(c)) {
                printable.appendCodePoint(c);
            }
        });
        return printable.toString();
    }

    /** Whether a character is shown by no glyph of its own and is therefore left out. */
    static boolean steers(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** The columns that a character takes on a terminal: 0, 1 or 2. */
    static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || steers(codePoint)) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    // The blocks that Unicode Standard Annex 11 calls wide, as far as they matter in news copy.
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0x303E)
                || (c >= 0x3041 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1F64F)
                || (c >= 0x1F680 && c <= 0x1F6FF)
                || (c >= 0x1F900 && c <= 0x1F9FF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
