package org.deskcheck.extract.need;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What each sign weighs: a logistic regression, kept as a table that a person can read. Immutable and safe to
 * share between threads.
 *
 * @param bias the weight of a sentence without any sign
 * @param weights by sign; above zero speaks for a source
 */
public record NeedModel(double bias, Map<String, Double> weights) {

    private static final String BIAS = "(bias)";

    public NeedModel {
        weights = Map.copyOf(weights);
    }

    /** The model that ships. */
    public static NeedModel shipped() {
        return Shipped.MODEL;
    }

    private static final class Shipped {

        private static final NeedModel MODEL = load();

        private static NeedModel load() {
            try (Reader in = new InputStreamReader(
                    Objects.requireNonNull(NeedModel.class.getResourceAsStream("source-need.tsv"), "source-need.tsv"),
                    StandardCharsets.UTF_8)) {
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("The model that ships cannot be read", e);
            }
        }
    }

    /** How likely a reporter would have named a source for a sentence with these signs, from 0 to 1. */
    public double need(Set<String> signs) {
        double sum = bias;
        for (String sign : signs) {
            sum += weights.getOrDefault(sign, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** A line for each sign: the sign, a tab, its weight. */
    public String table() {
        StringBuilder table = new StringBuilder(BIAS + "\t" + bias + "\n");
        new TreeMap<>(weights)
                .forEach((sign, weight) ->
                        table.append(sign).append('\t').append(weight).append('\n'));
        return table.toString();
    }

    /** @throws IOException if a line has no weight */
    public static NeedModel read(Reader table) throws IOException {
        Map<String, Double> weights = new TreeMap<>();
        for (String line : new BufferedReader(table).lines().toList()) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 2) {
                throw new IOException("This is no sign with its weight: " + line);
            }
            weights.put(cells[0], Double.valueOf(cells[1]));
        }
        Double bias = weights.remove(BIAS);
        return new NeedModel(bias == null ? 0 : bias, weights);
    }
}
