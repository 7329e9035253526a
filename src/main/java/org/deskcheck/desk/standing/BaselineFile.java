package org.deskcheck.desk.standing;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.report.ReportException;
import org.deskcheck.report.ReportFolder;
import org.jspecify.annotations.Nullable;

/**
 * A baseline on the disk: UTF-8, one finding a line, so that a version control system shows and merges
 * changes; fingerprint, rule, article and some words, separated by tabs; lines that begin with {@code #} are
 * comments. Sorted by article.
 */
public final class BaselineFile {

    private static final String HEADER = "# What Deskcheck found when this baseline was written; it does not count."
            + " Written by deskcheck baseline.\n# fingerprint\trule\tarticle\twords\n";

    private BaselineFile() {}

    /** @throws InputException if the file cannot be read, or is no baseline */
    public static Baseline read(Path file) throws InputException {
        List<BaselineEntry> entries = new ArrayList<>();
        try {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    entries.add(entry(line, file, number));
                }
            }
        } catch (NoSuchFileException e) {
            throw problem(file, null, "There is no such baseline.", "\"deskcheck baseline write\" writes one.");
        } catch (CharacterCodingException e) {
            throw problem(file, null, "The baseline is not encoded in UTF-8.", "Write it anew.");
        } catch (IOException e) {
            throw problem(file, null, "The baseline cannot be read: " + e.getMessage() + ".", "Allow reading it.");
        }
        return new Baseline(entries);
    }

    private static BaselineEntry entry(String line, Path file, int number) throws InputException {
        String[] fields = line.split("\t", 4);
        if (fields.length < 3 || !fields[0].matches("[0-9a-f]{20}(-[0-9]+)?")) {
            throw problem(
                    file,
                    new Position(number, 1),
                    "This is no line of a baseline: \"" + line + "\".",
                    "A line has a fingerprint, a rule, an article and words, separated by tabs. If two versions"
                            + " were merged, keep the lines of both.");
        }
        return new BaselineEntry(fields[0], fields[1], fields[2], fields.length == 4 ? fields[3] : "");
    }

    /** Replaces the file, whole or not at all. */
    public static void write(Baseline baseline, Path file) throws ReportException {
        Path parent = file.toAbsolutePath().getParent();
        new ReportFolder(parent == null ? Path.of("") : parent).write(String.valueOf(file.getFileName()), out -> {
            out.append(HEADER);
            for (BaselineEntry entry : baseline.entries()) {
                out.append(String.join("\t", entry.fingerprint(), entry.rule(), entry.article(), entry.words()))
                        .append('\n');
            }
        });
    }

    private static InputException problem(Path file, @Nullable Position position, String found, String mend) {
        return new InputException(new Problem(file.toString(), position, found, mend));
    }
}
