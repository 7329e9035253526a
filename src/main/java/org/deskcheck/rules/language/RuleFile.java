package org.deskcheck.rules.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Nearest;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.Severity;
import org.deskcheck.rules.language.CheckedFile.CheckedRule;
import org.deskcheck.rules.language.CheckedFile.LexiconUse;
import org.deskcheck.rules.language.Rule.Note;
import org.deskcheck.rules.language.RuleTree.Report;
import org.deskcheck.rules.phrases.Expander;
import org.deskcheck.rules.phrases.Expansion;
import org.deskcheck.rules.phrases.Phrasebook;

/** Understands one rule file. */
public final class RuleFile {

    /** Before each line of a comment. */
    private static final Pattern STAR = Pattern.compile("^\\*\\s?");

    private static final Pattern SINGLE_LINE_END = Pattern.compile("(?<!\n)\n(?!\n)");

    private static final List<String> NOTES = List.of("guideline", "id", "severity", "since", "threshold");
    private static final List<String> SEVERITIES =
            Arrays.stream(Severity.values()).map(Severity::label).toList();

    private final String file;
    private final Mistakes mistakes;
    private final String text;

    private RuleFile(String file, String text, Mistakes mistakes) {
        this.file = file;
        this.text = text;
        this.mistakes = mistakes;
    }

    /**
     * Reads and checks a rule file.
     *
     * @param path how messages name it
     * @param file how its cards name it
     * @param text its content
     * @throws InputException with every mistake found in it
     */
    public static CheckedFile check(String path, String file, String text) throws InputException {
        return new RuleFile(file, text, new Mistakes(path, text)).check();
    }

    /**
     * Reads and checks a file of sentences; places in messages and cards are those in the sentences.
     *
     * @param phrases what its sentences may be
     * @throws InputException with every mistake found in it
     */
    public static CheckedFile check(String path, String file, String sentences, Phrasebook phrases)
            throws InputException {
        Expansion expansion = Expander.expand(sentences, phrases);
        return new RuleFile(file, expansion.text(), new Mistakes(path, sentences, expansion)).check();
    }

    private CheckedFile check() throws InputException {
        List<Rule> rules = new RuleParser(text, mistakes).rules();
        if (rules.isEmpty() && mistakes.all().isEmpty()) {
            mistakes.add(0, "The file holds no rule.", "Write one, beginning with rule \"Name\", or remove the file.");
        }
        List<LexiconUse> lexicons = new ArrayList<>();
        List<CheckedRule> checked = new ArrayList<>();
        for (Rule rule : rules) {
            RuleCard card = card(rule);
            List<Report> reports = new RuleCheck(mistakes, lexicons).check(rule);
            Note id = rule.notes().get("id");
            checked.add(new CheckedRule(
                    new RuleTree(card, rule.conditions(), reports, mistakes::position),
                    mistakes.position(id == null ? rule.at() : id.at()),
                    mistakes.position(rule.title().at())));
        }
        if (!mistakes.all().isEmpty()) {
            throw new InputException(mistakes.all());
        }
        return new CheckedFile(checked, lexicons, mistakes.warnings());
    }

    private RuleCard card(Rule rule) {
        Map<String, Note> notes = rule.notes();
        for (Map.Entry<String, Note> note : notes.entrySet()) {
            if (!NOTES.contains(note.getKey())) {
                mistakes.add(
                        note.getValue().at(),
                        "There is no @" + note.getKey() + ".",
                        Nearest.hint(note.getKey(), NOTES));
            }
        }
        if (rule.title().text().isBlank()) {
            mistakes.add(rule.title().at(), "The rule has no name.", "Say in a few words what it looks for.");
        }
        return new RuleCard(
                id(rule),
                rule.title().text().strip(),
                severity(rule),
                rationale(rule),
                note(rule, "guideline"),
                note(rule, "since"),
                MessageTemplate.of(rule),
                file,
                mistakes.position(rule.at()).line(),
                Thresholds.of(rule, mistakes));
    }

    private static String note(Rule rule, String name) {
        Note note = rule.notes().get(name);
        return note == null ? "" : note.value();
    }

    private String id(Rule rule) {
        Note id = rule.notes().get("id");
        if (id == null) {
            mistakes.add(
                    rule.at(), "The rule has no id.", "Write @id(ATTR-001) under its name, with an id of its own.");
            return "?";
        }
        if (!id.value().matches("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+")) {
            mistakes.add(
                    id.at(),
                    "\"" + id.value() + "\" is no id.",
                    "Write capitals and figures with a hyphen between: ATTR-001.");
        }
        return id.value();
    }

    private Severity severity(Rule rule) {
        Note severity = rule.notes().get("severity");
        if (severity == null) {
            mistakes.add(rule.at(), "The rule has no severity.", "Write @severity(info), (warning) or (error).");
            return Severity.INFO;
        }
        if (!SEVERITIES.contains(severity.value())) {
            mistakes.add(
                    severity.at(),
                    "There is no severity \"" + severity.value() + "\".",
                    Nearest.hint(severity.value(), SEVERITIES));
            return Severity.INFO;
        }
        return Severity.valueOf(severity.value().toUpperCase(Locale.ROOT));
    }

    private String rationale(Rule rule) {
        String words = rule.doc() == null ? "" : plain(rule.doc().text());
        if (words.isEmpty()) {
            mistakes.add(
                    rule.at(),
                    "The rule does not say why.",
                    "Put a comment before it: /** Why the desk wants this, and what to do. */");
        }
        return words;
    }

    private static String plain(String comment) {
        String inside = comment.substring("/**".length(), comment.length() - "*/".length());
        String lines = inside.lines()
                .map(line -> STAR.matcher(line.strip()).replaceFirst("").strip())
                .collect(Collectors.joining("\n"))
                .strip();
        return SINGLE_LINE_END.matcher(lines).replaceAll(" ");
    }
}
