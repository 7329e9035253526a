package org.deskcheck.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.deskcheck.desk.CompareInputs;
import org.deskcheck.desk.Deskcheck;
import org.deskcheck.desk.RulesException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Finds what the accounts in some articles or claim files contradict each other in.",
        footer = {"", "Example:", "  deskcheck compare moscow.txt kyiv.txt"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private RuleOptions rules;

    @Mixin
    private ReportOptions reports;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Texts, Markdown, HTML, claim files, folders or globs; - is standard input.")
    private List<String> paths;

    @Override
    public Integer call() throws RulesException {
        Console console = Console.of(command);
        RunMessages run = new RunMessages(console);
        Deskcheck desk = rules.desk();
        CompareInputs.Compared compared = new CompareInputs(desk, reports.out()).run(paths, console.in(), run);
        run.clearProgress();
        new ComparisonSummary(console, desk).print(compared);
        return run.exitCode().or(reports.failOn().of(compared.findings())).code();
    }
}
