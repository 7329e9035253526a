package org.deskcheck.rules;

import java.util.List;
import java.util.Set;
import org.deskcheck.model.Account;
import org.deskcheck.model.Attribution;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimId;
import org.deskcheck.model.ClaimKind;
import org.deskcheck.model.Comparator;
import org.deskcheck.model.Comparison;
import org.deskcheck.model.Comparison.Signal;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.Polarity;
import org.deskcheck.model.Position;
import org.deskcheck.model.Quantity;
import org.deskcheck.model.Quotation;
import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;
import org.deskcheck.model.Span;
import org.deskcheck.model.Stance;
import org.jspecify.annotations.Nullable;

/** Facts made by hand, as an extractor would make them. */
final class Facts {

    private Facts() {}

    /** A claim of the author's, on a line of the article. */
    static Claim claim(int line, String text, ClaimKind... kinds) {
        return claim(line, text, null, Claim.AUTHOR_ACCOUNT, kinds);
    }

    static Claim claim(int line, String text, @Nullable Attribution attribution, String account, ClaimKind... kinds) {
        Meaning meaning = new Meaning(Polarity.POSITIVE, List.of(), quantities(text), List.of(), Set.of(kinds));
        return new Claim(
                new ClaimId()
                        .next(text, attribution == null ? "" : attribution.by().name()),
                "talks.txt",
                new Span(line * 100, line * 100 + text.length()),
                new Position(line, 1),
                text,
                attribution,
                null,
                account,
                "",
                Claim.Place.BODY,
                attribution == null ? Stance.ASSERTS : attribution.stance(),
                attribution == null ? Quotation.NONE : Quotation.INDIRECT,
                meaning);
    }

    private static List<Quantity> quantities(String text) {
        int at = text.indexOf("per cent");
        if (at < 2) {
            return List.of();
        }
        int from = text.lastIndexOf(' ', at - 2) + 1;
        double value = Double.parseDouble(text.substring(from, at - 1));
        return List.of(new Quantity(
                text.substring(from, at + 8), new Span(from, at + 8), Comparator.EXACTLY, value, value, "percent", ""));
    }

    static Attribution said(String name, SourceKind kind, @Nullable String party, String cue, Stance stance) {
        return new Attribution(
                name + "/" + cue,
                List.of(new Span(0, 1)),
                List.of(new Span(2, 3)),
                List.of(),
                new Source(name, kind, party),
                cue,
                Quotation.INDIRECT,
                stance,
                0.5,
                null);
    }

    static Comparison numbersClash(Claim first, Claim second) {
        return new Comparison(
                first, second, 0.8, Signal.CONFLICT, "4", "5", Signal.ABSENT, Signal.ABSENT, Signal.ABSENT, "");
    }

    static Account account(String party, int quoted) {
        return new Account(party, "talks.txt", 1, quoted, 3, null, new Position(1, 1));
    }
}
