package org.deskcheck.desk.annotated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Problem;

/**
 * The articles of an annotated folder that are kept for measuring: nobody looks at what the program makes of
 * them while working on it. {@code held-out.csv} in the folder names them, one a line under the heading
 * {@code article}; without that file there are none.
 */
public final class HeldOut {

    private static final String FILE = "held-out.csv";

    private final Set<String> articles;

    private HeldOut(Set<String> articles) {
        this.articles = articles;
    }

    /** @throws InputException if the folder's file cannot be read */
    public static HeldOut of(Path folder) throws InputException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return new HeldOut(Set.of());
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return new HeldOut(new LinkedHashSet<>(lines.subList(Math.min(1, lines.size()), lines.size())));
        } catch (IOException e) {
            throw new InputException(
                    new Problem(file.toString(), null, "The file cannot be read as UTF-8.", "Save it as UTF-8."));
        }
    }

    public boolean contains(String article) {
        return articles.contains(article);
    }
}
