package org.deskcheck.desk;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.deskcheck.report.Dialect;
import org.deskcheck.report.FailLevel;
import org.deskcheck.report.Format;
import org.jspecify.annotations.Nullable;

/**
 * Which reports a run writes, and where.
 *
 * @param out the folder for reports; need not exist yet
 * @param formats the formats that are written into that folder
 * @param failOn from which severity on findings make the run fail
 * @param streamed what is written elsewhere; null for nothing
 * @param dialect how tables are written
 */
public record ReportPlan(
        Path out,
        Set<Format> formats,
        FailLevel failOn,
        @Nullable Streamed streamed,
        Dialect dialect) {

    /**
     * A report that goes to one place as a whole.
     *
     * @param format one that {@linkplain Format#isStream() is a stream}
     * @param target where it goes
     * @param stream takes it, if {@code target} is no file but the name of an open stream; else null
     */
    public record Streamed(
            Format format, Path target, @Nullable Appendable stream) {}

    public ReportPlan {
        formats = Set.copyOf(formats);
    }

    /** Tables in a folder, and nothing else. */
    public static ReportPlan tables(Path out) {
        return new ReportPlan(out, Set.of(Format.CSV), FailLevel.NEVER, null, Dialect.PLAIN);
    }

    boolean hasTables() {
        return formats.contains(Format.CSV);
    }

    /** The formats that every article is rendered in by itself, wherever that goes. */
    List<Format> ofArticles() {
        EnumSet<Format> all = EnumSet.copyOf(formats.isEmpty() ? EnumSet.noneOf(Format.class) : formats);
        if (streamed != null) {
            all.add(streamed.format());
        }
        all.removeIf(Format::isOfRun);
        return List.copyOf(all);
    }

    /** The formats in the folder that are about the run as a whole. */
    List<Format> ofRun() {
        return formats.stream().filter(Format::isOfRun).sorted().toList();
    }
}
