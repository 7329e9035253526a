package org.deskcheck.extract.syntax;

import java.io.IOException;
import java.io.InputStream;
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

    /** Models that saw the sentences in different orders err differently; their mean is better than each. */
    private static final int TAGGERS = 2;

    private static final int PARSERS = 3;
    private static final int TAG_ROUNDS = 10;
    private static final int FOLD_ROUNDS = 5;
    private static final int FOLDS = 5;
    private static final int PARSE_ROUNDS = 12;

    private final Consumer<String> progress;

    /** @param progress told what is being done, a line at a time */
    public AnalyserTrainer(Consumer<String> progress) {
        this.progress = progress;
    }

    /**
     * Trains on all {@code *-train.conllu} files of a folder, writes the model, and says how well it agrees with
     * each {@code *-dev.conllu} file there. Takes minutes and 2 GB of heap.
     *
     * @throws IOException if there is no file to train on, one is not CoNLL-U, or the model cannot be written
     */
    public void train(Path treebanks, Path model) throws IOException {
        List<Path> training = files(treebanks, "-train.conllu");
        if (training.isEmpty()) {
            throw new IOException("There is no file *-train.conllu in " + treebanks + ".");
        }
        List<GoldSentence> sentences = new ArrayList<>();
        for (Path file : training) {
            sentences.addAll(Conllu.read(file));
            progress.accept("read " + file.getFileName());
        }
        Model trained = train(sentences);
        try (OutputStream out = Files.newOutputStream(model)) {
            trained.write(out);
        }
        progress.accept("wrote " + model + ", " + Files.size(model) + " bytes");
        evaluate(treebanks, trained);
    }

    /**
     * Says how well a model agrees with each {@code *-dev.conllu} file of a folder.
     *
     * @throws IOException if the model or a treebank cannot be read
     */
    public void evaluate(Path treebanks, Path model) throws IOException {
        try (InputStream in = Files.newInputStream(model)) {
            evaluate(treebanks, Model.read(in));
        }
    }

    private void evaluate(Path treebanks, Model model) throws IOException {
        for (Path file : files(treebanks, "-dev.conllu")) {
            List<GoldSentence> gold = Conllu.read(file);
            progress.accept(file.getFileName() + ": " + TreebankScores.of(model, gold));
            progress.accept(file.getFileName() + ": " + SegmentationScores.of(gold));
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    Model train(List<GoldSentence> sentences) throws IOException {
        WordClassesBuilder words = WordClassesBuilder.english();
        WordClasses dictionary = words.build();
        Training training = new Training(sentences, dictionary);
        String[] tags = column(training.tags().names(), 0);
        String[] universal = column(training.tags().names(), 1);
        String[] relations = training.relations().names();
        progress.accept(sentences.size() + " sentences, " + tags.length + " tags, " + relations.length + " relations");

        Mean tagger = new Mean();
        for (int seed = 0; seed < TAGGERS; seed++) {
            tagger.add(new TaggerTrainer(tags.length, TAG_ROUNDS).train(training.samples(), seed));
            progress.accept("trained a tagger");
        }
        List<Tagged> tagged = tagged(training, new TagKinds(tags, universal));
        Mean moves = new Mean();
        Mean labels = new Mean();
        for (int seed = 0; seed < PARSERS; seed++) {
            ParserTrainer parser = new ParserTrainer(relations.length, training.samples(), seed);
            parser.train(tagged, PARSE_ROUNDS);
            moves.add(parser.moveWeights());
            labels.add(parser.labelWeights());
            progress.accept("trained a parser");
        }
        return new Model(
                tags,
                universal,
                relations,
                dictionary,
                SparseWeights.of(tags.length, tagger.weights()),
                DenseWeights.of(moves.weights()),
                SparseWeights.of(relations.length, labels.weights()),
                LemmaTrainer.train(sentences, dictionary, words.irregular()));
    }

    private List<Tagged> tagged(Training training, TagKinds kinds) {
        List<Training.Sample> samples = training.samples();
        List<int[]> tags = new TaggerTrainer(training.tags().size(), FOLD_ROUNDS).jackknife(samples, FOLDS);
        progress.accept("tagged the sentences");
        List<Tagged> tagged = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            tagged.add(new Tagged(samples.get(i).words(), tags.get(i), kinds));
        }
        return tagged;
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
