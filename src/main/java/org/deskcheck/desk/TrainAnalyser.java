package org.deskcheck.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.deskcheck.extract.syntax.AnalyserTrainer;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Problem;

/** Trains the analyser of English on treebanks. */
public final class TrainAnalyser {

    private final AnalyserTrainer trainer;

    /** @param progress is told what happens, line by line */
    public TrainAnalyser(Consumer<String> progress) {
        this.trainer = new AnalyserTrainer(progress);
    }

    /** @throws InputException if the treebanks cannot be read or the model cannot be written */
    public void run(Path treebanks, Path model) throws InputException {
        try {
            trainer.train(treebanks, model);
        } catch (IOException e) {
            throw new InputException(new Problem(
                    treebanks.toString(),
                    null,
                    "The treebanks cannot be read, or the model cannot be written: " + e.getMessage() + ".",
                    "Give a folder of CoNLL-U files, and a model file in a folder that you may write."));
        }
    }
}
