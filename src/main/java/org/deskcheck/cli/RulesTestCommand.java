package org.deskcheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.deskcheck.config.Config;
import org.deskcheck.config.ConfigException;
import org.deskcheck.desk.NewsDesk;
import org.deskcheck.desk.RuleDesk;
import org.deskcheck.desk.RuleTests;
import org.deskcheck.desk.RulesException;
import org.deskcheck.model.InputException;
import org.deskcheck.model.RuleCard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Runs the cases beside the rules; exits with 1 if one fails.",
        footer = {
            "",
            "Examples:",
            "  deskcheck rules test",
            "  deskcheck rules test rules/sourcing",
            "  deskcheck rules test --only ATTR-001 --coverage",
            "  deskcheck rules test --watch",
            "  deskcheck rules test --junit target/rules.xml"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class RulesTestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private RuleOptions options;

    @Option(names = "--junit", paramLabel = "FILE", description = "Write the results here too, as JUnit's XML.")
    private @Nullable Path junit;

    @Option(
            names = "--coverage",
            description = "Show how often each condition let something through and stopped something.")
    private boolean coverage;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Folders or files of the pack whose rules are tested; by default all.")
    private List<Path> places = List.of();

    @Option(names = "--watch", description = "Test again whenever a file of the pack is saved; Ctrl-C ends.")
    private boolean watch;

    @Override
    public Integer call() throws RulesException, ConfigException, InputException {
        Console console = Console.of(command);
        Config config = options.config(RulesCommand.HERE);
        if (watch) {
            NewsDesk watched = options.uncheckedDesk(config);
            new RuleWatching(console).run(new RuleDesk(watched).watchRules(rule -> isWanted(rule, watched)));
            return ExitCode.CLEAN.code();
        }
        NewsDesk desk = options.readingDesk(config);
        List<RuleCard> selected = desk.selectedRules().stream()
                .filter(rule -> isWanted(rule, desk))
                .toList();
        if (selected.isEmpty() && !places.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "There are no rules of the pack in " + places.get(0) + "; name a folder or file inside "
                            + new RuleDesk(desk).folders() + ", or another pack with --rules.");
        }
        RuleTests tests = new RuleDesk(desk).testRules(selected);
        if (junit != null) {
            tests.writeJunit(junit);
        }
        if (coverage) {
            new CoverageOnTerminal(tests.coverage(), console).table();
        }
        RuleTestsOnTerminal.print(tests, console);
        return (tests.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS).code();
    }

    private boolean isWanted(RuleCard rule, NewsDesk desk) {
        return places.isEmpty() || places.stream().anyMatch(place -> new RuleDesk(desk).stands(rule, place));
    }
}
