package org.deskcheck.rules.engine;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Comparison;
import org.deskcheck.model.ContradictionKind;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Located;
import org.deskcheck.model.RuleCard;
import org.jspecify.annotations.Nullable;

/**
 * The one thing that rules can do something with: {@code desk.report($claim, "…")}. One desk sees one article;
 * it takes down what the rules report and stops them when they go beyond the limits.
 *
 * <p>Public for the classes compiled from rules. The first argument of the reporting methods, the rule's
 * id, is put in by the compiler.
 */
public final class Desk {

    private static final int LOOKS_AT_THE_CLOCK_EVERY = 256;

    /** Patterns in use, by their text; there are as many as the rules name. */
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private final Map<String, RuleCard> cards;
    private final Limits limits;
    private final Map<String, Map<String, Double>> thresholds;
    private final long begin = System.nanoTime();
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Map<String, Words> words = new HashMap<>();
    private int asked;
    private int kept;

    /** @param thresholds those that are set otherwise than in the rules' files, by rule and name */
    Desk(Map<String, RuleCard> cards, Limits limits, Map<String, Map<String, Double>> thresholds) {
        this.cards = cards;
        this.limits = limits;
        this.thresholds = thresholds;
    }

    public void report(String rule, Claim claim, String message) {
        add(rule, claim.article(), claim, null, null, message);
    }

    public void report(String rule, Located place, String message) {
        alive(place);
        RuleCard card = card(rule);
        findings.add(new Finding(
                card.id(),
                card.severity(),
                place.article(),
                null,
                null,
                null,
                place.span(),
                place.position(),
                message));
    }

    public void contradiction(String rule, Comparison comparison, ContradictionKind kind, String message) {
        add(rule, comparison.first().article(), comparison.first(), comparison.second(), kind, message);
    }

    private void add(
            String rule,
            String article,
            Claim claim,
            @Nullable Claim other,
            @Nullable ContradictionKind kind,
            String message) {
        alive(claim);
        RuleCard card = card(rule);
        findings.add(new Finding(
                card.id(), card.severity(), article, claim, other, kind, claim.span(), claim.position(), message));
    }

    private RuleCard card(String rule) {
        RuleCard card = cards.get(rule);
        if (card == null) {
            throw new IllegalArgumentException("There is no rule " + rule);
        }
        return card;
    }

    /** Asked before a fact is held against another one. Always true, unless time is up. */
    public boolean alive(@Nullable Object ignored) {
        if (asked++ % LOOKS_AT_THE_CLOCK_EVERY == 0
                && System.nanoTime() - begin > limits.time().toNanos()) {
            throw new LimitReached(
                    "took longer than " + limits.time().toMillis() / 1000.0 + " seconds over the article");
        }
        return true;
    }

    /** Asked when facts match together. Always true, unless there are too many of them. */
    public boolean keep(@Nullable Object ignored) {
        if (kept++ >= limits.matches()) {
            throw new LimitReached("matched more than " + limits.matches() + " combinations of facts");
        }
        return true;
    }

    /** What a rule's threshold is on this desk. */
    public double threshold(String rule, String name) {
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
    public String shown(double figure) {
        return Double.isFinite(figure)
                ? BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString()
                : String.valueOf(figure);
    }

    /** Whether all of a text matches a pattern, in time linear in the text. */
    public boolean matches(@Nullable String text, String pattern) {
        return text != null
                && PATTERNS.computeIfAbsent(pattern, Pattern::compile).matches(text);
    }

    /** Whether the words stand in a text one behind the other, whatever their case. */
    public boolean mentions(@Nullable String text, @Nullable String phrase) {
        return text != null && phrase != null && wordsOf(text).contains(wordsOf(phrase));
    }

    private Words wordsOf(String text) {
        return words.computeIfAbsent(text, Words::of);
    }

    List<Finding> findings() {
        return new ArrayList<>(findings);
    }
}
