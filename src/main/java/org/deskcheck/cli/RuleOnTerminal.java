package org.deskcheck.cli;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.desk.RuleBook;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.RuleCase;
import org.deskcheck.model.RuleCase.Expectation;

/** The page of a rule for the terminal: what it wants and why, flagged copy beside copy that it leaves alone. */
final class RuleOnTerminal {

    private final Console console;

    RuleOnTerminal(Console console) {
        this.console = console;
    }

    void print(RuleBook.Entry entry) {
        RuleCard card = entry.card();
        line(card.id() + "  " + Palette.of(card.severity(), console) + "  " + Printable.of(card.title()));
        line("");
        lines(card.message(), "  ");
        line("");
        lines(card.rationale(), "");
        line("");
        field("Guideline", card.guideline());
        field("Since", card.since());
        field("Rule file", card.file().isEmpty() ? "" : card.file() + ":" + card.line());
        if (!entry.cases().isEmpty()) {
            line("");
            cases(entry);
        }
    }

    private void cases(RuleBook.Entry entry) {
        int column = (console.width() - 2) / 2;
        List<List<String>> flagged = copies(entry, Expectation.EXPECT, column);
        List<List<String>> leftAlone = copies(entry, Expectation.OK, column);
        WrappedText.sideBySide(List.of("Flagged", "-------"), List.of("Left alone", "----------"), column)
                .forEach(this::line);
        for (int i = 0; i < Math.max(flagged.size(), leftAlone.size()); i++) {
            if (i > 0) {
                line("");
            }
            WrappedText.sideBySide(
                            i < flagged.size() ? flagged.get(i) : List.of(),
                            i < leftAlone.size() ? leftAlone.get(i) : List.of(),
                            column)
                    .forEach(this::line);
        }
    }

    private static List<List<String>> copies(RuleBook.Entry entry, Expectation expectation, int width) {
        List<List<String>> copies = new ArrayList<>();
        for (RuleCase one : entry.cases()) {
            if (one.expectation() == expectation) {
                copies.add(WrappedText.lines(one.copy(), width));
            }
        }
        return copies;
    }

    private void field(String name, String value) {
        if (!value.isEmpty()) {
            lines(name + ": " + value, "");
        }
    }

    private void lines(String text, String indent) {
        WrappedText.lines(text, console.width() - indent.length()).forEach(line -> line(indent + line));
    }

    private void line(String line) {
        console.out().println(line);
    }
}
