package org.deskcheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.deskcheck.config.Config;
import org.deskcheck.config.ConfigException;
import org.deskcheck.config.PackName;
import org.deskcheck.desk.NewsDesk;
import org.deskcheck.desk.NewsDeskBuilder;
import org.deskcheck.desk.RuleBook;
import org.deskcheck.desk.RuleDesk;
import org.deskcheck.desk.RuleSelection;
import org.deskcheck.desk.RulesException;
import org.deskcheck.desk.UnknownRuleException;
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

    @Option(names = "--no-cache", description = "Check every article anew.")
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
    NewsDesk desk(Config config) throws RulesException {
        return checked(build(config));
    }

    /** The same desk, which begins to load what reading articles takes. */
    NewsDesk readingDesk(Config config) throws RulesException {
        NewsDesk desk = build(config);
        desk.warmUp();
        return checked(desk);
    }

    /** The rules that these options describe, with settings, for those who only read them. */
    RuleBook ruleBook(Config config) throws RulesException {
        try {
            return new RuleDesk(build(config)).ruleBook();
        } catch (UnknownRuleException e) {
            throw new ParameterException(new CommandLine(command), e.getMessage(), e);
        }
    }

    /** A desk whose rules are not looked at yet, for those who can wait for them to be mended. */
    NewsDesk uncheckedDesk(Config config) {
        return build(config);
    }

    private NewsDesk build(Config config) {
        NewsDeskBuilder builder = packs.desk(config).selection(new RuleSelection(Set.copyOf(only), Set.copyOf(skip)));
        if (model != null) {
            builder.model(model);
        }
        if (withoutCache) {
            builder.withoutCache();
        }
        return builder.build();
    }

    private NewsDesk checked(NewsDesk desk) throws RulesException {
        List<String> unknown = desk.unknownRules();
        if (!unknown.isEmpty()) {
            throw new ParameterException(
                    new CommandLine(command),
                    "There is no rule " + String.join(", ", unknown) + ". deskcheck rules list shows all of them.");
        }
        return desk;
    }
}
