package org.deskcheck.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what is suppressed in an article: by the {@code suppressions.yml} in its folder or above that is nearest, and
 * by the settings. Each file is read once.
 */
public final class SuppressionFinder {

    private static final UpwardSearch SEARCH = new UpwardSearch("suppressions.yml", "suppressions.yaml");

    private final Path workingFolder;
    private final List<Suppression> ofSettings;
    private final Map<Path, List<Suppression>> files = new HashMap<>();

    /**
     * @param workingFolder what relative articles start from, and where {@code -} is taken to lie
     * @param settings what suppresses in every article
     */
    public SuppressionFinder(Path workingFolder, Config settings) {
        this.workingFolder = workingFolder;
        this.ofSettings = settings.suppressions();
    }

    /**
     * What holds for an article, whether it has expired or not, in the order of its file; the settings come last.
     *
     * @param path the article's path, as the user named it
     * @throws ConfigException if the file has mistakes
     */
    public List<Suppression> find(String path) throws ConfigException {
        Path start = path.equals("-") ? workingFolder : workingFolder.resolve(path);
        Path file = SEARCH.nearest(start.toAbsolutePath().normalize());
        List<Suppression> found = new ArrayList<>(file == null ? List.of() : read(file));
        found.addAll(ofSettings);
        return found;
    }

    private List<Suppression> read(Path file) throws ConfigException {
        List<Suppression> known = files.get(file);
        if (known == null) {
            Path folder = file.getParent();
            known = suppressions(UpwardSearch.shown(file, workingFolder), folder == null ? workingFolder : folder);
            files.put(file, known);
        }
        return known;
    }

    private static List<Suppression> suppressions(Path file, Path base) throws ConfigException {
        YamlFile yaml = YamlFile.of(file);
        SuppressionsReader reader = new SuppressionsReader(yaml.shown(), base, yaml.mistakes());
        Node root = yaml.read();
        if (root instanceof Node.Keys) {
            new Section(yaml.mistakes()).key("suppressions", reader::read).read(root);
        } else if (root != null) {
            reader.read(root);
        }
        yaml.mistakes().stopIfAny();
        return reader.suppressions();
    }
}
