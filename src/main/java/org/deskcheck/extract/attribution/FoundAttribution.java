package org.deskcheck.extract.attribution;

import java.util.List;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Stance;

/**
 * An attribution in tokens, before its source is resolved.
 *
 * @param source the tokens that name the source, empty where nobody is named
 * @param sourceHead the token that the source's phrase hangs on, or {@link #NOBODY}
 * @param cue the tokens that attribute
 * @param content the tokens of what is attributed, in order, within one block each
 * @param cueText the cue's dictionary form, with "not" where it is negated
 * @param stance what the cue says of the content
 * @param speech whether the cue reports that something was said, rather than thought, wanted or judged
 * @param nominal whether the content is a noun phrase or an infinitive rather than a statement
 * @param probability that it is one, from 0 to 1
 */
public record FoundAttribution(
        List<Range> source,
        int sourceHead,
        List<Range> cue,
        List<Range> content,
        String cueText,
        Stance stance,
        boolean speech,
        boolean nominal,
        double probability) {

    /** The source's head where nobody is named. */
    public static final int NOBODY = -1;

    public FoundAttribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** As a rule finds it, which weighs nothing. */
    public FoundAttribution(
            List<Range> source,
            int sourceHead,
            List<Range> cue,
            List<Range> content,
            String cueText,
            Stance stance,
            boolean speech,
            boolean nominal) {
        this(source, sourceHead, cue, content, cueText, stance, speech, nominal, 1);
    }

    /** The first token of its cue. */
    public int at() {
        return cue.get(0).from();
    }

    FoundAttribution withContent(List<Range> wider) {
        return new FoundAttribution(source, sourceHead, cue, wider, cueText, stance, speech, nominal, probability);
    }

    /** The same, held to be as probable as that. */
    public FoundAttribution withProbability(double weighed) {
        return new FoundAttribution(source, sourceHead, cue, content, cueText, stance, speech, nominal, weighed);
    }
}
