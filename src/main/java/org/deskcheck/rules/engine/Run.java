package org.deskcheck.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.deskcheck.model.Finding;
import org.deskcheck.model.RuleCard;
import org.deskcheck.rules.engine.Engine.Failure;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.common.TruthMaintenanceSystem;
import org.drools.core.common.TruthMaintenanceSystemFactory;
import org.drools.core.rule.consequence.InternalMatch;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * One run of rules over the facts of one article.
 *
 * <p>What a rule reports becomes a fact that rests on the match that reported it (truth maintenance): other
 * rules can match on it, and where that match falls away, because a rule reported something that speaks
 * against it, the finding falls with it. So the order in which rules fire does not matter.
 */
final class Run {

    private final Map<String, RuleCard> cards;
    private final Limits limits;
    private final Desk desk;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Failure> failures = new LinkedHashMap<>();
    private @Nullable TruthMaintenanceSystem truth;
    private @Nullable InternalMatch firing;
    private int fired;

    Run(Map<String, RuleCard> cards, Limits limits, Map<String, Map<String, Double>> thresholds) {
        this.cards = cards;
        this.limits = limits;
        this.desk = new Desk(cards, limits, thresholds, this::conclude);
    }

    /** Fires until nothing is left to fire. Answers what stopped it before, or null. */
    @Nullable
    String fire(KieBase base, List<Object> facts) {
        KieSession session = base.newKieSession();
        truth = TruthMaintenanceSystemFactory.get().getOrCreateTruthMaintenanceSystem((ReteEvaluator) session);
        try {
            session.setGlobal("desk", desk);
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    fired++;
                    firing = (InternalMatch) event.getMatch();
                }
            });
            facts.forEach(session::insert);
            return fireAll(session);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return why(e);
        } finally {
            session.getObjects(Finding.class::isInstance).forEach(finding -> findings.add((Finding) finding));
            session.dispose();
        }
    }

    private void conclude(Finding finding) {
        Objects.requireNonNull(truth).insert(finding, null, Objects.requireNonNull(firing));
    }

    private @Nullable String fireAll(KieSession session) {
        while (fired < limits.firings()) {
            try {
                session.fireAllRules(limits.firings() - fired);
                if (fired < limits.firings()) {
                    return null;
                }
            } catch (ConsequenceException e) {
                if (LimitReached.isBehind(e)) {
                    return why(e);
                }
                RuleCard card = cards.get(e.getMatch().getRule().getName());
                if (card != null) {
                    failures.putIfAbsent(card.id(), new Failure(card, why(e)));
                }
            }
        }
        return "fired more than " + limits.firings() + " times";
    }

    private static String why(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof LimitReached
                ? String.valueOf(cause.getMessage())
                : "stumbled over a value that is not there or does not fit ("
                        + cause.getClass().getSimpleName() + ")";
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<Failure> failures() {
        return List.copyOf(failures.values());
    }
}
