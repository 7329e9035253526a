package org.deskcheck.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.deskcheck.config.Node.Entry;
import org.deskcheck.config.Node.Items;
import org.deskcheck.config.Node.Keys;
import org.deskcheck.config.Node.Scalar;
import org.deskcheck.model.Problem;

/** One {@code deskcheck.yml}. */
public final class ConfigFile {

    private static final int LARGEST = 1 << 18;

    private final Path folder;
    private final Mistakes mistakes;
    private final List<Setting<PackName>> packs = new ArrayList<>();
    private final OverridesReader all;
    private final List<PathOverrides> paths = new ArrayList<>();

    private ConfigFile(Path folder, Mistakes mistakes) {
        this.folder = folder;
        this.mistakes = mistakes;
        this.all = new OverridesReader(mistakes);
    }

    /**
     * Reads a file. The folders of packs are relative to it.
     *
     * @param base where the globs of paths begin
     * @throws ConfigException with every mistake in it
     */
    public static Config read(Path file, Path base) throws ConfigException {
        String shown = file.toString().replace('\\', '/');
        Mistakes mistakes = new Mistakes(shown);
        Path folder = file.toAbsolutePath().getParent();
        ConfigFile read = new ConfigFile(folder == null ? base : folder, mistakes);
        Node root = new YamlFile(text(file, shown), mistakes).read();
        if (root != null) {
            read.settings(root);
        }
        if (!mistakes.all().isEmpty()) {
            throw new ConfigException(mistakes.all());
        }
        return new Config(shown, base, read.packs, read.all.overrides(), read.paths);
    }

    private static String text(Path file, String shown) throws ConfigException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new ConfigException(new Problem(
                        shown, null, "The file is larger than " + LARGEST / 1024 + " KB.", "Name a deskcheck.yml."));
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ConfigException(
                    new Problem(shown, null, "The file is not in UTF-8.", "Save it again with the encoding UTF-8."));
        } catch (IOException e) {
            throw new ConfigException(
                    new Problem(shown, null, "This cannot be read.", "Name an existing file that you may read."));
        }
    }

    private void settings(Node root) {
        Section section = new Section(mistakes).key("packs", this::packs).key("paths", this::paths);
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
                PathOverrides.matcher(glob.key());
                paths.add(new PathOverrides(glob.key(), some.overrides()));
            } catch (PatternSyntaxException e) {
                mistakes.add(
                        glob.at(),
                        "\"" + glob.key() + "\" is no glob: a bracket or brace is left open.",
                        "Write for instance \"opinion/**\" or \"*.md\".");
            }
        }
    }
}
