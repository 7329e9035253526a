package org.deskcheck.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.deskcheck.model.Article;
import org.deskcheck.model.Paragraph;
import org.deskcheck.model.Passage;
import org.deskcheck.model.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainAttributionsTest {

    private static final String TEXT = "The ferry will sail again on Monday, the captain said.";

    @TempDir
    Path folder;

    @Test
    void trainsTheSameModelTwiceAndChecksWithIt() throws Exception {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        for (Path article : some(6)) {
            Files.copy(article, articles.resolve(article.getFileName()));
        }
        Path first = folder.resolve("first.model");
        Path second = folder.resolve("second.model");
        TrainAttributions training =
                new TrainAttributions(NewsDesk.builder().build().lexicons());

        assertThat(training.run(articles, first)).isEqualTo(6);
        training.run(articles, second);

        assertThat(second).hasSameBinaryContentAs(first);
        NewsDesk desk = NewsDesk.builder().model(first).build();
        assertThat(desk.claims(article()).claims())
                .anySatisfy(claim -> assertThat(claim.sourceName()).isEqualTo("captain"));
    }

    private static List<Path> some(int articles) throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/training/articles"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .limit(articles)
                    .toList();
        }
    }

    private static Article article() {
        Paragraph paragraph = new Paragraph(Passage.verbatim(TEXT, 0), false);
        return new Article("ferry", "ferry.txt", TEXT, null, null, List.of(new Section(null, List.of(paragraph))));
    }
}
