package org.deskcheck.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.deskcheck.desk.DeskFolder;
import org.deskcheck.model.InputException;
import org.deskcheck.report.ReportException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Begins a desk of your own: a commented deskcheck.yml and a folder with a first rule.",
        footer = {"", "Examples:", "  deskcheck init", "  deskcheck init newsroom/"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class InitCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = ".",
            description = "Where to; by default the working folder. Files that are there are never overwritten.")
    private Path folder;

    @Override
    public Integer call() {
        Console console = Console.of(command);
        try {
            for (Path file : new DeskFolder(folder.normalize()).layOut()) {
                console.out().println("Wrote " + Printable.of(file.toString()));
            }
            return ExitCode.CLEAN.code();
        } catch (InputException e) {
            e.problems().forEach(problem -> console.err().println(Printable.of(problem.toString())));
        } catch (ReportException e) {
            console.err().println(Printable.of(e.problem().toString()));
        }
        return ExitCode.WRONG_USAGE.code();
    }
}
