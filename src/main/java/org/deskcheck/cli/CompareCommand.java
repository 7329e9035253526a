package org.deskcheck.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.deskcheck.config.Config;
import org.deskcheck.config.ConfigException;
import org.deskcheck.desk.CompareInputs;
import org.deskcheck.desk.ReportPlan;
import org.deskcheck.desk.RulesException;
import org.deskcheck.desk.standing.Baseline;
import org.deskcheck.report.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
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

    @Mixin
    private SuppressionOptions suppressions;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Texts, Markdown, HTML, claim files, folders or globs; - is standard input.")
    private List<String> paths;

    @Override
    public Integer call() throws RulesException, ConfigException {
        Console console = Console.of(command);
        Config config = rules.config(paths);
        ReportPlan plan = reports.plan(console, config);
        if (plan.formats().contains(Format.HTML)) {
            throw new ParameterException(
                    command.commandLine(), "A comparison has no html report: a page is about one article.");
        }
        RunMessages run = new RunMessages(console);
        CompareInputs.Compared compared = new CompareInputs(
                        rules.readingDesk(config), plan, suppressions.besides(Baseline.EMPTY, config))
                .run(paths, console.in(), run);
        run.clearProgress();
        if (reports.takesStandardOutput()) {
            run.standardOutputWritten();
        } else {
            new ComparisonSummary(console).print(compared);
        }
        return run.exitCode().or(ExitCode.of(compared.results(), plan.failOn())).code();
    }
}
