package org.deskcheck.desk.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.deskcheck.desk.Deskcheck;
import org.deskcheck.desk.RulesException;
import org.deskcheck.model.Attribution;
import org.deskcheck.model.Claim;
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
     * @param ruleId the first rule that sees a contradiction; null if none does
     */
    public record Prediction(String id, @Nullable String ruleId) {

        /** {@code id}, {@code prediction}, {@code rule_id}, separated by tabs. */
        public String line() {
            return ruleId == null ? id + "\tcompatible\t" : id + "\tcontradiction\t" + ruleId;
        }
    }

    public record Result(PrecisionRecall score, List<Prediction> predictions) {
        public Result {
            predictions = List.copyOf(predictions);
        }
    }

    private final Deskcheck desk;
    private final String label;

    /** @param label what the table calls a pair that is a contradiction */
    public ContradictionEvaluation(Deskcheck desk, String label) {
        this.desk = desk;
        this.label = label;
    }

    /** @throws InputException if the file cannot be read or is no table of labelled pairs */
    public Result run(Path file) throws InputException, RulesException {
        List<Prediction> predictions = new ArrayList<>();
        int right = 0;
        int predicted = 0;
        int gold = 0;
        for (LabelledPair pair : LabelledPair.read(file, label)) {
            Prediction prediction = new Prediction(pair.id(), contradiction(pair));
            boolean found = prediction.ruleId() != null;
            predictions.add(prediction);
            predicted += found ? 1 : 0;
            gold += pair.contradiction() ? 1 : 0;
            right += found && pair.contradiction() ? 1 : 0;
        }
        return new Result(new PrecisionRecall(right, predicted, gold), predictions);
    }

    private @Nullable String contradiction(LabelledPair pair) throws RulesException {
        Function<String, Meaning> meanings = desk.meanings();
        Claim first = claim("first", pair.first(), meanings);
        Claim second = claim("second", pair.second(), meanings);
        return desk.compare(first, second).contradictions().stream()
                .map(Finding::ruleId)
                .findFirst()
                .orElse(null);
    }

    /** What one account says, be it one sentence or three. */
    private static Claim claim(String account, String text, Function<String, Meaning> meanings) {
        Attribution attribution = new Attribution(
                account,
                List.of(),
                List.of(),
                List.of(new Span(0, text.length())),
                new Source(account, SourceKind.NAMED, account),
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
                Claim.Place.BODY,
                Stance.ASSERTS,
                Quotation.INDIRECT,
                meanings.apply(text));
    }
}
