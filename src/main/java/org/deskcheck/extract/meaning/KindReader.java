package org.deskcheck.extract.meaning;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.ClaimKind;
import org.deskcheck.model.Lexicons;

/** Reads what a claim is about, as far as that decides how it has to be sourced. */
final class KindReader {

    private final StatisticSigns statistics;
    private final CasualtySigns casualties;
    private final AccusationSigns accusations;
    private final PredictionSigns predictions;
    private final EvaluationSigns evaluations;
    private final SuperlativeSigns superlatives;
    private final ResearchSigns research;

    KindReader(Lexicons lexicons, Units units) {
        this.statistics = new StatisticSigns(units);
        this.casualties = new CasualtySigns();
        this.accusations = new AccusationSigns(lexicons.get("accusations"));
        this.predictions = new PredictionSigns(lexicons.get("predictions"));
        this.evaluations = new EvaluationSigns(lexicons.get("evaluations"));
        this.superlatives = new SuperlativeSigns(lexicons.get("superlatives"));
        this.research = new ResearchSigns(lexicons.get("research"));
    }

    Set<ClaimKind> read(Words words, List<Figure> figures) {
        Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
        add(kinds, ClaimKind.STATISTIC, statistics.holds(words, figures));
        add(kinds, ClaimKind.CASUALTIES, casualties.holds(words, figures));
        add(kinds, ClaimKind.ACCUSATION, accusations.holds(words));
        add(kinds, ClaimKind.PREDICTION, predictions.holds(words));
        add(kinds, ClaimKind.EVALUATION, evaluations.holds(words));
        add(kinds, ClaimKind.SUPERLATIVE, superlatives.holds(words));
        add(kinds, ClaimKind.RESEARCH, research.holds(words));
        return kinds;
    }

    boolean accuses(String cue) {
        return accusations.isCharge(cue);
    }

    private static void add(Set<ClaimKind> kinds, ClaimKind kind, boolean holds) {
        if (holds) {
            kinds.add(kind);
        }
    }
}
