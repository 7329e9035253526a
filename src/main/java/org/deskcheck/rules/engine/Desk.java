package org.deskcheck.rules.engine;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Comparison;
import org.deskcheck.model.ContradictionKind;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Located;
import org.deskcheck.model.Position;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.Span;
import org.deskcheck.rules.evaluate.Words;
import org.jspecify.annotations.Nullable;

/**
 * What rules report to. One desk sees one article; it passes on what the rules report and stops them when they go
 * beyond the limits.
 */
final class Desk {

    private static final int LOOKS_AT_THE_CLOCK_EVERY = 256;

    private final Map<String, RuleCard> cards;
    private final Limits limits;
    private final Map<String, Map<String, Double>> thresholds;
    private final long begin = System.nanoTime();
    private final Consumer<Finding> findings;
    private final Map<String, Words> words = new HashMap<>();
    private int asked;
    private int kept;

    /**
     * @param thresholds those that are set otherwise than in the rules' files, by rule and name
     * @param findings is told what rules report, while they report it
     */
    Desk(
            Map<String, RuleCard> cards,
            Limits limits,
            Map<String, Map<String, Double>> thresholds,
            Consumer<Finding> findings) {
        this.cards = cards;
        this.limits = limits;
        this.thresholds = thresholds;
        this.findings = findings;
    }

    /**
     * Takes what a rule says.
     *
     * @param about a claim, a comparison or a place
     * @param kind of a contradiction the kind, else null
     */
    void report(String rule, @Nullable Object about, @Nullable ContradictionKind kind, String message) {
        if (about instanceof Comparison pair) {
            report(rule, pair.first(), pair.second(), kind, message);
        } else if (about instanceof Claim claim) {
            report(rule, claim, null, kind, message);
        } else if (about instanceof Located at) {
            report(rule, at.article(), null, null, kind, at.span(), at.position(), message);
        } else {
            throw new IllegalStateException("A rule reports on something that is not there");
        }
    }

    private void report(
            String rule, Claim claim, @Nullable Claim other, @Nullable ContradictionKind kind, String message) {
        report(rule, claim.article(), claim, other, kind, claim.span(), claim.position(), message);
    }

    private void report(
            String rule,
            String article,
            @Nullable Claim claim,
            @Nullable Claim other,
            @Nullable ContradictionKind kind,
            @Nullable Span span,
            Position position,
            String message) {
        alive();
        RuleCard card = card(rule);
        findings.accept(new Finding(card.id(), card.severity(), article, claim, other, kind, span, position, message));
    }

    private RuleCard card(String rule) {
        RuleCard card = cards.get(rule);
        if (card == null) {
            throw new IllegalArgumentException("There is no rule " + rule);
        }
        return card;
    }

    /** Asked before a fact is held against another one. Always true, unless time is up. */
    boolean alive() {
        if (asked++ % LOOKS_AT_THE_CLOCK_EVERY == 0
                && System.nanoTime() - begin > limits.time().toNanos()) {
            throw new LimitReached(
                    "took longer than " + limits.time().toMillis() / 1000.0 + " seconds over the article");
        }
        return true;
    }

    /** Asked when facts match together. Always true, unless there are too many of them. */
    boolean keep() {
        if (kept++ >= limits.matches()) {
            throw new LimitReached("matched more than " + limits.matches() + " combinations of facts");
        }
        return true;
    }

    /** What a rule's threshold is on this desk. */
    double threshold(String rule, String name) {
        Double set = thresholds.getOrDefault(rule, Map.of()).get(name);
        return set != null
                ? set
                : card(rule).thresholds().stream()
                        .filter(threshold -> threshold.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .value();
    }

    /** A figure as messages show it: 30 and not 30.0. */
    String shown(double figure) {
        return Double.isFinite(figure)
                ? BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString()
                : String.valueOf(figure);
    }

    /** The words of a text, which many rules ask for. */
    Words words(String text) {
        return words.computeIfAbsent(text, Words::of);
    }
}
