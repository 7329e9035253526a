package org.deskcheck.cli;

import java.util.List;
import org.deskcheck.desk.InputChoice;
import org.deskcheck.model.InputException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which inputs are checked. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class ChoiceOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--changed-since",
            paramLabel = "COMMIT",
            description = "Only files that differ from those of this commit; asks git.")
    private @Nullable String changedSince;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Texts, Markdown, HTML, claim files, folders or globs; - is standard input.")
    private List<String> paths;

    /** @throws ParameterException if git cannot tell what changed */
    InputChoice choice() {
        try {
            return changedSince == null ? InputChoice.of(paths) : InputChoice.changedSince(changedSince, paths);
        } catch (InputException e) {
            throw new ParameterException(new CommandLine(command), e.getMessage());
        }
    }
}
