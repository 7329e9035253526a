package org.deskcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.deskcheck.model.Article;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.Passage;
import org.deskcheck.model.Polarity;
import org.deskcheck.model.Problem;

/** Reads samples through the front door, and shows what came out. */
final class Read {

    /** What an extractor would say of a claim's words: for these tests, that they are negated. */
    static final Meaning MEANING = new Meaning(Polarity.NEGATIVE, List.of("maybe"), List.of(), List.of(), Set.of());

    private Read() {}

    static Reading reading(DocumentType type, String text) {
        return new DocumentReader(words -> MEANING).read(Input.of("sample", type, text));
    }

    static Reading bytes(byte... bytes) {
        Input input = new Input("sample", "sample.txt", DocumentType.PLAIN_TEXT, () -> new ByteArrayInputStream(bytes));
        return new DocumentReader(words -> MEANING).read(input);
    }

    static Article article(DocumentType type, String text) {
        Reading reading = reading(type, text);
        assertThat(reading.problems()).isEmpty();
        return ((Document.Text) reading.documents().get(0)).article();
    }

    static ClaimSet claims(DocumentType type, String text) {
        Reading reading = reading(type, text);
        assertThat(reading.problems()).isEmpty();
        return ((Document.Claims) reading.documents().get(0)).claims();
    }

    static List<String> problems(DocumentType type, String text) {
        return reading(type, text).problems().stream().map(Problem::toString).toList();
    }

    /** One line for each part: {@code = title}, {@code # heading}, {@code ~ repeated paragraph}, {@code paragraph}. */
    static String outline(Article article) {
        StringJoiner lines = new StringJoiner("\n");
        if (article.title() != null) {
            lines.add("= " + article.title());
        }
        article.sections().forEach(section -> {
            if (section.heading() != null) {
                lines.add("# " + section.heading());
            }
            section.paragraphs()
                    .forEach(paragraph -> lines.add((paragraph.repeated() ? "~ " : "") + paragraph.passage()));
        });
        return lines.toString();
    }

    static List<Passage> passages(Article article) {
        Stream<Passage> title = Stream.ofNullable(article.title());
        Stream<Passage> rest = article.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.ofNullable(section.heading()),
                        section.paragraphs().stream().map(paragraph -> paragraph.passage())));
        return Stream.concat(title, rest).toList();
    }
}
