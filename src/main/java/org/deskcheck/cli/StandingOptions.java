package org.deskcheck.cli;

import java.nio.file.Path;
import org.deskcheck.desk.standing.Baseline;
import org.deskcheck.desk.standing.BaselineFile;
import org.deskcheck.model.InputException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
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

    /**
     * The baseline, or an empty one if none is named.
     *
     * @throws ParameterException if it cannot be read
     */
    Baseline baseline() {
        try {
            return baseline == null ? Baseline.EMPTY : BaselineFile.read(baseline);
        } catch (InputException e) {
            throw new ParameterException(new CommandLine(command), e.getMessage());
        }
    }
}
