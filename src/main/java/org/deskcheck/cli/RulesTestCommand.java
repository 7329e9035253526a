package org.deskcheck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.deskcheck.desk.Deskcheck;
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

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Folders or files of the pack whose rules are tested; by default all.")
    private List<Path> places = List.of();

    @Override
    public Integer call() throws RulesException, InputException {
        Console console = Console.of(command);
        Deskcheck desk = options.desk();
        RuleTests tests = desk.testRules(selected(desk));
        if (junit != null) {
            tests.writeJunit(junit);
        }
        RuleTestsOnTerminal.print(tests, console);
        return (tests.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS).code();
    }

    private List<RuleCard> selected(Deskcheck desk) throws RulesException {
        if (places.isEmpty()) {
            return desk.selectedRules();
        }
        List<RuleCard> selected = new ArrayList<>();
        for (Path place : places) {
            List<RuleCard> there = desk.selectedRules(place);
            if (there.isEmpty()) {
                throw new ParameterException(
                        command.commandLine(),
                        "There are no rules of the pack in " + place + "; name a folder or file inside "
                                + options.folder() + ", or another pack with --rules.");
            }
            there.stream().filter(rule -> !selected.contains(rule)).forEach(selected::add);
        }
        return selected;
    }
}
