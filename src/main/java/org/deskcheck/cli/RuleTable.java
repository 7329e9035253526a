package org.deskcheck.cli;

import java.util.List;
import org.deskcheck.desk.RuleBook;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.Severity;

/** The rules of a pack as a table for the terminal. */
final class RuleTable {

    private RuleTable() {}

    static void print(RuleBook book, Console console) {
        TextTable table = new TextTable("id", "severity", "cases", "folder", "title");
        for (RuleBook.Entry entry : book.entries()) {
            RuleCard card = entry.card();
            table.row(
                    card.id(),
                    card.severity().label(),
                    String.valueOf(entry.cases().size()),
                    card.folder(),
                    card.title());
        }
        table.lines().forEach(line -> console.out().println(line));
        List<Severity> severities =
                book.cards().stream().map(RuleCard::severity).toList();
        console.out().println();
        console.out()
                .println(Summary.count(severities.size(), "rule")
                        + (severities.isEmpty() ? "." : ": " + Severity.counted(severities) + "."));
    }
}
