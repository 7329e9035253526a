package org.deskcheck.extract.meaning;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.ClaimKind;
import org.deskcheck.model.Lexicons;

/** Reads what a claim is about, as far as that decides how it has to be sourced. */
final class KindReader {

    private final StatisticTest statistics;
    private final CasualtyTest casualties;
    private final AccusationTest accusations;
    private final PredictionTest predictions;
    private final EvaluationTest evaluations;
    private final SuperlativeTest superlatives;
    private final ResearchTest research;

    KindReader(Lexicons lexicons, Units units) {
        this.statistics = new StatisticTest(units);
        this.casualties = new CasualtyTest();
        this.accusations = new AccusationTest(lexicons.get("accusations"));
        this.predictions = new PredictionTest(lexicons.get("predictions"));
        this.evaluations = new EvaluationTest(lexicons.get("evaluations"));
        this.superlatives = new SuperlativeTest(lexicons.get("superlatives"));
        this.research = new ResearchTest(lexicons.get("research"));
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

    private static void add(Set<ClaimKind> kinds, ClaimKind kind, boolean holds) {
        if (holds) {
            kinds.add(kind);
        }
    }
}
