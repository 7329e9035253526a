package org.deskcheck.cli;

import java.io.PrintWriter;
import java.util.List;
import org.deskcheck.config.ConfigException;
import org.deskcheck.desk.RuleTests;
import org.deskcheck.desk.RulesException;
import org.deskcheck.model.RuleCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Shows, checks and tests the rule pack.",
        synopsisSubcommandLabel = "(list | show ID | lint | test)",
        footer = {
            "",
            "Examples:",
            "  deskcheck rules list",
            "  deskcheck rules show ATTR-001",
            "  deskcheck rules test --rules house-rules --only HOUSE-001"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class RulesCommand implements Runnable {

    /** The settings are those for the standard input: of the working folder or above. */
    private static final List<String> HERE = List.of("-");

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        throw new ParameterException(command.commandLine(), "Say what to do with the rules: list, show, lint, test.");
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the rules.")
    int list(@Mixin RuleOptions options) throws RulesException, ConfigException {
        PrintWriter out = Console.of(command).out();
        List<RuleCard> cards = options.desk(options.config(HERE)).selectedRules();
        int idWidth = cards.stream().mapToInt(card -> card.id().length()).max().orElse(0);
        for (RuleCard card : cards) {
            out.println(
                    padded(card.id(), idWidth) + "  " + padded(card.severity().label(), 7) + "  " + card.title());
        }
        return ExitCode.CLEAN.code();
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Shows what a rule wants, and why.")
    int show(@Mixin RuleOptions options, @Parameters(paramLabel = "ID", description = "The rule's id.") String id)
            throws RulesException, ConfigException {
        Console console = Console.of(command);
        RuleCard card = options.desk(options.config(HERE)).rules().stream()
                .filter(rule -> rule.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        command.subcommands().get("show"),
                        "There is no rule " + id + ". deskcheck rules list shows all of them."));
        console.out().println(card.id() + "  " + Palette.of(card.severity(), console) + "  " + card.title());
        console.out().println();
        console.out().println(card.rationale().strip());
        console.out().println();
        if (!card.guideline().isEmpty()) {
            console.out().println("Guideline: " + card.guideline());
        }
        console.out().println("Rule file: " + card.file() + ":" + card.line());
        return ExitCode.CLEAN.code();
    }

    @Command(
            name = "lint",
            mixinStandardHelpOptions = true,
            description = "Checks the rule files and names every mistake.")
    int lint(@Mixin RuleOptions options) throws RulesException, ConfigException {
        int rules = options.desk(options.config(HERE)).rules().size();
        Console.of(command).out().println("No mistakes in " + Summary.count(rules, "rule") + ".");
        return ExitCode.CLEAN.code();
    }

    @Command(
            name = "test",
            mixinStandardHelpOptions = true,
            description = "Runs the cases beside the rules; exits with 1 if one fails.")
    int test(@Mixin RuleOptions options) throws RulesException, ConfigException {
        Console console = Console.of(command);
        RuleTests tests = options.readingDesk(options.config(HERE)).testRules();
        tests.problems().forEach(problem -> console.out().println(Printable.of(problem.toString())));
        int problems = tests.problems().size();
        console.out()
                .println(Summary.count(tests.cases(), "case") + " run, "
                        + (problems == 0 ? "all well." : Summary.count(problems, "problem") + "."));
        return (problems == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS).code();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
