package org.deskcheck.extract.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Trains an analyser on Universal Dependencies treebanks. The same treebanks give the same model, to the
 * byte.
 */
public final class AnalyserTrainer {

    private static final int TAG_ROUNDS = 8;
    private static final int FOLD_ROUNDS = 5;
    private static final int FOLDS = 5;
    private static final int PARSE_ROUNDS = 12;
    private static final double PRUNED = 0.1;

    private final Consumer<String> progress;

    /** @param progress told what is being done, a line at a time */
    public AnalyserTrainer(Consumer<String> progress) {
        this.progress = progress;
    }

    /**
     * Trains on all {@code *-train.conllu} files of a folder and writes the model.
     *
     * @throws IOException if there is no such file, one is not CoNLL-U, or the model cannot be written
     */
    public void train(Path treebanks, Path model) throws IOException {
        List<GoldSentence> sentences = new ArrayList<>();
        for (Path file : trainingFiles(treebanks)) {
            sentences.addAll(Conllu.read(file));
            progress.accept("read " + file.getFileName());
        }
        Model trained = train(sentences);
        try (OutputStream out = Files.newOutputStream(model)) {
            trained.write(out);
        }
        progress.accept("wrote " + model + ", " + Files.size(model) + " bytes");
    }

    private static List<Path> trainingFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(f -> f.getFileName().toString().endsWith("-train.conllu"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IOException("There is no file *-train.conllu in " + folder + ".");
            }
            return found;
        }
    }

    Model train(List<GoldSentence> sentences) {
        Training training = new Training(sentences);
        int tags = training.tags().size();
        int relations = training.relations().size();
        progress.accept(sentences.size() + " sentences, " + tags + " tags, " + relations + " relations");

        Weights tagger = Weights.quantise(tags, new TaggerTrainer(tags, TAG_ROUNDS).train(training.samples()), PRUNED);
        progress.accept("trained the tagger");
        List<int[]> unseen = new TaggerTrainer(tags, FOLD_ROUNDS).jackknife(training.samples(), FOLDS, PRUNED);
        progress.accept("tagged the sentences");

        ParserTrainer parser = new ParserTrainer(relations);
        parser.train(training.samples(), unseen, PARSE_ROUNDS);
        progress.accept("trained the parser");
        return new Model(
                column(training.tags().names(), 0),
                column(training.tags().names(), 1),
                training.relations().names(),
                tagger,
                Weights.quantise(ParserState.MOVES, parser.moveWeights(), PRUNED),
                Weights.quantise(relations, parser.labelWeights(), PRUNED),
                LemmaTrainer.train(sentences));
    }

    private static String[] column(String[] names, int part) {
        String[] column = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            int slash = names[i].lastIndexOf('/');
            column[i] = part == 0 ? names[i].substring(0, slash) : names[i].substring(slash + 1);
        }
        return column;
    }
}
