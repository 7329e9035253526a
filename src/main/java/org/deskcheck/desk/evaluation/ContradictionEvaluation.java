package org.deskcheck.desk.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deskcheck.desk.NewsDesk;
import org.deskcheck.desk.RulesException;
import org.deskcheck.model.Attribution;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ContradictionKind;
import org.deskcheck.model.Finding;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.Position;
import org.deskcheck.model.Quotation;
import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;
import org.deskcheck.model.Span;
import org.deskcheck.model.Stance;
import org.jspecify.annotations.Nullable;

/** Measures contradictions on labelled pairs; each side of a pair is taken as what one account says. */
public final class ContradictionEvaluation {

    /**
     * What was predicted for a pair.
     *
     * @param finding the first contradiction that a rule sees; null if none does
     * @param right whether the label says the same
     */
    public record Prediction(String id, @Nullable Finding finding, boolean right) {

        /** {@code id}, {@code prediction}, {@code rule_id}, separated by tabs. */
        public String line() {
            return finding == null ? id + "\tcompatible\t" : id + "\tcontradiction\t" + finding.ruleId();
        }
    }

    /**
     * How often a rule was the first to see a contradiction of a kind.
     *
     * @param pairs in how many pairs
     * @param right in how many of them the label says so too
     */
    public record ByRule(String ruleId, ContradictionKind kind, int pairs, int right) {}

    /**
     * How the pairs of a table came out.
     *
     * @param threeWay the share of pairs that were given the right one of three labels, from 0 to 1; null if the table
     *     does not tell support and contradiction from neither
     */
    public record Result(
            PrecisionRecall score,
            List<Prediction> predictions,
            @Nullable Double threeWay) {
        public Result {
            predictions = List.copyOf(predictions);
        }

        /** The share of pairs of which the prediction says what the label says, from 0 to 1. */
        public double accuracy() {
            return predictions.isEmpty()
                    ? 0
                    : (double) predictions.stream().filter(Prediction::right).count() / predictions.size();
        }

        /** By rule and kind. */
        public List<ByRule> byRule() {
            Map<String, ByRule> counts = new TreeMap<>();
            for (Prediction prediction : predictions) {
                Finding finding = prediction.finding();
                if (finding != null && finding.kind() != null) {
                    ByRule one = new ByRule(finding.ruleId(), finding.kind(), 1, prediction.right() ? 1 : 0);
                    counts.merge(
                            one.ruleId() + one.kind(),
                            one,
                            (a, b) -> new ByRule(a.ruleId(), a.kind(), a.pairs() + b.pairs(), a.right() + b.right()));
                }
            }
            return List.copyOf(counts.values());
        }
    }

    /** What does not end like a sentence is worded as a headline. */
    private static final Pattern SENTENCE = Pattern.compile("[.!?][\"”’')\\]]*\\s*$");

    private final NewsDesk desk;
    private final String label;

    /** @param label what the table calls a pair that is a contradiction */
    public ContradictionEvaluation(NewsDesk desk, String label) {
        this.desk = desk;
        this.label = label;
    }

    /** @throws InputException if the file cannot be read or is no table of labelled pairs */
    public Result run(Path file) throws InputException, RulesException {
        List<Prediction> predictions = new ArrayList<>();
        int right = 0;
        int predicted = 0;
        int gold = 0;
        int rightOfThree = 0;
        List<LabelledPair> pairs = LabelledPair.read(file, label);
        ThreeWay labels = ThreeWay.of(pairs.stream().map(LabelledPair::label).collect(Collectors.toSet()), label);
        Function<String, Meaning> meanings = desk.meanings();
        for (LabelledPair pair : pairs) {
            Claim first = claim("first", pair.first(), meanings);
            Claim second = claim("second", pair.second(), meanings);
            Finding contradiction = desk.compare(first, second).contradictions().stream()
                    .findFirst()
                    .orElse(null);
            boolean found = contradiction != null;
            predictions.add(new Prediction(pair.id(), contradiction, found == pair.contradiction()));
            predicted += found ? 1 : 0;
            gold += pair.contradiction() ? 1 : 0;
            right += found && pair.contradiction() ? 1 : 0;
            if (labels != null) {
                rightOfThree += labels.label(found, first, second).equals(pair.label()) ? 1 : 0;
            }
        }
        return new Result(
                new PrecisionRecall(right, predicted, gold),
                predictions,
                labels == null ? null : (double) rightOfThree / pairs.size());
    }

    /** What one account says, be it one sentence or three. */
    private static Claim claim(String account, String text, Function<String, Meaning> meanings) {
        Attribution attribution = new Attribution(
                account,
                List.of(),
                List.of(),
                List.of(new Span(0, text.length())),
                new Source(account, SourceKind.ANONYMOUS, account),
                "say",
                Quotation.INDIRECT,
                Stance.ASSERTS,
                1,
                null);
        return new Claim(
                account,
                account,
                new Span(0, text.length()),
                new Position(1, 1),
                text,
                attribution,
                null,
                account,
                "",
                SENTENCE.matcher(text).find() ? Claim.Place.BODY : Claim.Place.TITLE,
                Stance.ASSERTS,
                Quotation.INDIRECT,
                meanings.apply(text));
    }
}
