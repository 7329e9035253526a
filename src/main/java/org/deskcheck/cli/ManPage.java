package org.deskcheck.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of a command, in roff with the macros of man(7). */
final class ManPage {

    private final CommandLine command;
    private final CommandSpec spec;
    private final StringBuilder roff = new StringBuilder();

    private ManPage(CommandLine command) {
        this.command = command;
        this.spec = command.getCommandSpec();
    }

    /** What the page of a command is called: {@code deskcheck-rules-test}. */
    static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName("-");
    }

    static String of(CommandLine command) {
        return new ManPage(command).write();
    }

    private String write() {
        String name = name(command);
        line(".TH \"" + text(name.toUpperCase(Locale.ROOT)) + "\" 1 \"\" \"Deskcheck\" \"Deskcheck manual\"");
        line(".SH NAME");
        line(text(name) + " \\- "
                + text(withoutFullStop(sentences(spec.usageMessage().description()))));
        line(".SH SYNOPSIS");
        line(".nh");
        line(text(command.getHelp().abbreviatedSynopsis().strip()));
        line(".hy");
        line(".SH DESCRIPTION");
        paragraph(sentences(spec.usageMessage().description()));
        parameters();
        options();
        commands();
        footer();
        if (spec.parent() != null) {
            line(".SH \"SEE ALSO\"");
            line("\\fB" + text(spec.root().name()) + "\\fR(1)");
        }
        return roff.toString();
    }

    private void parameters() {
        List<PositionalParamSpec> shown = spec.positionalParameters().stream()
                .filter(arg -> !arg.hidden())
                .toList();
        section("ARGUMENTS", shown.isEmpty());
        shown.forEach(arg -> entry("\\fI" + text(arg.paramLabel()) + "\\fR", description(arg)));
    }

    private void options() {
        List<OptionSpec> shown = spec.options().stream()
                .filter(option -> !option.hidden())
                .sorted(Comparator.comparing(OptionSpec::longestName))
                .toList();
        section("OPTIONS", shown.isEmpty());
        shown.forEach(option -> entry(label(option), description(option)));
    }

    private static String label(OptionSpec option) {
        String names = Stream.of(option.names())
                .map(name -> "\\fB" + text(name) + "\\fR")
                .collect(Collectors.joining(", "));
        return option.arity().max() == 0 ? names : names + " \\fI" + text(option.paramLabel()) + "\\fR";
    }

    private void commands() {
        section("COMMANDS", spec.subcommands().isEmpty());
        spec.subcommands()
                .values()
                .forEach(inner -> entry(
                        "\\fB" + text(name(inner)) + "\\fR(1)",
                        sentences(inner.getCommandSpec().usageMessage().description())));
    }

    /** Lines that are not indented are text, the last of them before indented ones is their heading. */
    private void footer() {
        boolean example = false;
        for (String line : spec.usageMessage().footer()) {
            boolean indented = line.startsWith("  ");
            if (indented != example) {
                line(indented ? ".EX" : ".EE");
                example = indented;
            }
            if (indented) {
                line(text(line.substring(2)));
            } else if (line.endsWith(":")) {
                section(line.substring(0, line.length() - 1).toUpperCase(Locale.ROOT), false);
            } else if (line.isBlank()) {
                line(".PP");
            } else {
                line(text(line));
            }
        }
        if (example) {
            line(".EE");
        }
    }

    private void section(String title, boolean empty) {
        if (!empty) {
            line(".SH \"" + text(title) + "\"");
        }
    }

    private void entry(String label, String description) {
        line(".TP");
        line(label);
        line(text(description));
    }

    private void paragraph(String text) {
        line(".PP");
        line(text(text));
    }

    private void line(String line) {
        roff.append(line).append('\n');
    }

    private static String description(ArgSpec arg) {
        return sentences(arg.description());
    }

    private static String sentences(String... lines) {
        return String.join(" ", lines).replaceAll("\\s+", " ").strip();
    }

    private static String withoutFullStop(String text) {
        return text.replaceFirst("\\.$", "");
    }

    /** A text in which nothing is taken for a request. */
    private static String text(String plain) {
        String escaped = plain.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
