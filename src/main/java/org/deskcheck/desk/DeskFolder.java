package org.deskcheck.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Problem;
import org.deskcheck.report.ReportException;
import org.deskcheck.report.ReportFolder;

/** The use case {@code init}: lays out what a desk keeps beside its copy, settings and rules of its own. */
public final class DeskFolder {

    /** Where each file goes, and the resource that it begins as. */
    private static final Map<String, String> FILES = files();

    private final Path folder;

    /** @param folder need not exist yet */
    public DeskFolder(Path folder) {
        this.folder = folder;
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("deskcheck.yml", "deskcheck.yml");
        files.put("house-rules/sourcing/unnamed-spokesperson.drl", "house-rule.drl");
        files.put("house-rules/sourcing/unnamed-spokesperson.cases", "house-rule.cases");
        return files;
    }

    /**
     * Writes the files.
     *
     * @return the files, in the order in which a newcomer reads them
     * @throws InputException if one of them is there already; nothing is written then
     * @throws ReportException if one cannot be written
     */
    public List<Path> layOut() throws InputException, ReportException {
        List<Problem> there = FILES.keySet().stream()
                .map(folder::resolve)
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .map(file -> new Problem(
                        file.toString(), null, "This file is there already.", "Name another folder, or move it away."))
                .toList();
        if (!there.isEmpty()) {
            throw new InputException(there);
        }
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            written.add(new ReportFolder(folder).write(file.getKey(), out -> out.append(resource(file.getValue()))));
        }
        return written;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(DeskFolder.class.getResourceAsStream("init/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
