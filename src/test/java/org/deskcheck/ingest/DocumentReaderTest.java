package org.deskcheck.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.deskcheck.ingest.DocumentType.PLAIN_TEXT;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.deskcheck.model.Article;
import org.deskcheck.model.Paragraph;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentReaderTest {

    private static final String TEXT = "The café “Zürich” closed on Monday.\r\nIts owner said so.";

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", UTF_8, new byte[0]),
                Arguments.of("UTF-8 with a mark", UTF_8, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}),
                Arguments.of("UTF-16, low byte first", UTF_16LE, new byte[] {(byte) 0xff, (byte) 0xfe}),
                Arguments.of("UTF-16, high byte first", UTF_16BE, new byte[] {(byte) 0xfe, (byte) 0xff}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void readsTheSameTextInEveryEncoding(String name, Charset charset, byte[] mark) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(mark);
        bytes.write(TEXT.getBytes(charset));

        Article article = article(Read.bytes(bytes.toByteArray()));

        assertThat(article.original()).isEqualTo(TEXT);
        assertThat(Read.outline(article)).isEqualTo("The café “Zürich” closed on Monday.\nIts owner said so.");
        assertThat(Read.passages(article).get(1).span()).isEqualTo(new Span(37, 55));
    }

    @Test
    void takesAReplacementCharacterThatTheTextHoldsByRight() {
        assertThat(article(Read.bytes("What does \ufffd mean?".getBytes(UTF_8))).original())
                .isEqualTo("What does \ufffd mean?");
    }

    static Stream<Arguments> notTexts() {
        return Stream.of(
                Arguments.of("", null, "The file is empty."),
                Arguments.of("\u00ef\u00bb\u00bf \r\n\t", null, "The file is empty."),
                Arguments.of("%PDF-1.7\nstream", null, "This is a PDF document, not a text."),
                Arguments.of(
                        "PK\u0003\u0004word/document.xml",
                        null,
                        "This is a Word, OpenDocument or zip file, not a text."),
                Arguments.of("{\\rtf1 Hello}", null, "This is an RTF document, not a text."),
                Arguments.of("\u00ff\u00d8\u00ff\u00e0JFIF", null, "This is a picture, not a text."),
                Arguments.of(
                        "One line.\nAn\0other.", new Position(2, 3), "A zero byte stands here, so this is no text."),
                Arguments.of("Fine.\r\nA caf\u00e9.", new Position(2, 6), "The byte 0xE9 is not valid UTF-8."),
                Arguments.of("Cut short \u00e2\u0080", new Position(1, 11), "The byte 0xE2 is not valid UTF-8."),
                Arguments.of(
                        "\u00ff\u00feA\0\u0000\u00d8B\0", new Position(1, 2), "The byte 0x00 is not valid UTF-16."),
                Arguments.of("\u00ff\u00fe\0\0A\0\0\0", null, "This text is in UTF-32."));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("notTexts")
    void saysWhatIsWrongWithWhatIsNoText(String bytes, Position position, String found) {
        Reading reading = Read.bytes(bytes.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(reading.documents()).isEmpty();
        assertThat(reading.problems()).hasSize(1);
        Problem problem = reading.problems().get(0);
        assertThat(problem.path()).isEqualTo("sample.txt");
        assertThat(problem.position()).isEqualTo(position);
        assertThat(problem.found()).isEqualTo(found);
        assertThat(problem.mend()).endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({
        "'A caf\u00e9.', 'Save the file as UTF-8: it may be in Windows-1252, where this byte is é.'",
        "'He said \u0093no\u0094.', 'Save the file as UTF-8: it may be in Windows-1252, where this byte is “.'",
        "'A\u0000b\u0000c\u0000', 'Save the file as UTF-8: it seems to be in UTF-16 without a byte order mark.'",
    })
    void guessesTheEncodingThatTheFileMayBeIn(String bytes, String mend) {
        assertThat(Read.bytes(bytes.getBytes(StandardCharsets.ISO_8859_1)).problems())
                .extracting(Problem::mend)
                .containsExactly(mend);
    }

    @Test
    void findsABadByteFarBehindTheFirstBuffer() {
        byte[] bytes = "Twelve bytes\n".repeat(10_000).getBytes(UTF_8);
        bytes[bytes.length - 3] = (byte) 0xff;

        assertThat(Read.bytes(bytes).problems())
                .extracting(Problem::position)
                .containsExactly(new Position(10_000, 11));
    }

    @ParameterizedTest
    @CsvSource({"PLAIN_TEXT, 2", "HTML, 1", "CLAIMS_JSON, 1", "CLAIMS_JSON_LINES, 2"})
    void refusesWhatIsTooLong(DocumentType type, int megabytes) {
        byte[] bytes = " a".repeat(megabytes << 20).getBytes(UTF_8);
        Input input = new Input("big", "big.txt", type, () -> new ByteArrayInputStream(bytes));

        assertThat(new DocumentReader(words -> Read.MEANING, 2 << 20, 1 << 20)
                        .read(input)
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("big.txt: The file is longer than " + megabytes
                        + " MB, the most that Deskcheck reads of its type. Split it into articles.");
    }

    @Test
    void reportsAFileThatCannotBeReadToItsEnd() {
        Input input = new Input("gone", "gone.txt", PLAIN_TEXT, () -> {
            throw new IOException("the disk is gone");
        });

        assertThat(new DocumentReader(words -> Read.MEANING).read(input).problems())
                .extracting(Problem::toString)
                .containsExactly("gone.txt: This file cannot be read: the disk is gone. Check the disk.");
    }

    @Test
    void readsFiftyMegabytes() {
        String paragraph =
                "The minister said on Tuesday that the harbour would stay open, whatever the council says.\n";
        int count = 50_000_000 / paragraph.length() + 1;

        Article article = article(Read.bytes(paragraph.repeat(count).getBytes(UTF_8)));

        List<Paragraph> paragraphs = article.sections().get(0).paragraphs();
        assertThat(paragraphs).hasSize(count);
        assertThat(paragraphs.get(count - 1).passage().span().end())
                .isEqualTo(article.original().length() - 1);
    }

    @Test
    void readsALineOfFiveMegabytes() {
        String line = "The minister said so. ".repeat(5_000_000 / 22).strip();

        Article article = article(Read.bytes(("A title\n" + line).getBytes(UTF_8)));

        assertThat(Read.passages(article)).hasSize(2).last().hasToString(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '{"article": "a", "claims": []}'                      | CLAIMS_JSON
            '{\n "article": "a",\n "claims": []\n}'               | CLAIMS_JSON
            '{"article": "a"}\n{"article": "b"}'                  | CLAIMS_JSON_LINES
            '<!DOCTYPE html>\n<p>Talks failed.'                   | HTML
            '\n<article><p>Talks failed.</p></article>'           | HTML
            '# Talks fail\n\nNobody agreed.'                      | MARKDOWN
            '---\ntitle: Talks\n---\nNobody agreed.'              | MARKDOWN
            'Nobody agreed, [sources](http://a.example) said.'    | MARKDOWN
            'Talks fail\n==========\n\nNobody agreed.'            | MARKDOWN
            'Talks fail\n\nNobody agreed.'                        | PLAIN_TEXT
            '[The talks] failed, he said.'                        | PLAIN_TEXT
            '3 < 4, he said. #talks'                              | PLAIN_TEXT
            """)
    void tellsTheTypeOfWhatHasNoName(String text, DocumentType type) {
        assertThat(TypeSniffer.typeOf(text.replace("\\n", "\n"))).isEqualTo(type);
    }

    private static Article article(Reading reading) {
        assertThat(reading.problems()).isEmpty();
        return ((Document.Text) reading.documents().get(0)).article();
    }
}
