package org.deskcheck.cli;

import java.nio.file.Path;
import java.util.List;
import org.deskcheck.desk.NewsDesk;
import org.deskcheck.desk.RulesException;
import org.deskcheck.desk.TrainAnalyser;
import org.deskcheck.desk.TrainAttributions;
import org.deskcheck.desk.TrainSourceNeed;
import org.deskcheck.desk.evaluation.AntecedentTraining;
import org.deskcheck.model.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Trains the models that claims are extracted with.",
        synopsisSubcommandLabel = "(attributions | source-need | antecedents | analyser)")
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class TrainCommand implements Runnable {

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        throw new ParameterException(
                command.commandLine(), "Say what to train: attributions, source-need, antecedents or analyser.");
    }

    @Command(
            name = "attributions",
            mixinStandardHelpOptions = true,
            description = "Learns who said what from annotated articles (inline marks, or brat standoff).")
    int attributions(
            @Parameters(paramLabel = "DIR", description = "The annotated articles.") Path folder,
            @Option(names = "--model", required = true, paramLabel = "FILE", description = "Where the model goes.")
                    Path model)
            throws InputException, RulesException {
        int articles = new TrainAttributions(NewsDesk.builder().build().lexicons()).run(folder, model);
        Console.of(command).err().println("Learned from " + articles + " articles: " + model);
        return ExitCode.CLEAN.code();
    }

    @Command(
            name = "source-need",
            mixinStandardHelpOptions = true,
            description = "Learns from annotated articles which sentences need a source.")
    int sourceNeed(
            @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders of annotated articles.")
                    List<Path> folders,
            @Option(names = "--model", required = true, paramLabel = "FILE", description = "Where the model goes.")
                    Path model)
            throws InputException, RulesException {
        int articles = new TrainSourceNeed(NewsDesk.builder().build().lexicons()).run(folders, model);
        Console.of(command).err().println("Learned from " + articles + " articles: " + model);
        return ExitCode.CLEAN.code();
    }

    @Command(
            name = "antecedents",
            mixinStandardHelpOptions = true,
            description =
                    "Learns from articles whose sources are resolved whom \"he\", \"she\", \"it\" and \"they\" mean.")
    int antecedents(
            @Parameters(paramLabel = "DIR", description = "A folder with NAME.txt and NAME.sources.csv.") Path folder,
            @Option(names = "--model", required = true, paramLabel = "FILE", description = "Where the model goes.")
                    Path model)
            throws InputException, RulesException {
        AntecedentTraining.Result result =
                new AntecedentTraining(NewsDesk.builder().build().lexicons()).run(folder, model);
        Console console = Console.of(command);
        console.out().println("five folds: " + result.unseen());
        console.err().println("Learned from " + result.articles() + " articles: " + model);
        return ExitCode.CLEAN.code();
    }

    @Command(
            name = "analyser",
            mixinStandardHelpOptions = true,
            description = "Learns to tag and parse English from Universal Dependencies treebanks.")
    int analyser(
            @Parameters(paramLabel = "DIR", description = "Treebanks in CoNLL-U.") Path treebanks,
            @Option(names = "--model", required = true, paramLabel = "FILE", description = "Where the model goes.")
                    Path model)
            throws InputException {
        new TrainAnalyser(line -> Console.of(command).err().println(line)).run(treebanks, model);
        return ExitCode.CLEAN.code();
    }
}
