package org.deskcheck.cli;

import java.nio.file.Path;
import java.util.List;
import org.deskcheck.config.Config;
import org.deskcheck.config.ConfigException;
import org.deskcheck.config.ConfigFile;
import org.deskcheck.config.ConfigFinder;
import org.deskcheck.config.PackName;
import org.deskcheck.desk.NewsDesk;
import org.deskcheck.desk.NewsDeskBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say which rule packs are used, and with which settings. */
final class PackOptions {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            split = ",",
            description = "A rule pack, or \"shipped\" for the one that ships; several may be named."
                    + " By default those of deskcheck.yml, else the one that ships.")
    private List<String> rules = List.of();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The settings; by default the nearest deskcheck.yml in the input's folder or above.")
    private @Nullable Path config;

    /**
     * The settings for some inputs.
     *
     * @throws ConfigException if they have mistakes
     */
    Config config(List<String> inputs) throws ConfigException {
        Path here = Path.of("");
        return config == null ? new ConfigFinder(here).find(inputs) : ConfigFile.read(config, here);
    }

    /** A desk with these packs and settings. */
    NewsDeskBuilder desk(Config settings) {
        return NewsDesk.builder().config(settings).packs(packs());
    }

    /** The packs that the option names; empty if it is not given. */
    List<PackName> packs() {
        return rules.stream().map(name -> PackName.of(name, Path.of(""))).toList();
    }
}
