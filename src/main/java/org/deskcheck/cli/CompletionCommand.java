package org.deskcheck.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Prints a script that lets bash and zsh complete commands and options.",
        footer = {"", "Example, in ~/.bashrc or ~/.zshrc:", "  source <(deskcheck completion)"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class CompletionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Console console = Console.of(command);
        console.out().print(AutoComplete.bash("deskcheck", Main.commandLine(new String[0], console)));
        return ExitCode.CLEAN.code();
    }
}
