package org.deskcheck.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.deskcheck.desk.EditedArticle.Item;
import org.deskcheck.report.Dialect;
import org.jspecify.annotations.Nullable;

/** A fact-checker at work on an article that changes, with a memory of every entry. */
final class RoundTrip {

    /**
     * What was written.
     *
     * @param about the claim, in the words that were checked
     */
    private record Entry(Item about, String verdict, String note) {}

    private static final List<String> VERDICTS =
            List.of("verified", "false", "disputed", "unverifiable", "opinion", "open", "");
    private static final List<String> NOTES = List.of(
            "",
            "",
            "plain",
            "two\nlines",
            "\u201Cquoted\u201D; \"twice\"",
            "=SUM(A1)",
            "-5",
            "M\u00FCller, p. 3",
            "1e5",
            "\t|",
            "'apostrophe");

    private final Random random;
    private final Path file;
    private final Path out;
    private final Path sheet;
    private final Path orphans;
    private final EditedArticle article;
    private final Map<String, Entry> written = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private int tokens;
    private int marked;
    private int orphaned;

    RoundTrip(long seed, Path folder) throws Exception {
        this.random = new Random(seed);
        this.article = new EditedArticle(random);
        this.file = Files.createDirectories(folder).resolve("town.claims.json");
        this.out = folder.resolve("out");
        this.sheet = out.resolve("town.claims.csv");
        this.orphans = out.resolve("town.orphans.csv");
        check();
    }

    /** The person writes, the article changes, the article is checked. */
    void step() throws Exception {
        person();
        for (int edits = random.nextInt(4); edits > 0; edits--) {
            article.edit();
        }
        check();
        verify();
    }

    private void check() throws Exception {
        Files.writeString(file, article.json());
        Dialect dialect = random.nextInt(4) == 0 ? Dialect.EXCEL : Dialect.PLAIN;
        CheckRun run = CheckRun.of(file, out, dialect);
        if (!run.problems.isEmpty()) {
            complaints.add(run.messages());
        }
    }

    private void person() throws Exception {
        Sheet open = Sheet.open(sheet);
        for (int entries = random.nextInt(4); entries > 0; entries--) {
            int row = 1 + random.nextInt(article.items.size());
            write(open, row, article.items.get(row - 1));
        }
        arrange(open);
        Sheet.SavedBy[] spreadsheets = Sheet.SavedBy.values();
        open.save(sheet, spreadsheets[random.nextInt(spreadsheets.length)]);
    }

    private void write(Sheet open, int row, Item item) {
        written.remove(open.get(row, "evidence"));
        if (random.nextInt(8) == 0) {
            open.fill(row, "", "", "", "");
            return;
        }
        String token = "E" + ++tokens;
        String verdict = VERDICTS.get(random.nextInt(VERDICTS.size()));
        String note = NOTES.get(random.nextInt(NOTES.size()));
        open.fill(row, verdict, token, "ib", note);
        written.put(token, new Entry(item, verdict, note));
    }

    private void arrange(Sheet open) {
        switch (random.nextInt(6)) {
            case 0 -> Collections.shuffle(open.rows.subList(1, open.rows.size()), random);
            case 1 -> open.rows.forEach(row -> row.add(row.remove(3)));
            case 2 -> open.rows.forEach(row -> row.addAll(List.of("", "")));
            case 3 -> open.rows.add(new ArrayList<>(List.of("", "", "", "", "", "", "")));
            default -> {}
        }
    }

    private void verify() throws Exception {
        Map<String, Integer> seen = new HashMap<>();
        Sheet now = Sheet.open(sheet);
        for (int row = 1; row < now.rows.size(); row++) {
            String token = now.get(row, "evidence");
            Entry entry = written.get(token);
            seen.merge(token, 1, Integer::sum);
            if (entry != null) {
                verify(entry, now, row, article.items.get(row - 1));
            } else if (!token.isEmpty()) {
                complaints.add(token + " was deleted and is back");
            }
        }
        if (Files.exists(orphans)) {
            Sheet left = Sheet.open(orphans);
            for (int row = 1; row < left.rows.size(); row++) {
                seen.merge(left.get(row, "evidence"), 1, Integer::sum);
                orphaned++;
                verifyOrphan(written.get(left.get(row, "evidence")), left, row);
            }
        }
        for (String token : written.keySet()) {
            if (seen.getOrDefault(token, 0) != 1) {
                complaints.add(token + " is there " + seen.getOrDefault(token, 0) + " times: " + written.get(token));
            }
        }
    }

    private void verify(Entry entry, Sheet now, int row, Item item) {
        if (item.identity() != entry.about.identity()) {
            complaints.add("misplaced: " + entry + " stands beside " + item);
        }
        boolean unchanged = item.sameAs(entry.about);
        String verdict = now.get(row, "verdict");
        String note = now.get(row, "note").replaceFirst("^'(?=[=\\-\t'])", "");
        boolean asWritten = verdict.equals(entry.verdict) && note.equals(entry.note);
        boolean isMarked = verdict.startsWith("recheck")
                && verdict.contains(entry.verdict)
                && note.contains(entry.about.text())
                && note.endsWith(entry.note);
        marked += isMarked ? 1 : 0;
        if (unchanged ? !asWritten : !isMarked) {
            complaints.add("changed: " + entry + " reads " + verdict + "|" + note + " beside " + item);
        }
    }

    private void verifyOrphan(@Nullable Entry entry, Sheet left, int row) {
        if (entry == null) {
            return; // Its claim has another entry by now, or it was cleared before it became an orphan.
        }
        boolean stands = article.items.stream()
                .anyMatch(item -> item.identity() == entry.about.identity() && item.sameAs(entry.about));
        if (stands
                && written.values().stream()
                        .noneMatch(other -> !other.equals(entry) && other.about.identity() == entry.about.identity())) {
            complaints.add("orphaned though its claim stands: " + entry + " " + left.rows.get(row));
        }
    }

    List<String> complaints() {
        return complaints;
    }

    int entries() {
        return tokens;
    }

    int marked() {
        return marked;
    }

    int orphaned() {
        return orphaned;
    }
}
