package org.deskcheck.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.Attribution;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimKind;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Comparator;
import org.deskcheck.model.ContradictionKind;
import org.deskcheck.model.DateMention;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.Polarity;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.model.Quantity;
import org.deskcheck.model.Quotation;
import org.deskcheck.model.Severity;
import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;
import org.deskcheck.model.Span;
import org.deskcheck.model.Stance;

/** A report of a flood, as two sources tell it. */
final class Samples {

    static final Attribution AGENCY = new Attribution(
            "a2",
            List.of(new Span(90, 100)),
            List.of(new Span(77, 89)),
            List.of(new Span(0, 75)),
            new Source("Havel Wire", SourceKind.ORGANISATION, null),
            "according to",
            Quotation.INDIRECT,
            Stance.ASSERTS,
            0.94,
            null);

    static final Attribution MAYOR = new Attribution(
            "a1",
            List.of(new Span(61, 75)),
            List.of(new Span(56, 60)),
            List.of(new Span(0, 54)),
            new Source("Ida Brandt", SourceKind.NAMED, "oderland"),
            "say",
            Quotation.INDIRECT,
            Stance.ASSERTS,
            0.875,
            "a2");

    static final Claim FIRST = new Claim(
            "c1",
            "flood.txt",
            new Span(0, 54),
            new Position(1, 1),
            "More than 40 houses, \"perhaps all\", were lost on Monday",
            MAYOR,
            AGENCY,
            "oderland",
            "",
            Claim.Place.BODY,
            Stance.ASSERTS,
            Quotation.INDIRECT,
            new Meaning(
                    Polarity.POSITIVE,
                    List.of("perhaps"),
                    List.of(new Quantity(
                            "More than 40 houses", new Span(0, 19), Comparator.MORE_THAN, 40, 40, "", "house")),
                    List.of(new DateMention(
                            "Monday", new Span(49, 55), LocalDate.of(2025, 6, 2), LocalDate.of(2025, 6, 2))),
                    Set.of(ClaimKind.STATISTIC, ClaimKind.CASUALTIES)));

    static final Claim SECOND = new Claim(
            "c2",
            "flood.txt",
            new Span(110, 125),
            new Position(3, 1),
            "=SUM of no house",
            null,
            null,
            Claim.AUTHOR_ACCOUNT,
            "Damage",
            Claim.Place.BODY,
            Stance.ASSERTS,
            Quotation.NONE,
            new Meaning(Polarity.NEGATIVE, List.of(), List.of(), List.of(), Set.of()));

    /** Out of order on purpose. */
    static final ClaimSet FLOOD =
            new ClaimSet("flood", "flood.txt", null, List.of(MAYOR, AGENCY), List.of(SECOND, FIRST));

    static final Finding UNSOURCED = new Finding(
            "ATTR-001",
            Severity.ERROR,
            "flood.txt",
            SECOND,
            null,
            null,
            new Span(110, 125),
            new Position(3, 1),
            "Say who supplied this figure.");

    static final Finding CLASH = new Finding(
            "CONT-001",
            Severity.WARNING,
            "flood.txt",
            FIRST,
            SECOND,
            ContradictionKind.NUMBER,
            new Span(0, 19),
            new Position(1, 1),
            "Both cannot be true.");

    static final Problem UNREADABLE = new Problem(
            "/home/ib/drafts/old: notes.txt", new Position(2, 7), "This is no UTF-8, 50% of it.", "Save it as UTF-8.");

    private Samples() {}
}
