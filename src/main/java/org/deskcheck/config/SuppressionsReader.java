package org.deskcheck.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.deskcheck.config.Node.Items;
import org.deskcheck.config.Node.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads a list of suppressions. */
final class SuppressionsReader {

    private static final String EXAMPLE =
            "Write for instance - {rule: ATTR-001, quotation: \"two million\", reason: why it stands}.";

    private final String file;
    private final Path base;
    private final Mistakes mistakes;
    private final List<Suppression> suppressions = new ArrayList<>();

    /**
     * @param file as messages name it
     * @param base where the globs of entries begin
     */
    SuppressionsReader(String file, Path base, Mistakes mistakes) {
        this.file = file;
        this.base = base;
        this.mistakes = mistakes;
    }

    List<Suppression> suppressions() {
        return suppressions;
    }

    void read(Node node) {
        if (node instanceof Items items) {
            items.nodes().forEach(entry -> new Entry(entry).read());
        } else {
            mistakes.add(node.at(), "Here stands " + node.shown() + " and no list of suppressions.", EXAMPLE);
        }
    }

    /** One entry on its way. */
    private final class Entry {

        private final Node node;
        private @Nullable String rule;
        private @Nullable String claim;
        private @Nullable String quotation;
        private @Nullable PathGlob articles;
        private @Nullable String reason;
        private @Nullable LocalDate until;

        Entry(Node node) {
            this.node = node;
        }

        void read() {
            int before = mistakes.all().size();
            new Section(mistakes)
                    .key("rule", value -> rule = text(value))
                    .key("claim", value -> claim = text(value))
                    .key("quotation", value -> quotation = quotation(value))
                    .key("file", value -> articles = glob(value))
                    .key("reason", value -> reason = text(value))
                    .key("until", value -> until = date(value))
                    .read(node);
            if (mistakes.all().size() > before) {
                return; // What is missing may only be misspelt.
            }
            if (rule == null && claim == null && quotation == null) {
                mistakes.add(node.at(), "This entry does not say what it suppresses.", EXAMPLE);
            } else if (reason == null) {
                mistakes.add(
                        node.at(),
                        "This entry gives no reason.",
                        "Add reason: and why the finding stands, for those who come after you.");
            } else {
                suppressions.add(
                        new Suppression(file, base, node.at(), rule, claim, quotation, articles, reason, until));
            }
        }

        private @Nullable String text(Node value) {
            if (value instanceof Scalar scalar && !scalar.text().isBlank()) {
                return scalar.text().strip();
            }
            mistakes.add(value.at(), "Here stands " + value.shown() + " and no text.", EXAMPLE);
            return null;
        }

        private @Nullable String quotation(Node value) {
            String words = text(value);
            if (words != null && words.codePoints().noneMatch(Character::isLetterOrDigit)) {
                mistakes.add(value.at(), "There is no word in this quotation.", "Copy some words of the sentence.");
            }
            return words;
        }

        private @Nullable PathGlob glob(Node value) {
            String text = text(value);
            try {
                return text == null ? null : new PathGlob(text);
            } catch (PatternSyntaxException e) {
                mistakes.add(value.at(), ConfigFile.noGlob(text), ConfigFile.SOME_GLOB);
                return null;
            }
        }

        private @Nullable LocalDate date(Node value) {
            String text = text(value);
            try {
                return text == null ? null : LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                mistakes.add(
                        value.at(),
                        "\"" + text + "\" is no day.",
                        "Write year, month and day, for instance 2026-03-31.");
                return null;
            }
        }
    }
}
