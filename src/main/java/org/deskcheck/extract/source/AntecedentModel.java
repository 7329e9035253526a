package org.deskcheck.extract.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.deskcheck.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * What each sign weighs when a pronoun is resolved, as a table that a person can read. Immutable and safe to
 * share between threads.
 *
 * @param weights by sign; above zero speaks for a candidate
 */
public record AntecedentModel(Map<String, Double> weights) implements AntecedentChoice {

    public AntecedentModel {
        weights = Map.copyOf(weights);
    }

    /** The model that ships. */
    public static AntecedentModel shipped() {
        return Shipped.MODEL;
    }

    private static final class Shipped {

        private static final AntecedentModel MODEL = load();

        private static AntecedentModel load() {
            try (Reader in = new InputStreamReader(
                    Objects.requireNonNull(
                            AntecedentModel.class.getResourceAsStream("antecedents.tsv"), "antecedents.tsv"),
                    StandardCharsets.UTF_8)) {
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("The model that ships cannot be read", e);
            }
        }
    }

    double score(Set<String> signs) {
        double sum = 0;
        for (String sign : signs) {
            sum += weights.getOrDefault(sign, 0.0);
        }
        return sum;
    }

    /** The candidate that most speaks for; of equal ones the nearest. */
    @Override
    public @Nullable Source choose(int token, List<Antecedent> candidates) {
        Source best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Antecedent candidate : candidates) {
            double score = score(candidate.signs());
            if (score > bestScore) {
                bestScore = score;
                best = candidate.source();
            }
        }
        return best;
    }

    /** A line for each sign: the sign, a tab, its weight. */
    public String table() {
        StringBuilder table = new StringBuilder();
        new TreeMap<>(weights)
                .forEach((sign, weight) ->
                        table.append(sign).append('\t').append(weight).append('\n'));
        return table.toString();
    }

    /** @throws IOException if a line has no weight */
    public static AntecedentModel read(Reader table) throws IOException {
        Map<String, Double> weights = new TreeMap<>();
        for (String line : new BufferedReader(table).lines().toList()) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 2) {
                throw new IOException("This is no sign with its weight: " + line);
            }
            weights.put(cells[0], Double.valueOf(cells[1]));
        }
        return new AntecedentModel(weights);
    }
}
