package org.deskcheck.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.RuleCase;
import org.deskcheck.model.RuleCase.Expectation;
import org.jspecify.annotations.Nullable;

/** One {@code .cases} file, read and checked against the rules beside it. */
final class CasesFile {

    private static final Pattern MARKER = Pattern.compile("#\\s*(\\w+)\\s*:\\s*(.*)");

    /** The ids, then perhaps the message in quotation marks, straight or curly. */
    private static final Pattern RULES = Pattern.compile("([^\"“”]*?)(?:\\s*[\"“](.*)[\"”])?");

    private final PackFile file;
    private final List<String> ids;
    private final List<RuleCase> cases = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private int begun;
    private @Nullable Expectation expectation;
    private List<String> named = List.of();
    private @Nullable String message;
    private final List<String> claims = new ArrayList<>();
    private String verdict = "";
    private String evidence = "";
    private String review = "";
    private final StringBuilder copy = new StringBuilder();

    CasesFile(PackFile file, List<RuleCard> cards) {
        this.file = file;
        String rules = file.name().replaceFirst("\\.cases$", "");
        this.ids = cards.stream()
                .filter(card -> card.file().replaceFirst("\\.(drl|dslr)$", "").equals(rules))
                .map(RuleCard::id)
                .toList();
        try {
            read(file.text());
        } catch (InputException e) {
            problems.addAll(e.problems());
        }
    }

    private void read(String text) {
        if (ids.isEmpty()) {
            add(
                    1,
                    "No rules stand beside this file.",
                    "Give it the name of its rule file, with .cases for .drl or .dslr.");
            return;
        }
        int line = 0;
        for (String content : text.lines().toList()) {
            line++;
            Matcher marker = MARKER.matcher(content);
            if (marker.matches()) {
                marker(line, marker.group(1), marker.group(2).strip());
            } else if (expectation != null) {
                copy.append(content).append('\n');
            } else if (!content.isBlank() && !content.startsWith("#")) {
                add(
                        line,
                        "This copy stands before the first marker.",
                        "Write \"# expect: ID\" or \"# ok: ID\" above it.");
            }
        }
        finish();
    }

    private void marker(int line, String word, String value) {
        switch (word.toLowerCase(Locale.ROOT)) {
            case "expect" -> begin(line, Expectation.EXPECT, value);
            case "ok" -> begin(line, Expectation.OK, value);
            case "message" -> message(line, value);
            case "claim" -> claim(line, value);
            case "verdict" -> {
                if (standsAboveCopy(line, "verdict")) {
                    String[] cells = value.split(";", 2);
                    verdict = cells[0].strip();
                    evidence = cells.length > 1 ? cells[1].strip() : "";
                }
            }
            case "review" -> review = standsAboveCopy(line, "review") ? value : "";
            default ->
                add(
                        line,
                        "There is no marker \"# " + word + ":\".",
                        "Known are \"# expect: ID\", \"# ok: ID\", \"# message: words\", \"# claim: words\","
                                + " \"# verdict: false; evidence\" and \"# review: rating; publisher\".");
        }
    }

    private void begin(int line, Expectation next, String value) {
        finish();
        begun = line;
        expectation = next;
        Matcher rules = RULES.matcher(value);
        boolean read = rules.matches();
        named = Arrays.stream((read ? rules.group(1) : value).split("[,\\s]+"))
                .filter(id -> !id.isEmpty())
                .toList();
        if (!read) {
            add(line, "The message has no closing quotation mark.", "Write: # expect: ID \"words of the message\".");
            return;
        }
        if (rules.group(2) != null) {
            message(line, rules.group(2));
        }
        if (named.isEmpty()) {
            add(line, "The marker names no rule.", "Write the rule's id behind the colon.");
        }
        for (String id : named) {
            if (!ids.contains(id)) {
                add(
                        line,
                        "The rule " + id + " does not stand in the file beside this one.",
                        "Cases stand beside their rule; here these can be named: " + String.join(", ", ids) + ".");
            }
        }
    }

    private void message(int line, String value) {
        if (follows(line, "message")) {
            message = value;
        }
    }

    private void claim(int line, String value) {
        if (follows(line, "claim")) {
            claims.add(value);
        }
    }

    private boolean follows(int line, String word) {
        boolean follows = expectation == Expectation.EXPECT && copy.toString().isBlank();
        if (!follows) {
            add(
                    line,
                    "\"# " + word + ":\" does not follow \"# expect:\".",
                    "Put it on a line below \"# expect: ID\" and above the copy.");
        }
        return follows;
    }

    private boolean standsAboveCopy(int line, String word) {
        boolean stands = expectation != null && copy.toString().isBlank();
        if (!stands) {
            add(
                    line,
                    "\"# " + word + ":\" does not stand above the copy of a case.",
                    "Put it on a line below \"# expect: ID\" or \"# ok: ID\".");
        }
        return stands;
    }

    private void finish() {
        if (expectation != null) {
            if (copy.toString().isBlank()) {
                add(begun, "The case has no copy.", "Write the sentences to be checked below the marker.");
            } else {
                String text = copy.toString().strip() + "\n";
                cases.add(new RuleCase(
                        file.shown(), begun, expectation, named, message, claims, verdict, evidence, review, text));
                claims.stream()
                        .filter(words -> !oneLine(text).contains(oneLine(words)))
                        .forEach(words -> add(
                                begun,
                                "The copy does not hold the words \"" + words + "\" of \"# claim:\".",
                                "Give some words of the claim as they stand in the copy."));
            }
        }
        expectation = null;
        message = null;
        claims.clear();
        verdict = "";
        evidence = "";
        review = "";
        copy.setLength(0);
    }

    /** The words with one space between them, as line breaks do not count inside a claim. */
    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private void add(int line, String found, String mend) {
        problems.add(new Problem(file.shown(), new Position(line, 1), found, mend));
    }

    List<RuleCase> cases() {
        return List.copyOf(cases);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
