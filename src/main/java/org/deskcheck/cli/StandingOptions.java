package org.deskcheck.cli;

import java.nio.file.Path;
import org.deskcheck.config.Config;
import org.deskcheck.desk.standing.Accepted;
import org.deskcheck.desk.standing.Baseline;
import org.deskcheck.desk.standing.BaselineFile;
import org.deskcheck.model.InputException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that say which findings do not count. */
final class StandingOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private CommandSpec command;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Findings that do not count, as \"deskcheck baseline write\" wrote them.")
    private @Nullable Path baseline;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private SuppressionOptions suppressions;

    /**
     * What does not count in a run with settings.
     *
     * @throws ParameterException if the baseline cannot be read
     */
    Accepted accepted(Config settings) {
        return suppressions.besides(baseline(), settings);
    }

    private Baseline baseline() {
        try {
            return baseline == null ? Baseline.EMPTY : BaselineFile.read(baseline);
        } catch (InputException e) {
            throw new ParameterException(new CommandLine(command), e.getMessage());
        }
    }
}
