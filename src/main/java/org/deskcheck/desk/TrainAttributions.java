package org.deskcheck.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.deskcheck.desk.annotated.AnnotatedFolder;
import org.deskcheck.extract.learned.AttributionModel;
import org.deskcheck.extract.learned.AttributionTraining;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.DocumentReader;
import org.deskcheck.ingest.DocumentType;
import org.deskcheck.ingest.Input;
import org.deskcheck.model.AnnotatedArticle;
import org.deskcheck.model.Article;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Problem;

/** Trains a model of attributions on a folder of annotated articles. The same folder gives the same bytes. */
public final class TrainAttributions {

    private final Lexicons lexicons;

    /** @param lexicons those that the model will be used with */
    public TrainAttributions(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /**
     * Trains, and writes the model whole or not at all.
     *
     * @return how many articles it learned from
     * @throws InputException if an article is malformed, or the model cannot be written
     */
    public int run(Path folder, Path model) throws InputException {
        List<AnnotatedArticle> articles = AnnotatedFolder.read(folder);
        AttributionTraining training = new AttributionTraining(lexicons);
        for (AnnotatedArticle annotated : articles) {
            training.add(article(annotated.name(), annotated.text()), annotated.annotations());
        }
        write(training.train(), model);
        return articles.size();
    }

    /** A text as checking would read it, so that models learn from what they will see. */
    static Article article(String name, String text) {
        Input input = Input.of(name, DocumentType.PLAIN_TEXT, text);
        Document document = new DocumentReader(claim -> {
                    throw new IllegalStateException("A plain text holds no claims");
                })
                .read(input)
                .documents()
                .get(0);
        return ((Document.Text) document).article();
    }

    private static void write(AttributionModel trained, Path model) throws InputException {
        Path unfinished = model.resolveSibling(model.getFileName() + ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                trained.write(out);
            }
            Files.move(unfinished, model, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new InputException(new Problem(
                    model.toString(),
                    null,
                    "The model cannot be written here.",
                    "Name a file in a folder that you may write."));
        }
    }
}
