package org.deskcheck.desk;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import org.deskcheck.config.ConfigFile;
import org.deskcheck.model.InputException;

/** What a {@link Deskcheck} is made of; by default the rules and the model that ship, and no settings. */
public final class DeskcheckBuilder {

    private final NewsDeskBuilder desk = NewsDesk.builder();
    private Set<String> only = Set.of();
    private Set<String> skip = Set.of();

    DeskcheckBuilder() {}

    /**
     * The folders of the rule packs, used together; by default those of the settings, else the pack that ships. Lexicons
     * that they lack are the shipped ones.
     */
    public DeskcheckBuilder rules(Path... folders) {
        desk.rules(folders);
        return this;
    }

    /** The ids of the rules to ask; by default all. */
    public DeskcheckBuilder only(Collection<String> ids) {
        this.only = Set.copyOf(ids);
        return this;
    }

    /** The ids of rules not to ask. */
    public DeskcheckBuilder skip(Collection<String> ids) {
        this.skip = Set.copyOf(ids);
        return this;
    }

    /**
     * A file {@code deskcheck.yml}. Packs, severities and thresholds count; what concerns a run as a whole, as {@code
     * fail-on} and suppressions, does not. The globs of paths begin in its folder.
     *
     * @throws InputException if it cannot be read or has mistakes
     */
    public DeskcheckBuilder settings(Path file) throws InputException {
        Path folder = file.toAbsolutePath().getParent();
        desk.config(ConfigFile.read(file, folder == null ? Path.of("") : folder));
        return this;
    }

    /** A model of attributions of your own, as {@code deskcheck train attributions} makes it. */
    public DeskcheckBuilder model(Path file) {
        desk.model(file);
        return this;
    }

    public Deskcheck build() {
        return new Deskcheck(desk.selection(new RuleSelection(only, skip)).build());
    }
}
