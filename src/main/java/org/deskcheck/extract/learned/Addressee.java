package org.deskcheck.extract.learned;

import java.util.BitSet;
import java.util.Set;
import org.deskcheck.extract.text.ParsedArticle;

/**
 * Tells whom words were meant for from what was said: "spoke with the envoy for an hour" and "his message to
 * Europe" report that there were words, and none of them.
 */
final class Addressee {

    private static final Set<String> CUES =
            Set.of("chat", "converse", "letter", "meet", "message", "phone", "speak", "talk");
    private static final Set<String> PREPOSITIONS = Set.of("for", "to", "with");

    private static final Set<String> TELLING =
            Set.of("advise", "assure", "brief", "inform", "notify", "remind", "tell", "warn");

    private Addressee() {}

    /** Whether a source is who was told something: "the council" of "the council was warned". */
    static boolean isSubject(BitSet source, BitSet cue, Stretch stretch, ParsedArticle article) {
        int from = stretch.range().from();
        return cue.stream().anyMatch(token -> {
            int subject = article.child(from + token, "nsubj:pass");
            return TELLING.contains(article.lemma(from + token)) && subject >= from && source.get(subject - from);
        });
    }

    /** Whether all that an attribution has for content is who was spoken to. */
    static boolean isAllContentOf(Roles roles, Stretch stretch, ParsedArticle article) {
        BitSet content = roles.content();
        int first = content.nextSetBit(0);
        int from = stretch.range().from();
        if (first < 1 || first < roles.cue().nextSetBit(0)) {
            return false;
        }
        boolean addressed = PREPOSITIONS.contains(article.lower(from + first - 1)) && !article.isVerb(from + first);
        boolean speaks = roles.cue().stream().anyMatch(token -> CUES.contains(article.lemma(from + token)));
        return addressed
                && speaks
                && content.stream()
                        .noneMatch(token -> stretch.tokens().quoted[token] || article.isFinite(from + token));
    }
}
