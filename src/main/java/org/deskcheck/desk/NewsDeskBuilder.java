package org.deskcheck.desk;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.deskcheck.config.Config;
import org.deskcheck.config.PackName;
import org.deskcheck.config.Setting;
import org.deskcheck.rules.Pack;
import org.jspecify.annotations.Nullable;

/** What a desk is made of. */
public final class NewsDeskBuilder {

    private List<Pack> packs = List.of();
    private @Nullable Path cache = Home.cache();
    private RuleSelection selection = RuleSelection.ALL;
    private Config config = Config.NONE;
    private @Nullable Path model;

    NewsDeskBuilder() {}

    /** A model of attributions that {@link TrainAttributions} made; by default the one that ships. */
    public NewsDeskBuilder model(Path file) {
        this.model = file;
        return this;
    }

    /**
     * The folders of the rule packs, used together; by default those of the settings, else the pack that ships.
     * Lexicons that they lack are the shipped ones.
     */
    public NewsDeskBuilder rules(Path... folders) {
        this.packs = Arrays.stream(folders).map(Pack::in).toList();
        return this;
    }

    /** As {@link #rules}, where one of them may be the pack that ships. */
    public NewsDeskBuilder packs(List<PackName> names) {
        this.packs = names.stream().map(NewsDeskBuilder::pack).toList();
        return this;
    }

    /** The settings of a {@code deskcheck.yml}; by default none. */
    public NewsDeskBuilder config(Config config) {
        this.config = config;
        return this;
    }

    /** Where results are kept; by default in the user's cache folder. */
    public NewsDeskBuilder cache(Path folder) {
        this.cache = folder;
        return this;
    }

    /** Keeps nothing: checks every article anew each time. */
    public NewsDeskBuilder withoutCache() {
        this.cache = null;
        return this;
    }

    /** Which rules of the pack are asked; by default all. */
    public NewsDeskBuilder selection(RuleSelection selection) {
        this.selection = selection;
        return this;
    }

    public NewsDesk build() {
        List<Pack> used = packs.isEmpty()
                ? config.packs().stream()
                        .map(Setting::value)
                        .map(NewsDeskBuilder::pack)
                        .toList()
                : packs;
        return new NewsDesk(
                used.isEmpty() ? List.of(Home.shipped()) : used, cache, new RulesInForce(selection, config), model);
    }

    private static Pack pack(PackName name) {
        return name.folder() == null ? Home.shipped() : Pack.in(name.folder());
    }
}
