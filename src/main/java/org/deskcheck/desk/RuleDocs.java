package org.deskcheck.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Problem;
import org.deskcheck.report.ReportException;
import org.deskcheck.report.ReportFolder;
import org.deskcheck.report.RuleIndex;
import org.deskcheck.report.RulePage;

/** Writes the pages of a pack's rules, and takes away those that it wrote of rules which are gone. */
public final class RuleDocs {

    private final Path out;

    /** @param out the folder for the pages; need not exist yet */
    public RuleDocs(Path out) {
        this.out = out;
    }

    /**
     * Writes a page for each rule, and an index.
     *
     * @return the pages, the index first
     * @throws InputException if the folder cannot be written to
     */
    public List<Path> write(RuleBook book) throws InputException {
        ReportFolder folder = new ReportFolder(out);
        List<Path> written = new ArrayList<>();
        try {
            written.add(folder.write(RuleIndex.FILE_NAME, RuleIndex.of(book.cards())));
            for (RuleBook.Entry entry : book.entries()) {
                written.add(folder.write(RulePage.fileName(entry.card()), RulePage.of(entry.card(), entry.cases())));
            }
            removeOthers(written);
        } catch (ReportException e) {
            throw new InputException(e.problem());
        } catch (IOException | UncheckedIOException e) {
            throw new InputException(new Problem(
                    out.toString(),
                    null,
                    "Pages of rules that are gone cannot be removed.",
                    "Give yourself the right to write there, or choose another folder with --out."));
        }
        return written;
    }

    private void removeOthers(List<Path> written) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".md")).toList()) {
                if (!written.contains(file) && isOurs(file)) {
                    Files.delete(file);
                }
            }
        }
    }

    private static boolean isOurs(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return RulePage.MARK.equals(reader.readLine());
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
