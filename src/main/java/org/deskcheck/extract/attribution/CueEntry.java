package org.deskcheck.extract.attribution;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deskcheck.model.Stance;

/**
 * A word or phrase that attributes.
 *
 * @param phrase its dictionary form: "call for"
 * @param words the phrase's words
 * @param stances how it takes its content, and what it then says of it
 */
record CueEntry(String phrase, List<String> words, Map<Frame, Stance> stances) {
    CueEntry {
        words = List.copyOf(words);
        stances = Map.copyOf(stances);
    }

    /** They report speech though no clause can follow them: "never spoke of a sale". */
    private static final Set<String> SPEAKING = Set.of("speak", "talk", "mention", "comment", "discuss");

    /** Whether it reports speech rather than thought. */
    boolean isSpeech() {
        return takes(Frame.QUOTE) || SPEAKING.contains(words.get(0));
    }

    boolean takes(Frame frame) {
        return stances.containsKey(frame);
    }

    Stance stance(Frame frame) {
        return stances.getOrDefault(frame, Stance.ASSERTS);
    }
}
