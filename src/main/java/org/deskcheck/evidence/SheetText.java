package org.deskcheck.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Position;

/** The text of a worksheet: UTF-8 or UTF-16, with a byte order mark or without. */
final class SheetText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SheetText() {}

    static String decode(byte[] bytes, Path file) throws InputException {
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw WorksheetProblem.in(file, null, "This is a spreadsheet's own format (.xlsx, .ods, .xls), not CSV.");
        }
        ByteBuffer unread = ByteBuffer.wrap(bytes);
        Charset encoding = encoding(bytes);
        try {
            String text = encoding.newDecoder().decode(unread).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw WorksheetProblem.in(
                    file,
                    positionOf(unread.position(), bytes),
                    "The worksheet is not encoded in " + encoding.name() + ": save it as \"CSV UTF-8\".");
        }
    }

    private static Charset encoding(byte[] bytes) {
        // A worksheet begins with ASCII, so a zero among the first two bytes tells the order of the others.
        if (startsWith(bytes, 0xFE, 0xFF) || (bytes.length > 1 && bytes[0] == 0 && bytes[1] != 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(bytes, 0xFF, 0xFE) || (bytes.length > 1 && bytes[0] != 0 && bytes[1] == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static Position positionOf(int offset, byte[] bytes) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset; i++) {
            column = bytes[i] == '\n' ? 1 : column + 1;
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return new Position(line, column);
    }
}
