package org.deskcheck.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.desk.annotated.AnnotatedFolder;
import org.deskcheck.desk.annotated.ModelFile;
import org.deskcheck.extract.SourceNeedTraining;
import org.deskcheck.model.AnnotatedArticle;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Lexicons;

/** Trains the model of which sentences need a source. The same folders, in the same order, give the same bytes. */
public final class TrainSourceNeed {

    private final Lexicons lexicons;

    /** @param lexicons those that the model will be used with */
    public TrainSourceNeed(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /**
     * Trains, and writes the model whole or not at all.
     *
     * @return how many articles it learned from
     * @throws InputException if an article is malformed, or the model cannot be written
     */
    public int run(List<Path> folders, Path model) throws InputException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (Path folder : folders) {
            articles.addAll(AnnotatedFolder.read(folder));
        }
        SourceNeedTraining training =
                new SourceNeedTraining(lexicons, text -> AnnotatedFolder.asRead("article.txt", text));
        articles.forEach(training::add);
        byte[] table = training.train().weights().table().getBytes(StandardCharsets.UTF_8);
        ModelFile.write(model, out -> out.write(table));
        return articles.size();
    }
}
