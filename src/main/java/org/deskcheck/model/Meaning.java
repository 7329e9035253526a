package org.deskcheck.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the words of a claim say, taken by themselves.
 *
 * @param polarity whether the main predicate is negated
 * @param hedges the words that weaken it ("appears to", "suspected"), in order
 * @param quantities its figures, in order
 * @param dates its dates, in order
 * @param kinds what it is about
 * @param proposition who does what to whom
 * @param checkWorthiness how much it needs a source
 */
public record Meaning(
        Polarity polarity,
        List<String> hedges,
        List<Quantity> quantities,
        List<DateMention> dates,
        Set<ClaimKind> kinds,
        Proposition proposition,
        CheckWorthiness checkWorthiness) {
    public Meaning {
        hedges = List.copyOf(hedges);
        quantities = List.copyOf(quantities);
        dates = List.copyOf(dates);
        kinds = Set.copyOf(kinds);
    }

    /** The same, of words that charge somebody. */
    public Meaning accusing() {
        Set<ClaimKind> wider = EnumSet.of(ClaimKind.ACCUSATION);
        wider.addAll(kinds);
        return new Meaning(polarity, hedges, quantities, dates, wider, proposition, CheckWorthiness.HIGH);
    }

    /** The meaning of words whose proposition and check-worthiness nobody read. */
    public Meaning(
            Polarity polarity,
            List<String> hedges,
            List<Quantity> quantities,
            List<DateMention> dates,
            Set<ClaimKind> kinds) {
        this(polarity, hedges, quantities, dates, kinds, Proposition.NONE, CheckWorthiness.LOW);
    }
}
