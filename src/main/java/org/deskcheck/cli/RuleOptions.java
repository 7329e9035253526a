package org.deskcheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.deskcheck.desk.Deskcheck;
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
     * The desk that these options describe.
     *
     * @throws ParameterException if they name a rule that is not there
     */
    Deskcheck desk() throws RulesException {
        Deskcheck.Builder builder =
                Deskcheck.builder().selection(new RuleSelection(Set.copyOf(only), Set.copyOf(skip)));
        if (rules != null) {
            builder.rules(rules);
        }
        if (model != null) {
            builder.model(model);
        }
        if (withoutCache) {
            builder.withoutCache();
        }
        Deskcheck desk = builder.build();
        desk.warmUp();
        List<String> unknown = desk.unknownRules();
        if (!unknown.isEmpty()) {
            throw new ParameterException(
                    new CommandLine(command),
                    "There is no rule " + String.join(", ", unknown) + ". deskcheck rules list shows all of them.");
        }
        return desk;
    }
}
