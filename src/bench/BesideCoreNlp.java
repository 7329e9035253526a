import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import org.deskcheck.extract.ClaimExtractor;
import org.deskcheck.extract.syntax.Analyser;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.DocumentReader;
import org.deskcheck.ingest.DocumentType;
import org.deskcheck.ingest.Input;
import org.deskcheck.model.Article;
import org.deskcheck.model.Lexicons;
import org.deskcheck.rules.LexiconReader;

/**
 * How many articles a second one thread takes claims out of, beside CoreNLP's dependency parser on the same
 * articles in the same run. {@code src/bench/beside-corenlp.sh} starts it.
 *
 * <p>The articles are our training articles without their marks, put together to {@value #TOKENS} tokens each. Times are
 * processor times of the one thread, so that what else the machine does counts little; each round has all
 * three take turns, and medians of the rounds are printed. With a fourth argument Deskcheck runs alone, to see how
 * little memory is enough.
 */
public class BesideCoreNlp {

    private static final int TOKENS = 950;

    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        int rounds = Integer.parseInt(args[1]);
        Lexicons lexicons = LexiconReader.read(home.resolve("rules"));
        ClaimExtractor extractor = new ClaimExtractor(lexicons);
        List<String> texts = texts(home.resolve("src/training/articles"), Integer.parseInt(args[2]));
        DocumentReader reader = new DocumentReader(extractor::meaning);
        ToIntFunction<String> claims = text -> extractor.extract(article(reader, text)).claims().size();
        ToIntFunction<String> parse = text -> Analyser.english().analyse(text).size();

        for (int i = 0; i < 3; i++) { // Until the compiler has seen it.
            rate(claims, texts);
            rate(parse, texts);
        }
        double[] ours = new double[rounds];
        double[] parser = new double[rounds];
        double[] theirs = new double[rounds];
        if (args.length > 3) {
            Arrays.setAll(ours, round -> rate(claims, texts));
            System.out.printf("claims of %d articles of %d tokens in a heap of at most %d MB: %.1f articles a second%n",
                    texts.size(), TOKENS, Runtime.getRuntime().maxMemory() >> 20, median(ours));
            return;
        }
        ToIntFunction<String> rival = rival();
        List<String> few = texts.subList(0, Math.min(10, texts.size()));
        rate(rival, few);
        for (int round = 0; round < rounds; round++) {
            ours[round] = rate(claims, texts);
            parser[round] = rate(parse, texts);
            theirs[round] = rate(rival, few);
        }
        System.out.printf("articles of %d tokens a second of one thread, medians of %d rounds%n", TOKENS, rounds);
        System.out.printf("  claims with their sources   %8.1f   %5.1f times CoreNLP%n", median(ours), ratio(ours, theirs));
        System.out.printf("  parsing alone               %8.1f   %5.1f times CoreNLP   %,.0f tokens a second%n",
                median(parser), ratio(parser, theirs), median(parser) * TOKENS);
        System.out.printf("  CoreNLP, parsing alone      %8.1f%n", median(theirs));
    }

    private static ToIntFunction<String> rival() {
        Properties annotators = new Properties();
        annotators.setProperty("annotators", "tokenize,pos,lemma,depparse");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(annotators);
        return text -> pipeline.processToCoreDocument(text).sentences().size();
    }

    /** Articles a second. */
    private static double rate(ToIntFunction<String> work, List<String> texts) {
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int found = 0;
        for (String text : texts) {
            found += work.applyAsInt(text);
        }
        if (found == 0) {
            throw new IllegalStateException("Nothing was found, so nothing was measured");
        }
        return texts.size() * 1e9 / (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun);
    }

    private static double ratio(double[] first, double[] second) {
        double[] ratios = new double[first.length];
        Arrays.setAll(ratios, i -> first[i] / second[i]);
        return median(ratios);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static Article article(DocumentReader reader, String text) {
        Input input = Input.of("bench", DocumentType.PLAIN_TEXT, text);
        return ((Document.Text) reader.read(input).documents().get(0)).article();
    }

    private static List<String> texts(Path folder, int most) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                String plain = Files.readString(file).replaceAll("\\[[SQC][0-9]+ ?|\\]", "");
                paragraphs.addAll(List.of(plain.split("\n\n+")));
            }
        }
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int tokens = 0;
        for (String paragraph : paragraphs) {
            text.append(paragraph).append("\n\n");
            tokens += Analyser.english().analyse(paragraph).stream().mapToInt(sentence -> sentence.size()).sum();
            if (tokens >= TOKENS && texts.size() < most) {
                texts.add(text.toString());
                text.setLength(0);
                tokens = 0;
            }
        }
        return texts;
    }
}
