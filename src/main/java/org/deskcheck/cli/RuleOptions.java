package org.deskcheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.deskcheck.desk.Deskcheck;
import org.deskcheck.desk.RuleBook;
import org.deskcheck.desk.RuleSelection;
import org.deskcheck.desk.RulesException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that say which rules are asked. */
final class RuleOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private CommandSpec command;

    @Option(names = "--rules", paramLabel = "DIR", description = "The rule pack; by default the one that ships.")
    private @Nullable Path rules;

    @Option(names = "--only", paramLabel = "IDS", split = ",", description = "Ask only these rules.")
    private List<String> only = List.of();

    @Option(names = "--skip", paramLabel = "IDS", split = ",", description = "Do not ask these rules.")
    private List<String> skip = List.of();

    @Option(names = "--no-cache", description = "Compile the rules anew.")
    private boolean withoutCache;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "A model of your own, made by train attributions; by default the one that ships.")
    private @Nullable Path model;

    /**
     * The desk that these options describe, on its way to being ready for articles.
     *
     * @throws ParameterException if they name a rule that is not there
     */
    Deskcheck desk() throws RulesException {
        Deskcheck desk = builder().build();
        desk.warmUp();
        List<String> unknown = desk.unknownRules();
        if (!unknown.isEmpty()) {
            throw new ParameterException(
                    new CommandLine(command),
                    "There is no rule " + String.join(", ", unknown) + ". deskcheck rules list shows all of them.");
        }
        return desk;
    }

    /**
     * The rules that these options describe, for those who only read them.
     *
     * @throws ParameterException if they name a rule that is not there
     */
    RuleBook ruleBook() throws RulesException {
        RuleBook book = builder().build().ruleBook();
        RuleSelection selection = selection();
        for (String unknown : selection.unknownAmong(book.cards())) {
            throw new ParameterException(new CommandLine(command), book.noRule(unknown));
        }
        return book.only(card -> selection.includes(card.id()));
    }

    /** A desk whose rules are not looked at yet, for those who can wait for them to be mended. */
    Deskcheck uncheckedDesk() {
        return builder().build();
    }

    /** The folder of the pack; null for the rules inside the program. */
    @Nullable
    Path folder() {
        return builder().rulesFolder();
    }

    /** The option that names the pack, as it was typed, for commands that are proposed; empty without one. */
    String pack() {
        return rules == null ? "" : " --rules " + rules;
    }

    private RuleSelection selection() {
        return new RuleSelection(Set.copyOf(only), Set.copyOf(skip));
    }

    private Deskcheck.Builder builder() {
        Deskcheck.Builder builder = Deskcheck.builder().selection(selection());
        if (rules != null) {
            builder.rules(rules);
        }
        if (model != null) {
            builder.model(model);
        }
        if (withoutCache) {
            builder.withoutCache();
        }
        return builder;
    }
}
