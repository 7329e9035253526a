package org.deskcheck.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.evidence.CarriedOver;
import org.deskcheck.evidence.CarryOver;
import org.deskcheck.evidence.SpreadsheetLock;
import org.deskcheck.evidence.Worksheet;
import org.deskcheck.evidence.WorksheetEvidence;
import org.deskcheck.evidence.WorksheetReader;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Evidence;
import org.deskcheck.model.Finding;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Problem;
import org.deskcheck.report.ClaimsTable;
import org.deskcheck.report.Dialect;
import org.deskcheck.report.FormulaGuard;
import org.deskcheck.report.OrphansTable;
import org.deskcheck.report.ReportException;
import org.deskcheck.report.ReportFolder;
import org.deskcheck.report.ReportLock;

/**
 * The worksheet of an article from its reading to its writing, so that it is written anew without losing what people
 * wrote in it. Other runs are kept from it until it is closed.
 */
final class OpenWorksheet implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final WorksheetReader READER = new WorksheetReader(ClaimsTable.COLUMNS, FormulaGuard::decode);

    private final ReportFolder folder;
    private final Dialect dialect;
    private final ClaimSet claims;
    private final String sheet;
    private final String orphans;
    private final Optional<ReportLock> lock;
    private final List<Problem> problems = new ArrayList<>();

    private byte[] before = {};
    private Worksheet formerOrphans = Worksheet.EMPTY;
    private CarriedOver carried = CarriedOver.NOTHING;
    private boolean writable;

    /** Opens the worksheet of an article; what hinders this is among the {@link #problems}. */
    OpenWorksheet(ReportPlan plan, ClaimSet claims) {
        this.folder = new ReportFolder(plan.out());
        this.dialect = plan.dialect();
        this.claims = claims;
        this.sheet = claims.name() + ".claims.csv";
        this.orphans = claims.name() + ".orphans.csv";
        this.lock = plan.hasTables() ? ReportLock.on(folder.file(sheet), PATIENCE) : Optional.empty();
        if (lock.isPresent() || !plan.hasTables()) {
            read();
        } else {
            problems.add(new Problem(
                    folder.file(sheet).toString(),
                    null,
                    "Another run has been at work on this worksheet for " + PATIENCE.toSeconds() + " seconds.",
                    "Wait for its end, and run again."));
        }
    }

    private void read() {
        Path file = folder.file(sheet);
        try {
            before = WorksheetReader.bytes(file);
            CarriedOver fromSheet = CarryOver.of(READER.read(before, file), file, claims.claims());
            formerOrphans = READER.read(folder.file(orphans));
            carried = fromSheet.with(formerOrphans, claims.claims());
            problems.addAll(carried.problems());
            Optional<Problem> inUse = Stream.of(sheet, orphans)
                    .flatMap(name -> SpreadsheetLock.on(folder.file(name)).stream())
                    .findFirst();
            inUse.ifPresent(problems::add);
            writable = inUse.isEmpty();
        } catch (InputException e) {
            problems.addAll(e.problems());
        }
    }

    /** Why the worksheet cannot be read or must not be written, and entries that make no sense. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** What rules can know of the verdicts in it. */
    List<Evidence> evidence() {
        return WorksheetEvidence.of(claims.claims(), carried.entries());
    }

    /**
     * Replaces the worksheet, unless one of the {@link #problems} forbids that.
     *
     * @return the files that were written
     * @throws InputException if somebody saved the worksheet meanwhile; it is left untouched then
     * @throws ReportException if it cannot be written
     */
    List<Path> write(List<Finding> findings) throws InputException, ReportException {
        if (!writable) {
            return List.of();
        }
        if (!Arrays.equals(before, WorksheetReader.bytes(folder.file(sheet)))) {
            throw new InputException(new Problem(
                    folder.file(sheet).toString(),
                    null,
                    "The worksheet was saved while the article was checked, so it was left untouched.",
                    "Run again."));
        }
        List<Path> written = new ArrayList<>();
        List<Worksheet.Row> kept = carried.orphans();
        List<Worksheet.Row> all = new ArrayList<>(formerOrphans.rows());
        kept.stream().filter(row -> !all.contains(row)).forEach(all::add);
        // First what leaves the worksheet, last what came back into it: whoever kills the process finds each entry in
        // one of the files at least.
        if (all.size() > formerOrphans.rows().size()) {
            writeOrphans(all);
        }
        written.add(folder.write(sheet, out -> ClaimsTable.write(claims, findings, carried.entries(), dialect, out)));
        if (kept.size() < all.size()) {
            writeOrphans(kept);
        }
        if (!kept.isEmpty()) {
            written.add(folder.file(orphans));
        }
        return written;
    }

    private void writeOrphans(List<Worksheet.Row> rows) throws ReportException {
        if (rows.isEmpty()) {
            folder.delete(orphans);
            return;
        }
        List<Map<String, String>> cells =
                rows.stream().map(Worksheet.Row::cells).toList();
        folder.write(orphans, out -> OrphansTable.write(cells, dialect, out));
    }

    @Override
    public void close() {
        lock.ifPresent(ReportLock::close);
    }
}
