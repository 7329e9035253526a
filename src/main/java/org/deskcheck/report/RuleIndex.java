package org.deskcheck.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.Severity;

/** The list of all rules of a pack, by folder, with links to their pages. */
public final class RuleIndex {

    public static final String FILE_NAME = "README.md";

    private RuleIndex() {}

    /** @param cards by id */
    public static ReportContent of(Collection<RuleCard> cards) {
        return out -> out.append(text(cards));
    }

    private static String text(Collection<RuleCard> cards) {
        StringBuilder page = new StringBuilder(RulePage.MARK).append("\n\n# Rules\n\n");
        page.append(cards.size()).append(cards.size() == 1 ? " rule: " : " rules: ");
        page.append(Severity.counted(cards.stream().map(RuleCard::severity).toList()));
        page.append(".\n");
        Map<String, List<RuleCard>> byFolder =
                new TreeMap<>(cards.stream().collect(Collectors.groupingBy(RuleCard::folder)));
        byFolder.forEach((folder, inside) -> {
            page.append("\n## ").append(Markdown.text(folder)).append("\n\n");
            page.append("| Rule | Severity | Looks for | Says |\n|---|---|---|---|\n");
            inside.forEach(card -> page.append(row(card)));
        });
        return page.toString();
    }

    private static String row(RuleCard card) {
        return "| [" + card.id() + "](" + RulePage.fileName(card) + ") | "
                + card.severity().label() + " | " + Markdown.cell(card.title()) + " | " + Markdown.cell(card.message())
                + " |\n";
    }
}
