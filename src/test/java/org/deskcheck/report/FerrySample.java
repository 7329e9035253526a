package org.deskcheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.Article;
import org.deskcheck.model.Attribution;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.ContradictionKind;
import org.deskcheck.model.Finding;
import org.deskcheck.model.LineIndex;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.Paragraph;
import org.deskcheck.model.Passage;
import org.deskcheck.model.Polarity;
import org.deskcheck.model.Position;
import org.deskcheck.model.Quotation;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.Section;
import org.deskcheck.model.Severity;
import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;
import org.deskcheck.model.Span;
import org.deskcheck.model.Stance;
import org.jspecify.annotations.Nullable;

/** A short article with two accounts of one dispute, its claims and what four rules say about it. */
final class FerrySample {

    static final String PATH = "local news/ferry, second draft.txt";

    static final String TEXT = """
        The ferry that will not sail

        The ferry to Holm has been out of service since March. Some 4,000 commuters & traders lose an hour a day.

        What the company says

        The <Anna> needs a new engine, the operator Norrline said. "We were never offered money," its director,
        Pia Lund, told reporters.

        What the county says

        Two million kroner were offered in April, said Jon Aker, who heads the county council.
        Norrline was accused of letting the ship rot.
        """;

    private static final LineIndex LINES = new LineIndex(TEXT);
    private static final List<Attribution> ATTRIBUTIONS = new ArrayList<>();

    private static final Source NORRLINE = new Source("Norrline", SourceKind.ORGANISATION, "company");
    private static final Source LUND = new Source("Pia Lund", SourceKind.NAMED, "company");
    private static final Source AKER = new Source("Jon Aker", SourceKind.NAMED, "county");

    static final Claim OUT = claim("c-out", "The ferry to Holm has been out of service since March", "author", null);
    static final Claim COMMUTERS =
            claim("c-commuters", "Some 4,000 commuters & traders lose an hour a day", "author", null);
    static final Claim ENGINE = claim(
            "c-engine",
            "The <Anna> needs a new engine",
            "company",
            attribution(NORRLINE, "the operator Norrline", "said", "The <Anna> needs a new engine"));
    static final Claim NEVER = claim(
            "c-never",
            "We were never offered money",
            "company",
            attribution(LUND, "its director,\nPia Lund", "told reporters", "We were never offered money"));
    static final Claim OFFERED = claim(
            "c-offered",
            "Two million kroner were offered in April",
            "county",
            attribution(AKER, "Jon Aker", "said Jon", "Two million kroner were offered in April"));
    static final Claim ROT = claim("c-rot", "Norrline was accused of letting the ship rot", "county", null);

    static final List<RuleCard> RULES = List.of(
            rule("ACCT-002", "Denial", Severity.ERROR, "accounts/denial.drl"),
            rule("ACCT-009", "Silent party", Severity.INFO, "accounts/silent-party.drl"),
            rule("ATTR-003", "Figure without a source", Severity.WARNING, "attribution/unattributed-figure.drl"),
            rule("ATTR-006", "Report without an agent", Severity.ERROR, "attribution/agentless-report.drl"),
            rule("WORD-001", "Loaded cue verb", Severity.INFO, "wording/loaded-cue-verb.drl"));

    static final Finding FIGURE = finding(
            RULES.get(2), COMMUTERS, null, "Check this figure, and name its source unless it is common knowledge.");
    static final Finding DENIAL = finding(
            RULES.get(0), NEVER, OFFERED, "One side denies what the other asserts: ask both, 100% sure or not.");
    static final Finding AGENTLESS = finding(RULES.get(3), ROT, null, "Say who accused: <script>alert(1)</script>");
    static final Finding SILENT = new Finding(
            "ACCT-009",
            Severity.INFO,
            PATH,
            null,
            null,
            null,
            null,
            new Position(1, 1),
            "The account \"passengers\" is silent.");

    static final CheckedArticle CHECKED = new CheckedArticle(
            new ClaimSet(
                    "local news/ferry, second draft",
                    PATH,
                    article(),
                    ATTRIBUTIONS,
                    List.of(OUT, COMMUTERS, ENGINE, NEVER, OFFERED, ROT)),
            List.of(AGENTLESS, DENIAL, FIGURE, SILENT));

    private FerrySample() {}

    static CheckRun run() {
        return new CheckRun("1.2.3", Severity.ERROR, RULES, List.of(CHECKED), List.of());
    }

    static CheckRun clean() {
        CheckedArticle article = new CheckedArticle(CHECKED.claims(), List.of());
        return new CheckRun("1.2.3", Severity.ERROR, RULES, List.of(article), List.of());
    }

    static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static RuleCard rule(String id, String title, Severity severity, String file) {
        return new RuleCard(
                id, title, severity, "Readers want to know. So do we.", "House guide: \"sources\"", file, 1, List.of());
    }

    private static Attribution attribution(Source by, String source, String cue, String content) {
        Span cueSpan =
                cue.equals("said Jon") ? new Span(span(cue).start(), span(cue).start() + 4) : span(cue);
        Attribution attribution = new Attribution(
                "a" + ATTRIBUTIONS.size(),
                List.of(span(source)),
                List.of(cueSpan),
                List.of(span(content)),
                by,
                "say",
                Quotation.INDIRECT,
                Stance.ASSERTS,
                1,
                null);
        ATTRIBUTIONS.add(attribution);
        return attribution;
    }

    private static Claim claim(String id, String words, String account, @Nullable Attribution attribution) {
        return new Claim(
                id,
                PATH,
                span(words),
                LINES.position(span(words).start()),
                words,
                attribution,
                null,
                account,
                "",
                Claim.Place.BODY,
                Stance.ASSERTS,
                attribution == null ? Quotation.NONE : Quotation.INDIRECT,
                new Meaning(Polarity.POSITIVE, List.of(), List.of(), List.of(), Set.of()));
    }

    private static Finding finding(RuleCard rule, Claim claim, @Nullable Claim other, String message) {
        return new Finding(
                rule.id(),
                rule.severity(),
                PATH,
                claim,
                other,
                other == null ? null : ContradictionKind.DENIAL,
                claim.span(),
                claim.position(),
                message);
    }

    private static Article article() {
        List<Passage> blocks = new ArrayList<>();
        for (String block : TEXT.strip().split("\n\n")) {
            blocks.add(Passage.verbatim(block, span(block).start()));
        }
        return new Article(
                "local news/ferry, second draft",
                PATH,
                TEXT,
                null,
                blocks.get(0),
                List.of(
                        new Section(null, List.of(new Paragraph(blocks.get(1), false))),
                        new Section(blocks.get(2), List.of(new Paragraph(blocks.get(3), false))),
                        new Section(blocks.get(4), List.of(new Paragraph(blocks.get(5), false)))));
    }
}
