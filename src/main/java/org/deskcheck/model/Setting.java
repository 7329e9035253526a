package org.deskcheck.model;

import java.util.List;

/**
 * Where a claim stands in its article, and how far from the words that attribute it.
 *
 * @param sentence counts the article's sentences from 0, the title's among them; -1 without a text
 * @param paragraph 0 in the title, 1 in the first paragraph, and so on; -1 without a text
 * @param wordsBeforeSource how many words of what is attributed a reader has read before source or cue come;
 *     0 without an attribution
 * @param sentencesFromSource how many sentences lie between the claim and the nearest word of its source or
 *     cue; 0 in the same sentence or without an attribution
 * @param sourceWords the source as the article names it here ("she", "a senior aide"), empty without one
 * @param parties the parties that the claim's own words name, as the lexicon {@code parties} calls them
 * @param sourceNeed how likely a reporter would name a source for it, from 0 to 1, as learned from
 *     articles; 0 with an attribution, 1 where nothing tells: without an article, or in one that names no source
 * @param sourceIntroduced the number of the first sentence that says who the person behind it is: an office, a trade, a body;
 *     -1 if none does, or the source is no person with a name. People in the lexicon {@code parties} need no more than
 *     their name.
 */
public record Setting(
        int sentence,
        int paragraph,
        int wordsBeforeSource,
        int sentencesFromSource,
        String sourceWords,
        List<String> parties,
        double sourceNeed,
        int sourceIntroduced) {

    /** The paragraph of the title. */
    public static final int TITLE = 0;

    /** Of a claim that came without its article. */
    public static final Setting NONE = new Setting(-1, -1, 0, 0, "", List.of(), 1, -1);

    public Setting {
        parties = List.copyOf(parties);
    }
}
