package org.deskcheck.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.deskcheck.model.InputException;
import org.deskcheck.model.LineIndex;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: UTF-8 with or without a byte order mark, UTF-16 with one. The mark is no part of
 * the text; line endings stay as they are.
 */
final class TextDecoder {

    private static final char REPLACEMENT = '\ufffd';
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String path;

    /** @param path how problems name the file */
    TextDecoder(String path) {
        this.path = path;
    }

    /** @throws InputException if the bytes are no text, or none that can be told for sure */
    String decode(byte[] bytes) throws InputException {
        Optional<BinaryFormat> binary = BinaryFormat.of(bytes);
        if (binary.isPresent()) {
            throw problem(
                    null,
                    "This is " + binary.get().title() + ", not a text.",
                    binary.get().mend());
        }
        String text;
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            text = decode(bytes, 3, StandardCharsets.UTF_8);
        } else if (begins(bytes, 0xff, 0xfe, 0, 0) || begins(bytes, 0, 0, 0xfe, 0xff)) {
            throw problem(null, "This text is in UTF-32.", "Save it as UTF-8.");
        } else if (begins(bytes, 0xff, 0xfe)) {
            text = decode(bytes, 2, StandardCharsets.UTF_16LE);
        } else if (begins(bytes, 0xfe, 0xff)) {
            text = decode(bytes, 2, StandardCharsets.UTF_16BE);
        } else {
            text = decode(bytes, 0, StandardCharsets.UTF_8);
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            Position at = new LineIndex(text.substring(0, nul)).position(nul);
            throw problem(at, "A zero byte stands here, so this is no text.", mendOfZeros(bytes));
        }
        if (text.isBlank()) {
            throw problem(null, "The file is empty.", "Write the article into it, or leave it out.");
        }
        return text;
    }

    private String decode(byte[] bytes, int from, Charset charset) throws InputException {
        String text = new String(bytes, from, bytes.length - from, charset);
        // The quick way marks what it cannot read by a character that a text may also hold by right.
        if (text.indexOf(REPLACEMENT) >= 0) {
            checkStrictly(bytes, from, charset);
        }
        return text;
    }

    private void checkStrictly(byte[] bytes, int from, Charset charset) throws InputException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            out.clear();
            if (result.isError()) {
                throw malformed(bytes, from, in.position(), charset);
            }
            if (result.isUnderflow()) {
                return;
            }
        }
    }

    private InputException malformed(byte[] bytes, int from, int bad, Charset charset) {
        String before = new String(bytes, from, bad - from, charset);
        Position at = new LineIndex(before).position(before.length());
        String name = charset == StandardCharsets.UTF_8 ? "UTF-8" : "UTF-16";
        String found = String.format(Locale.ROOT, "The byte 0x%02X is not valid %s.", bytes[bad] & 0xff, name);
        String windows = new String(bytes, bad, 1, WINDOWS);
        boolean fromWindows = charset == StandardCharsets.UTF_8
                && windows.codePoints().noneMatch(c -> c == REPLACEMENT || Character.isISOControl(c));
        return problem(
                at,
                found,
                fromWindows
                        ? "Save the file as UTF-8: it may be in Windows-1252, where this byte is " + windows + "."
                        : "Save the file as UTF-8.");
    }

    /** Half of the bytes of an English text in UTF-16 are zero. */
    private static String mendOfZeros(byte[] bytes) {
        int sample = Math.min(bytes.length, 1000);
        int zeros = 0;
        for (int i = 0; i < sample; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros * 3 > sample && zeros * 3 < sample * 2
                ? "Save the file as UTF-8: it seems to be in UTF-16 without a byte order mark."
                : "Name a text instead.";
    }

    private static boolean begins(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private InputException problem(@Nullable Position at, String found, String mend) {
        return new InputException(new Problem(path, at, found, mend));
    }
}
