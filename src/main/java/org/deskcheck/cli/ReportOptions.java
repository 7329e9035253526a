package org.deskcheck.cli;

import java.nio.file.Path;
import java.util.List;
import org.deskcheck.report.Dialect;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that say where reports go and when a run fails. */
final class ReportOptions {

    private static final List<String> FORMATS = List.of("csv");

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
            defaultValue = "error",
            description = "Exit with 1 for findings from this severity on: info, warning, error or never;"
                    + " by default ${DEFAULT-VALUE}.")
    private FailOn failOn = FailOn.ERROR;

    @Option(
            names = "--format",
            paramLabel = "FORMATS",
            split = ",",
            defaultValue = "csv",
            description = "The formats of the reports; so far there is ${DEFAULT-VALUE}.")
    private void setFormats(List<String> formats) {
        for (String format : formats) {
            if (!FORMATS.contains(format)) {
                throw new ParameterException(
                        new CommandLine(command),
                        "There is no format \"" + format + "\"; there is " + String.join(", ", FORMATS) + ".");
            }
        }
    }

    @Option(
            names = "--excel",
            description = "Write tables that a German Excel opens by a double click: semicolons, byte order mark.")
    private boolean excel;

    Dialect dialect() {
        return excel ? Dialect.EXCEL : Dialect.PLAIN;
    }

    Path out() {
        return out;
    }

    FailOn failOn() {
        return failOn;
    }
}
