package org.deskcheck.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.deskcheck.config.ConfigException;
import org.deskcheck.desk.NewsDesk;
import org.deskcheck.desk.RulesException;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line {@code deskcheck}. */
@Command(
        name = "deskcheck",
        description = "Takes the claims out of news copy and holds them against the desk's rules.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  deskcheck check draft.txt                check an article, tables to reports/",
            "  deskcheck check copy/ --fail-on warning  check a folder, in a CI job",
            "  curl -s URL | deskcheck check -          check a page",
            "  deskcheck compare moscow.txt kyiv.txt    find what two accounts contradict each other in",
            "  deskcheck explain ATTR-001@draft.txt:3   learn why a rule fires there, or why not",
            "  deskcheck rules show ATTR-001            read up on a rule",
            "",
            "Exit codes: 0 nothing found, 1 findings, 2 wrong usage, 3 rules that do not load,",
            "4 an input that cannot be read, 70 an internal error."
        })
public final class Main implements Runnable {

    private static final Map<String, Supplier<Object>> COMMANDS = commands();

    private static final Set<String> READ_ARTICLES = Set.of("check", "claims", "compare", "baseline", "explain");

    private final Console console;

    Main(Console console) {
        this.console = console;
    }

    public static void main(String[] arguments) {
        if (arguments.length > 1 && READ_ARTICLES.contains(arguments[0])) {
            NewsDesk.preload(); // While picocli reads its annotations and the options.
        }
        Console console = Console.ofProcess();
        int code = run(arguments, console);
        console.flush();
        System.exit(code);
    }

    /** Runs one command line and returns its exit code. */
    static int run(String[] arguments, Console console) {
        try {
            return commandLine(arguments, console)
                    .setExpandAtFiles(false)
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setUsageHelpAutoWidth(false)
                    .setUsageHelpWidth(console.width())
                    .setColorScheme(CommandLine.Help.defaultColorScheme(
                            console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                    .setOut(console.out())
                    .setErr(console.err())
                    .setParameterExceptionHandler((e, args) -> wrongUsage(e, console))
                    .setExecutionExceptionHandler((e, command, result) -> failed(e, console))
                    .execute(arguments);
        } catch (Throwable e) { // Out of memory, for one: whatever it is, the caller learns of it by the exit code.
            return failed(e, console);
        }
    }

    private static Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("check", CheckCommand::new);
        commands.put("claims", ClaimsCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("baseline", BaselineCommand::new);
        commands.put("rules", RulesCommand::new);
        commands.put("config", ConfigCommand::new);
        commands.put("evaluate", EvaluateCommand::new);
        commands.put("train", TrainCommand::new);
        commands.put("init", InitCommand::new);
        commands.put("completion", CompletionCommand::new);
        commands.put("man", ManCommand::new);
        return commands;
    }

    // picocli reads a command's annotations when it is added. Where the first argument names a command, those of the
    // others and of this class would cost a tenth of a second and change nothing.
    static CommandLine commandLine(String[] arguments, Console console) {
        Main main = new Main(console);
        Supplier<Object> named = arguments.length > 0 ? COMMANDS.get(arguments[0]) : null;
        if (named != null) {
            CommandSpec unread = CommandSpec.wrapWithoutInspection(main).name("deskcheck");
            return new CommandLine(unread).addSubcommand(arguments[0], named.get());
        }
        CommandLine commandLine = new CommandLine(main);
        COMMANDS.forEach((name, command) -> commandLine.addSubcommand(name, command.get()));
        return commandLine;
    }

    Console console() {
        return console;
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(
                new CommandLine(this), "Say what to do: " + String.join(", ", COMMANDS.keySet()) + ".");
    }

    private static int wrongUsage(ParameterException e, Console console) {
        CommandLine command = e.getCommandLine();
        console.err().println("deskcheck: " + Printable.of(String.valueOf(e.getMessage())));
        UnmatchedArgumentException.printSuggestions(e, console.err());
        console.err().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.WRONG_USAGE.code();
    }

    private static int failed(Throwable e, Console console) {
        if (e instanceof ConfigException config) {
            return problems(config.problems(), ExitCode.WRONG_USAGE, console);
        }
        if (e instanceof RulesException rules) {
            if (rules.getCause() instanceof ConfigException) {
                return problems(rules.problems(), ExitCode.WRONG_USAGE, console);
            }
            return problems(rules.problems(), ExitCode.UNUSABLE_RULES, console);
        }
        if (e instanceof InputException input) {
            return problems(input.problems(), ExitCode.UNREADABLE_INPUT, console);
        }
        return internalError(e, console);
    }

    private static int problems(List<Problem> problems, ExitCode code, Console console) {
        problems.forEach(problem -> console.err().println(Printable.of(problem.toString())));
        return code.code();
    }

    private static Throwable rootOf(Throwable e) {
        Throwable cause = e.getCause();
        return cause == null || cause == e ? e : rootOf(cause);
    }

    private static int internalError(Throwable e, Console console) {
        console.err()
                .println("deskcheck: Internal error: " + Printable.of(rootOf(e).toString())
                        + ". Please report it, with the input and what DESKCHECK_DEBUG=1 deskcheck … prints.");
        if ("1".equals(System.getenv("DESKCHECK_DEBUG"))) {
            e.printStackTrace(console.err());
        }
        return ExitCode.INTERNAL_ERROR.code();
    }
}
