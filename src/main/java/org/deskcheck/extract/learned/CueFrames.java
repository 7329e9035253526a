package org.deskcheck.extract.learned;

import java.util.HashMap;
import java.util.Map;
import org.deskcheck.model.Lexicon;

/** What the lexicon {@code cues} knows of a word, as one number: which frames it is listed with. */
public final class CueFrames {

    private final Map<String, Integer> byCue = new HashMap<>();

    /** @param cues with the columns {@code cue} and {@code frame} */
    public CueFrames(Lexicon cues) {
        int cue = cues.columns().indexOf("cue");
        int frame = cues.columns().indexOf("frame");
        for (var row : cues.rows()) {
            for (String label : row.get(frame).split(" ")) {
                byCue.merge(row.get(cue), Features.mix(17, label.hashCode()), (one, other) -> one ^ other);
            }
        }
    }

    /** 0 for a word that is no cue. */
    int of(String lemma) {
        return byCue.getOrDefault(lemma, 0);
    }
}
