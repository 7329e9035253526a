package org.deskcheck.desk.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.desk.Deskcheck;
import org.deskcheck.desk.RulesException;
import org.deskcheck.model.Article;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Finding;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Paragraph;
import org.deskcheck.model.Passage;
import org.deskcheck.model.Section;
import org.jspecify.annotations.Nullable;

/** Measures contradictions on labelled pairs; each side of a pair is taken as an article of its own. */
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

    public ContradictionEvaluation(Deskcheck desk) {
        this.desk = desk;
    }

    /** @throws InputException if the file cannot be read or is no table of labelled pairs */
    public Result run(Path file) throws InputException, RulesException {
        List<Prediction> predictions = new ArrayList<>();
        int right = 0;
        int predicted = 0;
        int gold = 0;
        for (LabelledPair pair : LabelledPair.read(file)) {
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
        List<ClaimSet> sides =
                List.of(desk.claims(article("first", pair.first())), desk.claims(article("second", pair.second())));
        return desk.compare(sides).contradictions().stream()
                .filter(finding -> !articleOf(finding.claim()).equals(articleOf(finding.other())))
                .map(Finding::ruleId)
                .findFirst()
                .orElse(null);
    }

    private static String articleOf(@Nullable Claim claim) {
        return claim == null ? "" : claim.article();
    }

    private static Article article(String name, String text) {
        Paragraph paragraph = new Paragraph(Passage.verbatim(text, 0), false);
        return new Article(name, name, text, null, null, List.of(new Section(null, List.of(paragraph))));
    }
}
