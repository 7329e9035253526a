package org.deskcheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.deskcheck.config.Config;
import org.deskcheck.config.ConfigException;
import org.deskcheck.config.SuppressionFinder;
import org.deskcheck.desk.RulesException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        description = "Prints what is in force for an input, as a deskcheck.yml, and where each value comes from.",
        footer = {"", "Examples:", "  deskcheck config", "  deskcheck config copy/draft.txt --fail-on warning"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class ConfigCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private RuleOptions rules;

    @Mixin
    private ReportOptions reports;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..1",
            defaultValue = "-",
            description = "The input; by default the standard input, which is taken to lie in the working folder.")
    private String path;

    @Override
    public Integer call() throws RulesException, ConfigException {
        Config config = rules.config(List.of(path));
        ConfigListing listing = new ConfigListing(config, path);
        listing.packs(rules.packs());
        listing.failOn(reports.failOn());
        listing.rules(rules.only(), rules.skip());
        listing.thresholds(rules.desk(config).rules());
        listing.suppressions(new SuppressionFinder(Path.of(""), config).find(path));
        listing.print(Console.of(command).out());
        return ExitCode.CLEAN.code();
    }
}
