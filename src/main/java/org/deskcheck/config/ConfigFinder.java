package org.deskcheck.config;

import java.nio.file.Path;
import java.util.List;
import org.deskcheck.model.Problem;
import org.jspecify.annotations.Nullable;

/** Finds the {@code deskcheck.yml} that holds for some inputs: the nearest one in their folder or above. */
public final class ConfigFinder {

    private static final UpwardSearch SEARCH = new UpwardSearch("deskcheck.yml", "deskcheck.yaml");

    private final Path workingFolder;

    /** @param workingFolder what relative inputs start from, and where {@code -} is taken to lie */
    public ConfigFinder(Path workingFolder) {
        this.workingFolder = workingFolder;
    }

    /**
     * The settings that hold for all of the inputs.
     *
     * @param inputs paths and globs, as the user wrote them
     * @throws ConfigException if the file has mistakes, or if not one file holds for all inputs
     */
    public Config find(List<String> inputs) throws ConfigException {
        Path found = null;
        for (int i = 0; i < inputs.size(); i++) {
            Path nearest = SEARCH.nearest(start(inputs.get(i)));
            if (i > 0 && !(nearest == null ? found == null : nearest.equals(found))) {
                throw twoFiles(inputs.get(0), found, inputs.get(i), nearest);
            }
            found = nearest;
        }
        if (found == null) {
            return Config.NONE;
        }
        Path folder = found.getParent();
        return ConfigFile.read(UpwardSearch.shown(found, workingFolder), folder == null ? workingFolder : folder);
    }

    /** The folder of an input; of a glob the one that it starts from. */
    private Path start(String input) {
        int wildcard = 0;
        while (wildcard < input.length() && "*?[{".indexOf(input.charAt(wildcard)) < 0) {
            wildcard++;
        }
        String plain = wildcard == input.length() ? input : input.substring(0, input.lastIndexOf('/', wildcard) + 1);
        Path path = plain.equals("-") ? workingFolder : workingFolder.resolve(plain);
        return path.toAbsolutePath().normalize();
    }

    private ConfigException twoFiles(String first, @Nullable Path one, String second, @Nullable Path other) {
        return new ConfigException(new Problem(
                second,
                null,
                "For this holds " + told(other) + ", and for " + first + " " + told(one) + ".",
                "A run has one: check them one after the other, or name a file with --config."));
    }

    private String told(@Nullable Path file) {
        return file == null
                ? "no " + SEARCH.name()
                : UpwardSearch.shown(file, workingFolder).toString().replace('\\', '/');
    }
}
