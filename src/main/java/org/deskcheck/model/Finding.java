package org.deskcheck.model;

import org.jspecify.annotations.Nullable;

/**
 * What a rule has to say about an article.
 *
 * @param ruleId id of the rule that reported it
 * @param severity the rule's
 * @param article {@link Article#path()}
 * @param claim the claim it is about; null when it is about an account or the whole article
 * @param other the claim that {@code claim} clashes with, if any
 * @param kind what comparing accounts has shown: in what the two clash or that they agree, or that nobody else
 *     speaks of {@code claim}; null where nothing was compared
 * @param span the words in question; null in claims without a text
 * @param position line and column of {@code span}, (1, 1) without one
 * @param message a full sentence that says what to do
 */
public record Finding(
        String ruleId,
        Severity severity,
        String article,
        @Nullable Claim claim,
        @Nullable Claim other,
        @Nullable ContradictionKind kind,
        @Nullable Span span,
        Position position,
        String message) {

    /** By the rule and what it says: the engine asks for it often, and claims hold a lot. */
    @Override
    public int hashCode() {
        return 31 * ruleId.hashCode() + message.hashCode();
    }

    /** Whether it says that two claims clash. */
    public boolean clash() {
        return kind != null && kind.isClash();
    }

    /** The same finding, as grave as a desk takes its rule. */
    public Finding withSeverity(Severity other) {
        return new Finding(ruleId, other, article, claim, this.other, kind, span, position, message);
    }
}
