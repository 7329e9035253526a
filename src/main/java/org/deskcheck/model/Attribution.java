package org.deskcheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who said it (source), which words say so (cue), and what was said (content): the three roles of
 * attribution as PARC and PolNeAR annotate them (Newell et al., "An Attribution Relations Corpus for
 * Political News", LREC 2018).
 *
 * @param id unique within the article
 * @param source where the source is named; empty where nobody is, several spans where it is interrupted
 * @param cue the words that attribute ("said", "according to")
 * @param content what is attributed; several spans where it is interrupted
 * @param by the source after resolution
 * @param cueText the cue as one lower-case phrase without auxiliaries and adverbs: "say", "according to",
 *     "spoke of" reads "speak of"
 * @param quotation how much of the content is quoted
 * @param stance what the cue says of the content: "denied" denies it
 * @param probability how probable it is that a careful reader would mark the same, from 0 to 1
 * @param via the id of the attribution whose content carries this one, if any: in "Putin said, according
 *     to Interfax" Interfax carries Putin
 */
public record Attribution(
        String id,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        Source by,
        String cueText,
        Quotation quotation,
        Stance stance,
        double probability,
        @Nullable String via) {
    /** @throws IllegalArgumentException if the probability is none */
    public Attribution {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("No probability: " + probability);
        }
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** By the id alone, which tells the attributions of an article apart. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
