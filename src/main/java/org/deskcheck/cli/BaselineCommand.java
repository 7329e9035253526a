package org.deskcheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.deskcheck.config.Config;
import org.deskcheck.config.ConfigException;
import org.deskcheck.desk.BaselineInputs;
import org.deskcheck.desk.InputChoice;
import org.deskcheck.desk.RulesException;
import org.deskcheck.desk.standing.Baseline;
import org.deskcheck.desk.standing.BaselineFile;
import org.deskcheck.model.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "baseline",
        mixinStandardHelpOptions = true,
        description = "Keeps the findings that are there today from failing a run, so that only new ones do.",
        footer = {
            "",
            "Examples:",
            "  deskcheck baseline write copy/            begin: all that is found today does not count",
            "  deskcheck check copy/ --baseline " + Baseline.FILE,
            "  deskcheck baseline prune copy/            forget what is mended"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class BaselineCommand implements Callable<Integer> {

    /** What can be done to a baseline. */
    enum Action {
        WRITE,
        UPDATE,
        PRUNE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    private CommandSpec command;

    @Mixin
    private RuleOptions rules;

    @Mixin
    private SuppressionOptions suppressions;

    @Mixin
    private EvidenceOptions evidence;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            defaultValue = Baseline.FILE,
            description = "The file; by default ${DEFAULT-VALUE}.")
    private Path file;

    @Parameters(
            index = "0",
            paramLabel = "ACTION",
            description = "write: anew, from what is found; update: add what is new and drop what is gone, where the"
                    + " named articles are concerned; prune: only drop what is gone.")
    private Action action;

    @Parameters(
            index = "1..*",
            paramLabel = "PATH",
            arity = "1..*",
            description = "Texts, Markdown, HTML, claim files, folders or globs; - is standard input.")
    private List<String> paths;

    @Override
    public Integer call() throws RulesException, ConfigException {
        Console console = Console.of(command);
        RunMessages run = new RunMessages(console);
        Baseline old = action == Action.WRITE ? Baseline.EMPTY : read();
        Config config = rules.config(paths);
        BaselineInputs.Outcome outcome = new BaselineInputs(
                        rules.desk(config), suppressions.besides(old, config), evidence.factChecks())
                .run(InputChoice.of(paths), action != Action.PRUNE, file, console.in(), run);
        run.clearProgress();
        console.out()
                .println(Printable.of(file.toString()) + ": " + Summary.count(outcome.kept(), "finding") + ", "
                        + outcome.added() + " new, " + outcome.gone() + " gone.");
        return run.exitCode().code();
    }

    private Baseline read() {
        try {
            return BaselineFile.read(file);
        } catch (InputException e) {
            throw new ParameterException(command.commandLine(), e.getMessage());
        }
    }
}
