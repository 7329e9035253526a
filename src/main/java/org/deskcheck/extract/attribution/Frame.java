package org.deskcheck.extract.attribution;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How a cue takes its content, as the column {@code frame} of the lexicon {@code cues} writes it. */
enum Frame {
    /** A quotation or a clause set off by a comma: "No," she said. */
    QUOTE,
    /** A subordinate clause: she said that it rained. */
    CLAUSE,
    /** An infinitive: she vowed to stay. */
    INFINITIVE,
    /** A noun phrase: she condemned the raid. */
    OBJECT,
    /** A noun phrase with what it is taken for: she sees it as a threat. */
    AS,
    /** The passive leaves the source out: he is expected to resign. */
    PASSIVE,
    /** Leads up to another cue: she declined to say. */
    CHAIN,
    /** A noun with a clause or an infinitive: the claim that it rained. */
    NOUN,
    /** A noun with a phrase: criticism of the raid. */
    NOUN_PHRASE,
    /** A preposition before the source: according to her. */
    PREPOSITION,
    /** An adverb within the content: he allegedly fled. */
    ADVERB,
    /** An adjective with a clause or an infinitive: she is sure that it rained. */
    ADJECTIVE;

    private static final Map<String, Frame> BY_LABEL = new TreeMap<>();

    static {
        for (Frame frame : values()) {
            BY_LABEL.put(frame.name().toLowerCase(Locale.ROOT).replace('_', '-'), frame);
        }
    }

    /** The frame that a lexicon calls so, or null if there is none. */
    static @Nullable Frame labelled(String label) {
        return BY_LABEL.get(label);
    }
}
