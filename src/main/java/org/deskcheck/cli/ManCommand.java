package org.deskcheck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.deskcheck.model.InputException;
import org.deskcheck.report.ReportException;
import org.deskcheck.report.ReportFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "man",
        mixinStandardHelpOptions = true,
        description = "Prints the manual page of a command, or writes all of them.",
        footer = {
            "",
            "Examples:",
            "  deskcheck man check | man -l -",
            "  deskcheck man rules test | man -l -",
            "  deskcheck man --out ~/.local/share/man/man1"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class ManCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Option(names = "--out", paramLabel = "DIR", description = "Write the pages of all commands into this folder.")
    private @Nullable Path out;

    @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "The command; by default deskcheck itself.")
    private List<String> names = List.of();

    @Override
    public Integer call() throws InputException {
        Console console = Console.of(command);
        CommandLine all = Main.commandLine(new String[0], console);
        if (out == null) {
            console.out().print(ManPage.of(named(all)));
        } else {
            write(named(all), new ReportFolder(out), console.out());
        }
        return ExitCode.CLEAN.code();
    }

    private CommandLine named(CommandLine all) {
        CommandLine found = all;
        for (String name : names) {
            CommandLine inner = found.getSubcommands().get(name);
            if (inner == null) {
                throw new ParameterException(
                        command.commandLine(),
                        "There is no command " + name + "; there are "
                                + String.join(", ", found.getSubcommands().keySet()) + ".");
            }
            found = inner;
        }
        return found;
    }

    private static void write(CommandLine page, ReportFolder folder, PrintWriter told) throws InputException {
        try {
            Path written = folder.write(ManPage.name(page) + ".1", out -> out.append(ManPage.of(page)));
            told.println(Printable.of(written.toString()));
        } catch (ReportException e) {
            throw new InputException(e.problem());
        }
        for (CommandLine inner : page.getSubcommands().values()) {
            write(inner, folder, told);
        }
    }
}
