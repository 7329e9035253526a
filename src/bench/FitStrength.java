import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.deskcheck.compare.ClaimComparer;
import org.deskcheck.extract.meaning.ClaimReader;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Position;
import org.deskcheck.model.Quotation;
import org.deskcheck.model.Stance;
import org.deskcheck.rules.LexiconReader;

/**
 * Learns the weights of {@code org.deskcheck.compare.Strength} from labelled pairs, and shows what each
 * signal brings:
 *
 * <pre>java -cp "target/classes:target/lib/*" src/bench/FitStrength.java rules \
 *     accounts.tsv:contradiction:3:0.5 headlines.tsv:against:1:0.7 rte3.tsv:contradiction:1:0.5</pre>
 *
 * <p>The tables have the columns {@code id}, {@code first}, {@code second}, {@code label}; behind each stand
 * the label of a contradiction, the weight of the table and the threshold that rules use for its kind of text.
 * Logistic regression by Newton's method with a ridge of 4; within a table both classes weigh the same. Five folds by the first text, so that pairs which
 * share it are never learned from and measured on at once. Eight such partitions, and the mean of what they give, since one alone
 * moves by some hundredths with the draw.
 */
public class FitStrength {

    private static final double RIDGE = 4;
    private static final int FOLDS = 5;
    private static final int PARTITIONS = 8;
    private static final int NEWTON_STEPS = 12;

    /** Measured for rules, but of no use here. */
    private static final Set<String> LEFT_OUT = Set.of("place", "actor");

    private record Pair(int table, String first, boolean contradiction, double[] signals) {
        int fold(int partition) {
            CRC32 hash = new CRC32();
            hash.update((partition + first).getBytes(StandardCharsets.UTF_8));
            return (int) (hash.getValue() % FOLDS);
        }
    }

    private static final List<Pair> PAIRS = new ArrayList<>();
    private static final List<String> TABLES = new ArrayList<>();
    private static final List<Double> TABLE_WEIGHTS = new ArrayList<>();
    private static final List<Double> CUTS = new ArrayList<>();
    private static List<String> names = List.of();

    public static void main(String[] args) throws Exception {
        Lexicons lexicons = LexiconReader.read(Path.of(args[0]));
        for (int i = 1; i < args.length; i++) {
            read(args[i].split(":"), new ClaimReader(lexicons), new ClaimComparer(lexicons));
        }
        boolean[] all = new boolean[names.size()];
        Arrays.fill(all, true);
        double[] weights = fit(pair -> true, all);
        System.out.printf(Locale.ROOT, "bias %.2f%n", weights[0]);
        for (int i = 0; i < names.size(); i++) {
            System.out.printf(Locale.ROOT, "entry(\"%s\", %.2f),%n", names.get(i), weights[i + 1]);
        }
        for (int fold = 0; fold < FOLDS; fold++) {
            int each = fold;
            double[] predictions = crossValidated(all, 0);
            System.out.println("fold " + fold + "  " + line(scores(predictions, pair -> pair.fold(0) == each)));
        }
        System.out.printf("%-24s%s%n", "all", line(mean(all)));
        for (int left = 0; left < names.size(); left++) {
            boolean[] some = all.clone();
            some[left] = false;
            System.out.printf("%-24s%s%n", "- " + names.get(left), line(mean(some)));
        }
    }

    private static double[][] mean(boolean[] used) {
        double[][] mean = new double[TABLES.size()][3];
        for (int partition = 0; partition < PARTITIONS; partition++) {
            double[][] scores = scores(crossValidated(used, partition), pair -> true);
            for (int table = 0; table < mean.length; table++) {
                for (int i = 0; i < 3; i++) {
                    mean[table][i] += scores[table][i] / PARTITIONS;
                }
            }
        }
        return mean;
    }

    private static void read(String[] table, ClaimReader reader, ClaimComparer comparer) throws Exception {
        List<String> lines = Files.readAllLines(Path.of(table[0]));
        List<String> header = List.of(lines.get(0).split("\t", -1));
        TABLES.add(Path.of(table[0]).getFileName().toString());
        TABLE_WEIGHTS.add(Double.parseDouble(table[2]));
        CUTS.add(Double.parseDouble(table[3]));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            String first = cells[header.indexOf("first")];
            Map<String, Double> signals = new LinkedHashMap<>(comparer.signals(
                    claim(first, reader), claim(cells[header.indexOf("second")], reader)));
            signals.keySet().removeAll(LEFT_OUT);
            names = List.copyOf(signals.keySet());
            PAIRS.add(new Pair(
                    TABLES.size() - 1,
                    first,
                    cells[header.indexOf("label")].equals(table[1]),
                    signals.values().stream().mapToDouble(Double::doubleValue).toArray()));
        }
    }

    private static Claim claim(String text, ClaimReader reader) {
        return new Claim("c", "a", null, new Position(1, 1), text, null, null, Claim.AUTHOR_ACCOUNT, "",
                Claim.Place.BODY, Stance.ASSERTS, Quotation.NONE, reader.read(text, null));
    }

    private static double[] crossValidated(boolean[] used, int partition) {
        double[] predictions = new double[PAIRS.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            double[] weights = fit(pair -> pair.fold(partition) != held, used);
            for (int i = 0; i < predictions.length; i++) {
                if (PAIRS.get(i).fold(partition) == held) {
                    predictions[i] = predict(weights, PAIRS.get(i).signals());
                }
            }
        }
        return predictions;
    }

    private static double[] fit(Predicate<Pair> which, boolean[] used) {
        List<Pair> pairs = PAIRS.stream().filter(which).toList();
        double[][] counts = new double[TABLES.size()][2];
        pairs.forEach(pair -> counts[pair.table()][pair.contradiction() ? 1 : 0]++);
        int size = names.size() + 1;
        double[] weights = new double[size];
        for (int round = 0; round < NEWTON_STEPS; round++) {
            double[] gradient = new double[size];
            double[][] curvature = new double[size][size];
            for (Pair pair : pairs) {
                double p = predict(weights, pair.signals());
                double weight = TABLE_WEIGHTS.get(pair.table()) * 300 / counts[pair.table()][pair.contradiction() ? 1 : 0];
                for (int i = 0; i < size; i++) {
                    gradient[i] += weight * (p - (pair.contradiction() ? 1 : 0)) * value(pair, i, used);
                    for (int j = 0; j < size; j++) {
                        curvature[i][j] += weight * p * (1 - p) * value(pair, i, used) * value(pair, j, used);
                    }
                }
            }
            for (int i = 0; i < size; i++) {
                gradient[i] += i == 0 ? 0 : RIDGE * weights[i];
                curvature[i][i] += i == 0 ? 1e-9 : RIDGE;
            }
            double[] step = solve(curvature, gradient);
            for (int i = 0; i < size; i++) {
                weights[i] -= step[i];
            }
        }
        return weights;
    }

    private static double value(Pair pair, int i, boolean[] used) {
        return i == 0 ? 1 : used[i - 1] ? pair.signals()[i - 1] : 0;
    }

    private static double predict(double[] weights, double[] signals) {
        double sum = weights[0];
        for (int i = 0; i < signals.length; i++) {
            sum += weights[i + 1] * signals[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Gaussian elimination; the matrix is positive definite. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int row = i + 1; row < n; row++) {
                double factor = matrix[row][i] / matrix[i][i];
                for (int column = i; column < n; column++) {
                    matrix[row][column] -= factor * matrix[i][column];
                }
                x[row] -= factor * x[i];
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int column = i + 1; column < n; column++) {
                x[i] -= matrix[i][column] * x[column];
            }
            x[i] /= matrix[i][i];
        }
        return x;
    }

    private static String line(double[][] scores) {
        StringBuilder line = new StringBuilder();
        for (int table = 0; table < scores.length; table++) {
            double[] score = scores[table];
            line.append(String.format(Locale.ROOT, "  %s %.3f/%.3f/%.3f", TABLES.get(table), score[0], score[1], score[2]));
        }
        return line.toString();
    }

    /** Of each table. */
    private static double[][] scores(double[] predictions, Predicate<Pair> pairs) {
        double[][] scores = new double[TABLES.size()][];
        for (int table = 0; table < scores.length; table++) {
            scores[table] = score(predictions, table, pairs);
        }
        return scores;
    }

    /** Precision, recall, F1. */
    private static double[] score(double[] predictions, int table, Predicate<Pair> pairs) {
        double right = 0;
        double predicted = 0;
        double gold = 0;
        for (int i = 0; i < predictions.length; i++) {
            Pair pair = PAIRS.get(i);
            if (pair.table() == table && pairs.test(pair)) {
                boolean yes = predictions[i] >= CUTS.get(table);
                predicted += yes ? 1 : 0;
                gold += pair.contradiction() ? 1 : 0;
                right += yes && pair.contradiction() ? 1 : 0;
            }
        }
        double precision = predicted == 0 ? 0 : right / predicted;
        double recall = gold == 0 ? 0 : right / gold;
        return new double[] {precision, recall, right == 0 ? 0 : 2 * precision * recall / (precision + recall)};
    }
}
