package org.deskcheck.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.deskcheck.config.ConfigException;
import org.deskcheck.desk.ExtractClaims;
import org.deskcheck.desk.NewsDesk;
import org.deskcheck.desk.RulesException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description = "Only takes the claims out: JSON Lines on standard output.",
        footer = {"", "Example:", "  deskcheck claims draft.txt > draft.claims.jsonl"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class ClaimsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private PackOptions packs;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Texts, Markdown, HTML, claim files, folders or globs; - is standard input.")
    private List<String> paths;

    @Override
    public Integer call() throws RulesException, ConfigException {
        Console console = Console.of(command);
        NewsDesk desk = packs.desk(packs.config(paths)).build();
        RunMessages run = new RunMessages(console);
        // A line ends in \n alone, on every platform: it is read by programs.
        new ExtractClaims(desk).run(paths, console.in(), line -> console.out().print(line + "\n"), run);
        return run.exitCode().code();
    }
}
