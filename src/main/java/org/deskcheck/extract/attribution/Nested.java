package org.deskcheck.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.extract.text.Range;

/** Attributions within the content of others. */
final class Nested {

    private Nested() {}

    /**
     * Leaves out what a source says of others' thoughts and wishes: that is the source's claim. What it
     * says that others said, stays.
     *
     * @param found attributions by the position of their cues
     */
    static List<FoundAttribution> pruned(List<FoundAttribution> found) {
        List<FoundAttribution> kept = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).speech() || !isWithinAnother(found, i)) {
                kept.add(found.get(i));
            }
        }
        return kept;
    }

    private static boolean isWithinAnother(List<FoundAttribution> found, int index) {
        int at = found.get(index).at();
        int first = Math.max(0, index - 8);
        int last = Math.min(found.size(), index + 9);
        for (int other = first; other < last; other++) {
            if (other != index && found.get(other).content().stream().anyMatch((Range range) -> range.contains(at))) {
                return true;
            }
        }
        return false;
    }
}
