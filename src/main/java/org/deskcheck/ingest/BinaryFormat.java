package org.deskcheck.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Formats that are no text, known by their first bytes. */
enum BinaryFormat {
    PDF("%PDF-", "a PDF document", "Save its text as .txt, for instance with pdftotext."),
    ZIP("PK\u0003\u0004", "a Word, OpenDocument or zip file", "Save its text as .txt, .md or .html."),
    OLE("\u00d0\u00cf\u0011\u00e0", "an old Word file", "Save its text as .txt."),
    RTF("{\\rtf", "an RTF document", "Save its text as .txt."),
    GZIP("\u001f\u008b", "a gzip file", "Unpack it first."),
    PNG("\u0089PNG", "a picture", "Name the text instead."),
    JPEG("\u00ff\u00d8\u00ff", "a picture", "Name the text instead."),
    GIF("GIF8", "a picture", "Name the text instead.");

    private final byte[] magic;
    private final String title;
    private final String mend;

    BinaryFormat(String magic, String title, String mend) {
        this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
        this.title = title;
        this.mend = mend;
    }

    static Optional<BinaryFormat> of(byte[] bytes) {
        return Stream.of(values()).filter(format -> format.begins(bytes)).findFirst();
    }

    /** With its article: "a PDF document". */
    String title() {
        return title;
    }

    String mend() {
        return mend;
    }

    private boolean begins(byte[] bytes) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || bytes[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
