package org.deskcheck.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.DocumentReader;
import org.deskcheck.ingest.DocumentType;
import org.deskcheck.ingest.Input;
import org.deskcheck.ingest.Reading;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Span;

/**
 * Whatever a file holds, it is checked or refused with a reason, and what is said of it fits it.
 *
 * <p>{@code mvn verify} searches for a few seconds. To search for longer, go on from where the last search ended as
 * often as you like:
 *
 * <pre>mvn -o surefire:test@fuzz</pre>
 */
class AnyTextFuzzTest {

    private static final DocumentType[] TYPES = {
        null, DocumentType.PLAIN_TEXT, DocumentType.MARKDOWN, DocumentType.HTML, DocumentType.CLAIMS_JSON
    };

    /** What the code asks for by name: chance alone would hardly ever write "according to". */
    private static final String[] PIECES = """
        said|says|told|denied|claimed|that|according to|Ada Brandt|the mayor|he|They|I|it was|is expected to\
        |Moscow|Washington|the Kremlin|the agency|U.S.|no|not|never|may|will|best|and|or|a|about|more than|at least\
        |between|percent|%|€|$|40|1,000|2.5|three|dozens of|million|people|were killed|on 3 May 2024|last year|Monday\
        |“|”|\"|'|’|‘|«|»|„|''|``|(|)|[|]|:|;|,|.|…|?|!|—|–|-| |  |\n|\r\n|\n\n|\t|\u00A0|\u200B|\uFEFF|\u2028|\0\
        |\uD83D\uDE00|\uD83D|e\u0301|\u05D0|\u4E2D|\uFDFA|İ|ß|ﬁ|# |> |* |<p>|</p>|<h2>|&amp;|<|=1+1|@\
        |{\"claims\":[{\"text\":\"|\"}]}\
        """.split("[|]");

    private static final NewsDesk DESK = NewsDesk.builder().build();

    @FuzzTest(maxDuration = "20s")
    void checksAnyFileOrSaysWhyNot(FuzzedDataProvider data) throws Exception {
        DocumentType type = data.pickValue(TYPES);
        byte[] content =
                data.consumeBoolean() ? text(data).getBytes(StandardCharsets.UTF_8) : data.consumeRemainingAsBytes();
        Reading read = new DocumentReader(DESK.meanings())
                .read(new Input("any", "any", type, () -> new ByteArrayInputStream(content)));
        assertThat(read.documents().size() + read.problems().size()).isPositive();
        for (Document document : read.documents()) {
            if (document instanceof Document.Text text) {
                Checked checked = DESK.check(text.article());
                assertThat(checked.failures()).isEmpty();
                fits(checked, text.article().original());
            } else if (document instanceof Document.Claims claims) {
                DESK.check(claims.claims());
            }
        }
    }

    private static String text(FuzzedDataProvider data) {
        StringBuilder text = new StringBuilder();
        while (data.remainingBytes() > 0) {
            text.append(data.pickValue(PIECES));
            if (data.consumeBoolean()) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static void fits(Checked checked, String original) {
        for (Claim claim : checked.claims().claims()) {
            Span span = Objects.requireNonNull(claim.span());
            assertThat(span.end()).isLessThanOrEqualTo(original.length());
            assertThat(claim.text()).isNotBlank();
            assertThat(claim.position().line()).isPositive();
        }
        for (Finding finding : checked.findings()) {
            assertThat(finding.message()).isNotBlank();
            assertThat(Objects.requireNonNull(finding.position()).line()).isPositive();
        }
    }
}
