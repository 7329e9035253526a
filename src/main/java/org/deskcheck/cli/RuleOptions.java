package org.deskcheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.deskcheck.config.Config;
import org.deskcheck.config.ConfigException;
import org.deskcheck.config.PackName;
import org.deskcheck.desk.Deskcheck;
import org.deskcheck.desk.RuleSelection;
import org.deskcheck.desk.RulesException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that say which rules are asked. */
final class RuleOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private CommandSpec command;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private PackOptions packs;

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
     * The settings for some inputs; without an input, only those that an option names.
     *
     * @throws ConfigException if they have mistakes
     */
    Config config(List<String> inputs) throws ConfigException {
        return packs.config(inputs);
    }

    /** The packs that an option names; empty if none does. */
    List<PackName> packs() {
        return packs.packs();
    }

    List<String> only() {
        return only;
    }

    List<String> skip() {
        return skip;
    }

    /**
     * The desk that these options describe, with settings.
     *
     * @throws ParameterException if they name a rule that is not there
     */
    Deskcheck desk(Config config) throws RulesException {
        return checked(build(config));
    }

    /** The same desk, which begins to load what reading articles takes. */
    Deskcheck readingDesk(Config config) throws RulesException {
        Deskcheck desk = build(config);
        desk.warmUp();
        return checked(desk);
    }

    private Deskcheck build(Config config) {
        Deskcheck.Builder builder = packs.desk(config).selection(new RuleSelection(Set.copyOf(only), Set.copyOf(skip)));
        if (model != null) {
            builder.model(model);
        }
        if (withoutCache) {
            builder.withoutCache();
        }
        return builder.build();
    }

    private Deskcheck checked(Deskcheck desk) throws RulesException {
        List<String> unknown = desk.unknownRules();
        if (!unknown.isEmpty()) {
            throw new ParameterException(
                    new CommandLine(command),
                    "There is no rule " + String.join(", ", unknown) + ". deskcheck rules list shows all of them.");
        }
        return desk;
    }
}
