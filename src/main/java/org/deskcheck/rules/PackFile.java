package org.deskcheck.rules;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.deskcheck.model.InputException;
import org.deskcheck.model.LineIndex;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;

/**
 * A file of a rule pack.
 *
 * @param pack the pack
 * @param name relative to the pack's folder, with {@code /}
 * @param shown how messages name it
 * @param content its bytes
 */
record PackFile(Pack pack, String name, String shown, byte[] content) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Its text, without a byte order mark. */
    String text() throws InputException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InputException(new Problem(
                    shown, firstBadByte(), "The file is not in UTF-8.", "Save it again with the encoding UTF-8."));
        }
    }

    private Position firstBadByte() {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer good = CharBuffer.allocate(content.length);
        StandardCharsets.UTF_8.newDecoder().decode(bytes, good, true);
        String before = good.flip().toString();
        return new LineIndex(before).position(before.length());
    }

    /** The last part of the name without ending: of {@code lexicons/hedges.csv}, "hedges". */
    String stem() {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.substring(0, last.lastIndexOf('.'));
    }
}
