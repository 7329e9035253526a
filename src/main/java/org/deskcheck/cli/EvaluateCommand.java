package org.deskcheck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.deskcheck.desk.RulesException;
import org.deskcheck.desk.evaluation.AttributionEvaluation;
import org.deskcheck.desk.evaluation.AttributionScore;
import org.deskcheck.desk.evaluation.ContradictionEvaluation;
import org.deskcheck.desk.evaluation.Predictions;
import org.deskcheck.desk.evaluation.SourceEvaluation;
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
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures Deskcheck against labelled texts.",
        synopsisSubcommandLabel = "(attributions | sources | contradictions)")
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class EvaluateCommand implements Runnable {

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        throw new ParameterException(
                command.commandLine(), "Say what to evaluate: attributions, sources or contradictions.");
    }

    @Command(
            name = "attributions",
            mixinStandardHelpOptions = true,
            description = "Scores attributions on articles with brat standoff annotations.")
    int attributions(
            @Mixin RuleOptions rules,
            @Parameters(paramLabel = "DIR", description = "A folder with text/NAME.txt and attributions/NAME_XXXX.ann.")
                    Path folder,
            @Option(
                            names = "--predictions",
                            paramLabel = "OUT.jsonl",
                            description = "Write what was predicted here, offsets in code points.")
                    @Nullable
                    Path predictions)
            throws InputException, RulesException {
        Console console = Console.of(command);
        AttributionEvaluation.Result result =
                new AttributionEvaluation(rules.readingDesk(rules.config(List.of()))).run(folder);
        print(result.score(), console.out());
        result.reliability().lines().forEach(console.out()::println);
        return write(predictions, result.predictions().stream(), console);
    }

    @Command(
            name = "sources",
            mixinStandardHelpOptions = true,
            description = "Scores who is held to be the source, on marked articles whose sources are resolved.")
    int sources(
            @Mixin RuleOptions rules,
            @Parameters(paramLabel = "DIR", description = "A folder with NAME.txt and NAME.sources.csv.") Path folder,
            @Option(
                            names = "--predictions",
                            paramLabel = "OUT.csv",
                            description = "Write who was found here, but for the articles that held-out.csv names.")
                    @Nullable
                    Path predictions)
            throws InputException, RulesException {
        Console console = Console.of(command);
        SourceEvaluation.Result result = new SourceEvaluation(rules.readingDesk(rules.config(List.of()))).run(folder);
        print("held out", result.heldOut(), console.out());
        print("others", result.rest(), console.out());
        return write(predictions, result.predictions().stream(), console);
    }

    private static void print(String which, SourceEvaluation.Group group, PrintWriter out) {
        if (group.articles() > 0) {
            out.println(which + ": articles " + group.articles() + "  sources "
                    + group.marked().sources() + "  pronouns "
                    + group.marked().pronouns());
            out.println("  attributions as marked  " + group.marked());
            out.println("  attributions as found   " + group.found());
        }
    }

    @Command(
            name = "contradictions",
            mixinStandardHelpOptions = true,
            description = "Scores contradictions on labelled pairs of sentences.")
    int contradictions(
            @Mixin RuleOptions rules,
            @Parameters(
                            paramLabel = "PAIRS.tsv",
                            description = "Columns id, first, second, label, separated by tabs, without quoting.")
                    Path pairs,
            @Option(
                            names = "--label",
                            paramLabel = "LABEL",
                            defaultValue = "contradiction",
                            description = "What the table calls a contradiction (default: ${DEFAULT-VALUE}).")
                    String label,
            @Option(
                            names = "--predictions",
                            paramLabel = "OUT.tsv",
                            description = "Write id, prediction and rule_id here.")
                    @Nullable
                    Path predictions)
            throws InputException, RulesException {
        Console console = Console.of(command);
        ContradictionEvaluation.Result result =
                new ContradictionEvaluation(rules.readingDesk(rules.config(List.of())), label).run(pairs);
        console.out().println("pairs " + result.predictions().size());
        console.out().println("contradiction  " + result.score());
        console.out().printf(Locale.ROOT, "accuracy       %.3f%n", result.accuracy());
        if (result.threeWay() != null) {
            console.out().printf(Locale.ROOT, "three labels   %.3f%n", result.threeWay());
        }
        for (ContradictionEvaluation.ByRule rule : result.byRule()) {
            console.out()
                    .println("  " + rule.ruleId() + " " + rule.kind() + "  " + rule.right() + " right of "
                            + rule.pairs());
        }
        List<String> lines = result.predictions().stream()
                .map(ContradictionEvaluation.Prediction::line)
                .toList();
        return write(predictions, Stream.concat(Stream.of("id\tprediction\trule_id"), lines.stream()), console);
    }

    private static void print(AttributionScore score, PrintWriter out) {
        out.println("articles " + score.articles() + "  gold " + score.content().gold() + " (speech "
                + score.goldSpeech() + ")  predicted " + score.content().predicted());
        out.println("speech  content and source  " + score.speechContentAndSource());
        out.println("speech  content             " + score.speechContent());
        out.println("all     content and source  " + score.contentAndSource());
        out.println("all     content             " + score.content());
    }

    private static int write(@Nullable Path file, Stream<String> lines, Console console) {
        if (file == null) {
            return ExitCode.CLEAN.code();
        }
        RunMessages run = new RunMessages(console);
        Predictions.write(file, lines.toList(), run);
        return run.exitCode().code();
    }
}
