package org.deskcheck.extract.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Analyses English text. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * Analyser english = Analyser.english();
 * for (Sentence sentence : english.analyse("The talks were useful. Ushakov said so.")) { … }
 * }</pre>
 */
public final class Analyser {

    private static final String SHIPPED = "english.model";

    private final Model model;
    private final TagKinds kinds;
    private final Scorer tags;
    private final Scorer moves;
    private final Scorer labels;

    Analyser(Model model) {
        this.model = model;
        this.tags = model.tagger().scorer();
        this.moves = model.moves().scorer();
        this.labels = model.labels().scorer();
        this.kinds = new TagKinds(model.tags(), model.universal());
    }

    /** The analyser with the model that ships; loaded once per process. */
    public static Analyser english() {
        return English.ANALYSER;
    }

    /**
     * An analyser with a model of one's own.
     *
     * @param model a file that {@link AnalyserTrainer} wrote
     * @throws IOException if it cannot be read or is not such a model
     */
    public static Analyser load(Path model) throws IOException {
        try (InputStream file = Files.newInputStream(model)) {
            return new Analyser(Model.read(file));
        }
    }

    /**
     * Splits a passage (running text without markup, for instance one paragraph) into sentences and
     * analyses each. Every character that is not white space belongs to exactly one token. Linear in the
     * length of the text; never throws on any text.
     */
    public List<Sentence> analyse(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        Tagger tagger = new Tagger(tags);
        Parser parser = new Parser(moves, labels);
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int end : SentenceSplitter.ends(tokens)) {
            Words words = Words.of(model.dictionary(), tokens, start, end);
            int[] tagged = tagger.tag(words);
            sentences.add(sentence(tokens, start, words, tagged, parser.parse(new Tagged(words, tagged, kinds))));
            start = end;
        }
        return sentences;
    }

    private Sentence sentence(Tokens tokens, int from, Words words, int[] tags, ParserState parse) {
        int size = tags.length;
        String[] forms = new String[size];
        String[] lower = new String[size];
        String[] lemmas = new String[size];
        String[] names = new String[size];
        String[] universal = new String[size];
        String[] relations = new String[size];
        int[] nouns = new int[size];
        int[] verbs = new int[size];
        int[] starts = new int[size];
        int[] ends = new int[size];
        int[] heads = new int[size];
        for (int i = 0; i < size; i++) {
            starts[i] = tokens.start(from + i);
            ends[i] = tokens.end(from + i);
            forms[i] = tokens.form(from + i);
            lower[i] = Forms.lower(forms[i]);
            names[i] = model.tags()[tags[i]];
            universal[i] = model.universal()[tags[i]];
            lemmas[i] = model.lemmatizer().lemma(forms[i], lower[i], names[i]);
            nouns[i] = words.noun(i);
            verbs[i] = words.verb(i);
            heads[i] = parse.head(i) == size ? Sentence.ROOT : parse.head(i);
            relations[i] = model.relations()[parse.relation(i)];
        }
        return new Sentence(forms, lower, lemmas, names, universal, nouns, verbs, starts, ends, heads, relations);
    }

    /** Loaded when it is first asked for. */
    private static final class English {

        static final Analyser ANALYSER = load();

        private static Analyser load() {
            try (InputStream file = Analyser.class.getResourceAsStream(SHIPPED)) {
                if (file == null) {
                    throw new IllegalStateException("The model " + SHIPPED + " is missing from the program.");
                }
                return new Analyser(Model.read(file));
            } catch (IOException e) {
                throw new UncheckedIOException("The model " + SHIPPED + " inside the program cannot be read.", e);
            }
        }
    }
}
