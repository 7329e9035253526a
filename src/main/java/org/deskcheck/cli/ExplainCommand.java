package org.deskcheck.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.deskcheck.config.Config;
import org.deskcheck.config.ConfigException;
import org.deskcheck.desk.ClaimPlace;
import org.deskcheck.desk.ExplainInput;
import org.deskcheck.desk.Explanation;
import org.deskcheck.desk.NewsDesk;
import org.deskcheck.desk.RulesException;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Finding;
import org.deskcheck.model.RuleCard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Tells why a rule fires on a claim, or which of its conditions keeps it from firing.",
        footer = {
            "",
            "Examples:",
            "  deskcheck explain ATTR-001@draft.txt:3     why it fires, or why not, on line 3",
            "  deskcheck explain draft.txt:3:72           all findings there",
            "  deskcheck explain --rule ATTR-001 --line 3 draft.txt"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private RuleOptions rules;

    @Option(names = "--rule", paramLabel = "ID", description = "The rule; by default all that fire there.")
    private @Nullable String rule;

    @Option(names = "--line", paramLabel = "N", description = "A line of the article.")
    private @Nullable Integer line;

    @Option(names = "--claim", paramLabel = "ID", description = "The id of a claim, as the worksheet shows it.")
    private @Nullable String claim;

    @Parameters(
            paramLabel = "FINDING",
            description = "RULE@FILE:LINE:COLUMN or RULE@FILE#CLAIM; rule, column and the whole place may be left out.")
    private String finding;

    @Override
    public Integer call() throws RulesException, ConfigException {
        Console console = Console.of(command);
        FindingAddress address = FindingAddress.of(finding);
        ClaimPlace place = new ClaimPlace(
                line == null ? address.place().line() : line,
                address.place().column(),
                claim == null ? address.place().claimId() : claim);
        String asked = rule == null ? address.rule() : rule;
        Config config = rules.config(List.of(address.path()));
        NewsDesk desk = rules.readingDesk(config);
        List<RuleCard> selected = asked == null ? desk.selectedRules() : List.of(rule(desk, asked, config));
        RunMessages run = new RunMessages(console);
        boolean[] found = new boolean[1];
        new ExplainInput(desk).run(address.path(), console.in(), place, selected, run, (article, claims, all) -> {
            boolean there = !claims.isEmpty() || !all.isEmpty();
            found[0] |= there;
            if (there) {
                print(article, asked == null ? fired(all) : all, console);
            }
        });
        if (!found[0] && run.exitCode() == ExitCode.CLEAN) {
            throw new ParameterException(
                    command.commandLine(),
                    "There is no claim at that place; deskcheck claims " + address.path() + " shows all of them.");
        }
        return run.exitCode().code();
    }

    private RuleCard rule(NewsDesk desk, String id, Config config) throws RulesException {
        for (RuleCard card : desk.rules()) {
            if (card.id().equals(id.toUpperCase(Locale.ROOT))) {
                return card;
            }
        }
        throw new ParameterException(
                command.commandLine(), rules.ruleBook(config).noRule(id));
    }

    /** Those that fire; a finding on two claims is told once. */
    private static List<Explanation> fired(List<Explanation> all) {
        Set<Finding> told = new HashSet<>();
        return all.stream().filter(one -> told.addAll(one.findings())).toList();
    }

    private static void print(ClaimSet article, List<Explanation> explanations, Console console) {
        if (explanations.isEmpty()) {
            console.out().println("No rule fires there. Name one with --rule to learn why it does not.");
            return;
        }
        ExplanationOnTerminal terminal = new ExplanationOnTerminal(article.path(), console);
        explanations.forEach(terminal::print);
    }
}
