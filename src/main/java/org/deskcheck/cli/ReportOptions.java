package org.deskcheck.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.deskcheck.config.Config;
import org.deskcheck.config.FailOn;
import org.deskcheck.config.Overrides;
import org.deskcheck.desk.ReportPlan;
import org.deskcheck.model.Severity;
import org.deskcheck.report.Dialect;
import org.deskcheck.report.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that say which reports are written, where they go and when a run fails. */
final class ReportOptions {

    private static final String STANDARD_OUTPUT = "-";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private CommandSpec command;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "reports",
            description = "The folder for the reports; by default ${DEFAULT-VALUE}.")
    private Path out = Path.of("reports");

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "Exit with 1 for findings from this severity on: info, warning, error or never;"
                    + " by default what deskcheck.yml says, else error.")
    private @Nullable FailOn failOn;

    @Option(
            names = "--format",
            paramLabel = "FORMATS",
            split = ",",
            defaultValue = "csv",
            description = "The formats of the reports: csv, json, html, sarif, junit, github, gitlab;"
                    + " by default ${DEFAULT-VALUE}.")
    private List<String> formats = List.of("csv");

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where the report goes in the one format that is a stream (json, sarif, junit, github,"
                    + " gitlab); - for standard output, on which there is nothing else then.")
    private @Nullable String output;

    @Option(
            names = "--excel",
            description = "Write tables that Excel opens by a double click where it wants semicolons, as in German.")
    private boolean excel;

    /** What comes of the options. */
    ReportPlan plan(Console console, Config config) {
        Set<Format> inFolder = EnumSet.noneOf(Format.class);
        formats.forEach(format -> inFolder.add(format(format)));
        Dialect dialect = excel ? Dialect.EXCEL : Dialect.PLAIN;
        return new ReportPlan(out, inFolder, path -> failOn(config.at(path)), streamed(inFolder, console), dialect);
    }

    /** Whether standard output belongs to a report. */
    boolean takesStandardOutput() {
        return STANDARD_OUTPUT.equals(output);
    }

    private ReportPlan.@Nullable Streamed streamed(Set<Format> inFolder, Console console) {
        if (output == null) {
            return null;
        }
        List<Format> streams = inFolder.stream().filter(Format::isStream).toList();
        if (streams.size() != 1) {
            throw wrong("--output takes one format that is a stream, and --format names "
                    + (streams.isEmpty() ? "none" : "several") + ". Streams are " + labels(Format::isStream) + ".");
        }
        Format format = streams.get(0);
        inFolder.remove(format);
        return takesStandardOutput()
                ? new ReportPlan.Streamed(format, Path.of("standard output"), console.out())
                : new ReportPlan.Streamed(format, Path.of(output), null);
    }

    private Format format(String label) {
        return Format.labelled(label)
                .orElseThrow(
                        () -> wrong("There is no format \"" + label + "\"; there are " + labels(any -> true) + "."));
    }

    /** From which severity on findings fail a run: by the option, else by the settings, else errors; null for never. */
    private @Nullable Severity failOn(Overrides settings) {
        FailOn set =
                settings.failOn() == null ? FailOn.ERROR : settings.failOn().value();
        return (failOn == null ? set : failOn).severity();
    }

    /** What the option says; null if it is not given. */
    @Nullable
    FailOn failOn() {
        return failOn;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(new CommandLine(command), message);
    }

    private static String labels(Predicate<Format> which) {
        return Arrays.stream(Format.values()).filter(which).map(Format::label).collect(Collectors.joining(", "));
    }
}
