package org.deskcheck.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.deskcheck.model.Article;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.Problem;

/** Reads inputs of every type. Safe for use by several threads if {@code meaningOf} is. */
public final class DocumentReader {

    /** Longest input, in bytes. Offsets would fit a longer one; what is longer is not news copy. */
    private static final int MOST_BYTES = 256 << 20;

    /** What is parsed into a tree as a whole. */
    private static final Set<DocumentType> MARKUP =
            EnumSet.of(DocumentType.MARKDOWN, DocumentType.HTML, DocumentType.CLAIMS_JSON);

    /** Longest input with markup, in UTF-16 code units: parsed, it takes about sixty times its size in memory. */
    private static final int MOST_MARKUP = 32 << 20;

    private final Function<String, Meaning> meaningOf;
    private final int mostBytes;
    private final int mostMarkup;

    /**
     * @param meaningOf says what a claim's text means, for what a claims file does not tell; spans in its
     *     answer are relative to the text
     */
    public DocumentReader(Function<String, Meaning> meaningOf) {
        this(meaningOf, MOST_BYTES, MOST_MARKUP);
    }

    DocumentReader(Function<String, Meaning> meaningOf, int mostBytes, int mostMarkup) {
        this.meaningOf = meaningOf;
        this.mostBytes = mostBytes;
        this.mostMarkup = mostMarkup;
    }

    /** Reads one input. What is wrong with it is reported, never thrown. */
    public Reading read(Input input) {
        try {
            String text = new TextDecoder(input.path()).decode(bytes(input));
            DocumentType type = input.type() == null ? TypeSniffer.typeOf(text) : input.type();
            if (MARKUP.contains(type) && text.length() > mostMarkup) {
                throw tooLong(input, mostMarkup);
            }
            return switch (type) {
                case PLAIN_TEXT -> Reading.of(text(PlainText.read(input, text)));
                case MARKDOWN -> Reading.of(text(Markdown.read(input, text)));
                case HTML -> Reading.of(text(Html.read(input, text)));
                case CLAIMS_JSON -> new ClaimsFile(input, text, meaningOf).readObject();
                case CLAIMS_JSON_LINES -> new ClaimsFile(input, text, meaningOf).readLines();
            };
        } catch (InputException e) {
            return Reading.failed(e.problems());
        }
    }

    private static Document text(Article article) {
        return new Document.Text(article);
    }

    private byte[] bytes(Input input) throws InputException {
        try (InputStream in = input.content().open()) {
            byte[] bytes = in.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw tooLong(input, mostBytes);
            }
            return bytes;
        } catch (AccessDeniedException e) {
            throw new InputException(
                    new Problem(input.path(), null, "This file cannot be opened.", "Allow reading it."));
        } catch (IOException e) {
            throw new InputException(new Problem(
                    input.path(), null, "This file cannot be read: " + e.getMessage() + ".", "Check the disk."));
        }
    }

    private static InputException tooLong(Input input, int most) {
        return new InputException(new Problem(
                input.path(),
                null,
                "The file is longer than " + (most >> 20) + " MB, the most that Deskcheck reads of its type.",
                "Split it into articles."));
    }
}
