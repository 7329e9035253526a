package org.deskcheck.desk;

import java.nio.file.Path;
import java.util.List;
import org.deskcheck.desk.annotated.AnnotatedFolder;
import org.deskcheck.desk.annotated.ModelFile;
import org.deskcheck.extract.learned.AttributionModel;
import org.deskcheck.extract.learned.AttributionTraining;
import org.deskcheck.model.AnnotatedArticle;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Lexicons;

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
            training.add(AnnotatedFolder.asRead(annotated), annotated.annotations());
        }
        AttributionModel trained = training.train();
        ModelFile.write(model, trained::write);
        return articles.size();
    }
}
