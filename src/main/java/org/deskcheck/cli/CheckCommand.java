package org.deskcheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.deskcheck.desk.CheckInputs;
import org.deskcheck.desk.Checked;
import org.deskcheck.desk.Deskcheck;
import org.deskcheck.desk.RulesException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks articles or claim files: tables to reports/, a summary to the terminal.",
        footer = {
            "",
            "Examples:",
            "  deskcheck check draft.txt",
            "  deskcheck check copy/ --fail-on warning --skip ATTR-003",
            "  deskcheck check - --out /tmp/reports < draft.txt"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class CheckCommand implements Callable<Integer> {

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
        Deskcheck desk = rules.desk();
        Summary summary = new Summary(console);
        Run run = new Run(console, summary);
        new CheckInputs(desk, reports.out(), reports.dialect()).run(paths, console.in(), run);
        run.clearProgress();
        summary.total();
        return run.exitCode().or(run.findings).code();
    }

    private final class Run extends RunMessages {

        private final Summary summary;
        private ExitCode findings = ExitCode.CLEAN;

        Run(Console console, Summary summary) {
            super(console);
            this.summary = summary;
        }

        @Override
        public void checked(Checked checked, List<Path> written) {
            clearProgress();
            findings = findings.or(reports.failOn().of(checked.findings()));
            summary.article(checked, written);
        }
    }
}
