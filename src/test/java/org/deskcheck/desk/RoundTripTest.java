package org.deskcheck.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Edits articles and worksheets at random, in turns with checks, and follows every entry: none is lost, none stands beside
 * another claim. {@code -Ddeskcheck.roundtrips=5000} tries more.
 */
class RoundTripTest {

    private static final int SEQUENCES = Integer.getInteger("deskcheck.roundtrips", 200);
    private static final int STEPS = 5;

    @Test
    void no_entry_is_lost_and_none_is_misplaced(@TempDir Path temp) throws Exception {
        int checked = 0;
        int marked = 0;
        int orphaned = 0;
        for (int seed = 1; seed <= SEQUENCES; seed++) {
            RoundTrip trip = new RoundTrip(seed, temp.resolve("seed-" + seed));
            for (int step = 1; step <= STEPS; step++) {
                trip.step();
                assertThat(trip.complaints()).as("seed %d, step %d", seed, step).isEmpty();
            }
            checked += trip.entries();
            marked += trip.marked();
            orphaned += trip.orphaned();
        }
        // Else nothing would have been tried.
        assertThat(checked).isGreaterThan(5 * SEQUENCES);
        assertThat(marked).isGreaterThan(SEQUENCES / 2);
        assertThat(orphaned).isGreaterThan(SEQUENCES / 2);
    }
}
