package org.deskcheck.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.deskcheck.config.Config;
import org.deskcheck.config.SuppressionFinder;
import org.deskcheck.desk.standing.Accepted;
import org.deskcheck.desk.standing.Baseline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says on which day suppressions have to hold. */
final class SuppressionOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private CommandSpec command;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day by which suppressions expire, as 2026-03-31; by default the system's.")
    private @Nullable String today;

    /**
     * What is let stand on that day: a baseline, and what is suppressed beside the copy and in the settings.
     *
     * @throws ParameterException if the option names no day
     */
    Accepted besides(Baseline baseline, Config settings) {
        return new Accepted(baseline, new SuppressionFinder(Path.of(""), settings), day());
    }

    private LocalDate day() {
        try {
            return today == null ? LocalDate.now() : LocalDate.parse(today);
        } catch (DateTimeParseException e) {
            throw new ParameterException(
                    new CommandLine(command),
                    "--today takes year, month and day, for instance 2026-03-31, and not \"" + today + "\".");
        }
    }
}
