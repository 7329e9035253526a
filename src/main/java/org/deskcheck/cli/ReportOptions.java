package org.deskcheck.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.deskcheck.config.FailOn;
import org.deskcheck.config.Overrides;
import org.deskcheck.model.Finding;
import org.jspecify.annotations.Nullable;
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
            description = "Exit with 1 for findings from this severity on: info, warning, error or never;"
                    + " by default what deskcheck.yml says, else error.")
    private @Nullable FailOn failOn;

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

    Path out() {
        return out;
    }

    /** Whether a run fails: by the option, else by what the settings say of the article, else by default. */
    ExitCode exitCode(Collection<Finding> findings, Overrides settings) {
        FailOn told = failOn;
        if (told == null) {
            told = settings.failOn() == null ? FailOn.ERROR : settings.failOn().value();
        }
        return told.isReachedBy(findings) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    /** What the option says; null if it is not given. */
    @Nullable
    FailOn failOn() {
        return failOn;
    }
}
