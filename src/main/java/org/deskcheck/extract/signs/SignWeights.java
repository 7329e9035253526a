package org.deskcheck.extract.signs;

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
 * What each sign weighs. Immutable and safe to share between threads.
 *
 * @param weights by sign; above zero speaks for what is asked
 */
public record SignWeights(Map<String, Double> weights) {

    public SignWeights {
        weights = Map.copyOf(weights);
    }

    /** A table that ships, beside a class. */
    public static SignWeights shipped(Class<?> beside, String file) {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(beside.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The model " + file + " that ships cannot be read", e);
        }
    }

    /** What a sign weighs, 0 if it is not known. */
    public double of(String sign) {
        return weights.getOrDefault(sign, 0.0);
    }

    /** What signs weigh together. */
    public double sum(Set<String> signs) {
        return signs.stream().mapToDouble(this::of).sum();
    }

    /** A line for each sign: the sign, a tab, its weight. */
    public String table() {
        StringBuilder table = new StringBuilder();
        new TreeMap<>(weights)
                .forEach((sign, weight) ->
                        table.append(sign).append('\t').append(weight).append('\n'));
        return table.toString();
    }

    /**
     * Reads a table back.
     *
     * @throws IOException if a line has no weight
     */
    public static SignWeights read(Reader table) throws IOException {
        Map<String, Double> weights = new TreeMap<>();
        for (String line : new BufferedReader(table).lines().toList()) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 2) {
                throw new IOException("This is no sign with its weight: " + line);
            }
            weights.put(cells[0], Double.valueOf(cells[1]));
        }
        return new SignWeights(weights);
    }
}
