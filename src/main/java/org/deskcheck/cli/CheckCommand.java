package org.deskcheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.deskcheck.config.Config;
import org.deskcheck.config.ConfigException;
import org.deskcheck.desk.CheckInputs;
import org.deskcheck.desk.InputChoice;
import org.deskcheck.desk.NewsDesk;
import org.deskcheck.desk.ReportPlan;
import org.deskcheck.desk.RulesException;
import org.deskcheck.desk.standing.Accepted;
import org.deskcheck.desk.standing.BaselineEntry;
import org.deskcheck.report.ArticleResults;
import org.deskcheck.report.FailLevel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private StandingOptions standing;

    @Mixin
    private EvidenceOptions evidence;

    @Mixin
    private ChoiceOptions inputs;

    @Override
    public Integer call() throws RulesException, ConfigException {
        Console console = Console.of(command);
        InputChoice choice = inputs.choice();
        Config config = rules.config(choice.paths());
        ReportPlan plan = reports.plan(console, config);
        Accepted accepted = standing.accepted(config);
        NewsDesk desk = rules.desk(config);
        Run run = new Run(console, plan.failOn(), reports.takesStandardOutput() ? null : new Summary(console));
        new CheckInputs(desk, plan, accepted, evidence.factChecks()).run(choice, console.in(), run);
        if (reports.takesStandardOutput()) {
            run.standardOutputWritten();
        }
        return run.exitCode().code();
    }

    /** Prints what is found as it is found, unless standard output belongs to a report. */
    private final class Run extends RunMessages {

        private final FailLevel failOn;
        private final @Nullable Summary summary;

        Run(Console console, FailLevel failOn, @Nullable Summary summary) {
            super(console);
            this.failOn = failOn;
            this.summary = summary;
        }

        @Override
        public void checked(ArticleResults article, List<Path> written) {
            clearProgress();
            came(ExitCode.of(article.results(), failOn));
            if (summary != null) {
                summary.article(article, written);
            }
        }

        @Override
        public void suppressions(ArticleResults file) {
            came(ExitCode.of(file.results(), failOn));
            if (summary != null) {
                summary.suppressions(file);
            }
        }

        @Override
        public void finished(List<Path> written, List<BaselineEntry> gone) {
            clearProgress();
            if (summary != null) {
                summary.total(written, gone.size());
            }
        }
    }
}
