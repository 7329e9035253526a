package org.deskcheck.cli;

import java.nio.file.Path;
import java.util.List;
import org.deskcheck.config.ConfigException;
import org.deskcheck.desk.LintedRules;
import org.deskcheck.desk.NewRule;
import org.deskcheck.desk.RuleBook;
import org.deskcheck.desk.RuleDesk;
import org.deskcheck.desk.RuleDocs;
import org.deskcheck.desk.RulesException;
import org.deskcheck.model.InputException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Shows, checks, tests and begins rules.",
        synopsisSubcommandLabel = "(list | show ID | lint | test | docs | new NAME | vocabulary)",
        subcommands = RulesTestCommand.class,
        footer = {
            "",
            "Examples:",
            "  deskcheck rules list",
            "  deskcheck rules show ATTR-001",
            "  deskcheck rules test --rules house-rules --only HOUSE-001",
            "  deskcheck rules new sourcing/late-speaker",
            "  deskcheck rules new sourcing/late-speaker.dslr"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class RulesCommand implements Runnable {

    /** The settings are those for the standard input: of the working folder or above. */
    static final List<String> HERE = List.of("-");

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        throw new ParameterException(
                command.commandLine(), "Say what to do with the rules: list, show, lint, test, docs, new, vocabulary.");
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the rules.")
    int list(@Mixin RuleOptions options) throws RulesException, ConfigException {
        RuleTable.print(options.ruleBook(options.config(HERE)), Console.of(command));
        return ExitCode.CLEAN.code();
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Shows what a rule wants, and why.")
    int show(@Mixin RuleOptions options, @Parameters(paramLabel = "ID", description = "The rule's id.") String id)
            throws RulesException, ConfigException {
        RuleBook book = options.ruleBook(options.config(HERE));
        RuleBook.Entry entry = book.find(id)
                .orElseThrow(() -> new ParameterException(command.subcommands().get("show"), book.noRule(id)));
        new RuleOnTerminal(Console.of(command)).print(entry);
        return ExitCode.CLEAN.code();
    }

    @Command(
            name = "lint",
            mixinStandardHelpOptions = true,
            description = "Checks the rule files and names every mistake.")
    int lint(@Mixin RuleOptions options) throws RulesException, ConfigException {
        Console console = Console.of(command);
        LintedRules lint = new RuleDesk(options.desk(options.config(HERE))).lintRules();
        lint.mistakes().forEach(mistake -> console.err().println(Printable.of(mistake.toString())));
        lint.warnings().forEach(warning -> console.out().println(Printable.of("warning: " + warning)));
        String warnings = lint.warnings().isEmpty()
                ? ""
                : ", " + Summary.count(lint.warnings().size(), "warning");
        int mistakes = lint.mistakes().size();
        console.out()
                .println((mistakes == 0 ? "No mistakes" : Summary.count(mistakes, "mistake")) + " in "
                        + Summary.count(lint.rules(), "rule") + warnings + ".");
        return (mistakes == 0 ? ExitCode.CLEAN : ExitCode.UNUSABLE_RULES).code();
    }

    @Command(
            name = "vocabulary",
            mixinStandardHelpOptions = true,
            description = "Prints what rules can be made of: facts, fields, words and phrases.")
    int vocabulary(@Mixin RuleOptions options) throws RulesException, ConfigException {
        Console.of(command).out().print(new RuleDesk(options.desk(options.config(HERE))).vocabulary());
        return ExitCode.CLEAN.code();
    }

    @Command(
            name = "docs",
            mixinStandardHelpOptions = true,
            description = "Writes a page for each rule, and an index of them, in Markdown.")
    int docs(
            @Mixin RuleOptions options,
            @Option(
                            names = "--out",
                            paramLabel = "DIR",
                            defaultValue = "rule-docs",
                            description = "The folder for the pages; by default ${DEFAULT-VALUE}.")
                    Path out)
            throws RulesException, ConfigException, InputException {
        RuleBook book = options.ruleBook(options.config(HERE));
        Path index = new RuleDocs(out).write(book).get(0);
        Console.of(command)
                .out()
                .println(Summary.count(book.entries().size(), "page") + " written; they begin with "
                        + Printable.of(index.toString()) + ".");
        return ExitCode.CLEAN.code();
    }

    @Command(
            name = "new",
            mixinStandardHelpOptions = true,
            description = "Begins a rule: writes a rule that works, with its cases, for you to change.")
    int begin(
            @Mixin RuleOptions options,
            @Option(names = "--id", paramLabel = "ID", description = "The rule's id; by default the next free one.")
                    @Nullable
                    String id,
            @Parameters(
                            paramLabel = "NAME",
                            description = {
                                "Where in the pack it stands: sourcing/late-speaker.",
                                "With the ending .dslr the rule is written in sentences."
                            })
                    String name)
            throws ConfigException {
        Console console = Console.of(command);
        List<Path> folders = new RuleDesk(options.uncheckedDesk(options.config(HERE))).folders();
        if (folders.isEmpty()) {
            throw new ParameterException(
                    command.subcommands().get("new"), "Name the folder of your rules with --rules.");
        }
        Path pack = folders.get(0);
        try {
            NewRule.Written written = new NewRule(pack).write(name, id);
            console.out().println("Written: " + Printable.of(written.rule().toString()));
            console.out().println("         " + Printable.of(written.cases().toString()));
            console.out()
                    .println("Change them, then: deskcheck rules test --rules " + pack + " --only " + written.id());
            console.out().println("What a rule can ask for: deskcheck rules vocabulary --rules " + pack);
            return ExitCode.CLEAN.code();
        } catch (InputException e) {
            e.problems().forEach(problem -> console.err().println(Printable.of(problem.toString())));
            return ExitCode.WRONG_USAGE.code();
        }
    }
}
