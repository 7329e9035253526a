package org.deskcheck.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.deskcheck.config.Node.Entry;
import org.deskcheck.config.Node.Items;
import org.deskcheck.config.Node.Keys;
import org.deskcheck.config.Node.Scalar;

/** One {@code deskcheck.yml}. */
public final class ConfigFile {

    /** What helps somebody whose glob is none. */
    static final String SOME_GLOB = "Write for instance \"opinion/**\" or \"*.md\".";

    private final Path folder;
    private final Mistakes mistakes;
    private final List<Setting<PackName>> packs = new ArrayList<>();
    private final OverridesReader all;
    private final List<PathOverrides> paths = new ArrayList<>();
    private final SuppressionsReader suppressions;

    private ConfigFile(String shown, Path folder, Path base, Mistakes mistakes) {
        this.folder = folder;
        this.mistakes = mistakes;
        this.all = new OverridesReader(mistakes);
        this.suppressions = new SuppressionsReader(shown, base, mistakes);
    }

    /**
     * Reads a file. The folders of packs are relative to it.
     *
     * @param base where the globs of paths begin
     * @throws ConfigException with every mistake in it
     */
    public static Config read(Path file, Path base) throws ConfigException {
        YamlFile yaml = YamlFile.of(file);
        Path folder = file.toAbsolutePath().getParent();
        ConfigFile read = new ConfigFile(yaml.shown(), folder == null ? base : folder, base, yaml.mistakes());
        Node root = yaml.read();
        if (root != null) {
            read.settings(root);
        }
        yaml.mistakes().stopIfAny();
        return new Config(
                yaml.shown(), base, read.packs, read.all.overrides(), read.paths, read.suppressions.suppressions());
    }

    private void settings(Node root) {
        Section section = new Section(mistakes)
                .key("packs", this::packs)
                .key("paths", this::paths)
                .key("suppressions", suppressions::read);
        all.joinTo(section);
        section.read(root);
    }

    private void packs(Node node) {
        List<Node> names = node instanceof Items items ? items.nodes() : List.of(node);
        for (Node name : names) {
            if (name instanceof Scalar scalar && !scalar.text().isBlank()) {
                pack(scalar);
            } else {
                mistakes.add(
                        name.at(),
                        "Here stands " + name.shown() + " and no name of a pack.",
                        "Write for instance packs: [shipped, house-rules].");
            }
        }
    }

    private void pack(Scalar name) {
        PackName pack = PackName.of(name.text(), folder);
        if (packs.stream().anyMatch(other -> other.value().equals(pack))) {
            mistakes.add(name.at(), "The pack " + name.shown() + " is named twice.", "Keep one of them.");
        } else if (pack.folder() != null && !Files.isDirectory(pack.folder())) {
            mistakes.add(
                    name.at(),
                    "There is no folder " + name.shown() + " beside this file.",
                    "Name a folder of rules relative to this file, or \"shipped\" for the rules that ship.");
        } else {
            packs.add(new Setting<>(pack, name.at()));
        }
    }

    private void paths(Node node) {
        if (!(node instanceof Keys globs)) {
            mistakes.add(
                    node.at(), "Here stands " + node.shown() + ".", "Write a glob, and below it the settings for it.");
            return;
        }
        for (Entry glob : globs.entries()) {
            OverridesReader some = new OverridesReader(mistakes);
            Section section = new Section(mistakes);
            some.joinTo(section);
            section.read(glob.value());
            try {
                paths.add(new PathOverrides(new PathGlob(glob.key()), some.overrides()));
            } catch (PatternSyntaxException e) {
                mistakes.add(glob.at(), noGlob(glob.key()), SOME_GLOB);
            }
        }
    }

    static String noGlob(String text) {
        return "\"" + text + "\" is no glob: a bracket or brace is left open.";
    }
}
