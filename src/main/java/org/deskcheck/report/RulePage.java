package org.deskcheck.report;

import java.util.List;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.RuleCase;
import org.deskcheck.model.RuleCase.Expectation;

/** The page of one rule, in Markdown: what it wants and why, with copy that it flags beside copy that it leaves alone. */
public final class RulePage {

    /** The first line of every page, by which pages that nobody wrote by hand are told. */
    public static final String MARK = "<!-- Written by \"deskcheck rules docs\" from the rule file. Do not edit. -->";

    private RulePage() {}

    /** The name of a rule's page within the folder of the pages. */
    public static String fileName(RuleCard card) {
        return card.id() + ".md";
    }

    /** @param cases those that name the rule */
    public static ReportContent of(RuleCard card, List<RuleCase> cases) {
        return out -> out.append(text(card, cases));
    }

    private static String text(RuleCard card, List<RuleCase> cases) {
        StringBuilder page = new StringBuilder(MARK).append("\n\n# ").append(card.id());
        page.append(' ').append(Markdown.text(card.title())).append("\n\n");
        page.append("Severity: ").append(card.severity().label()).append("  \n");
        if (!card.guideline().isEmpty()) {
            page.append("Guideline: ").append(Markdown.text(card.guideline())).append("  \n");
        }
        if (!card.since().isEmpty()) {
            page.append("Since: ").append(Markdown.text(card.since())).append("  \n");
        }
        page.append("Rule file: ").append(Markdown.code(card.file())).append("\n\n");
        page.append("> ").append(Markdown.text(card.message())).append("\n\n");
        page.append(Markdown.text(card.rationale())).append('\n');
        List<String> flagged = copies(card, cases, Expectation.EXPECT);
        List<String> leftAlone = copies(card, cases, Expectation.OK);
        if (!flagged.isEmpty() || !leftAlone.isEmpty()) {
            page.append("\n| Flagged | Left alone |\n|---|---|\n");
        }
        for (int i = 0; i < Math.max(flagged.size(), leftAlone.size()); i++) {
            page.append("| ")
                    .append(at(flagged, i))
                    .append(" | ")
                    .append(at(leftAlone, i))
                    .append(" |\n");
        }
        page.append("\n[All rules](README.md)\n");
        return page.toString();
    }

    private static List<String> copies(RuleCard card, List<RuleCase> cases, Expectation expectation) {
        return cases.stream()
                .filter(one -> one.expectation() == expectation && one.ids().contains(card.id()))
                .map(RulePage::copy)
                .toList();
    }

    /** The copy with the claims in question in bold, as far as the case names them. */
    private static String copy(RuleCase one) {
        String cell = Markdown.cell(one.copy());
        for (String claim : one.claims()) {
            String words = Markdown.cell(claim);
            cell = cell.replace(words, "**" + words + "**");
        }
        return cell;
    }

    private static String at(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
