package org.deskcheck.desk.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collections;
import java.util.Set;
import org.deskcheck.model.Annotation;

/**
 * An attribution as the score sees it: sets of words.
 *
 * @param speech whether its cue is one of the words of saying, or anything in its content is quoted
 */
record ScoredAttribution(BitSet source, BitSet cue, BitSet content, boolean speech) {

    private static final Set<String> SPEECH_WORDS = speechWords();

    /** Words that two sources may share by chance. */
    private static final Set<String> STOP_WORDS = Set.of(
            "a", "an", "and", "at", "by", "for", "her", "his", "in", "its", "mr", "mrs", "ms", "of", "on", "or", "that",
            "the", "their", "to", "which", "who", "with");

    static ScoredAttribution of(Annotation roles, ScoredText text) {
        BitSet cue = text.words(roles.cue());
        boolean speech = !Collections.disjoint(text.forms(cue), SPEECH_WORDS) || text.quotes(roles.content());
        return new ScoredAttribution(text.words(roles.source()), cue, text.words(roles.content()), speech);
    }

    /** Whether the contents share half of their words (F1). */
    boolean sameContent(ScoredAttribution other) {
        return f1(content, other.content) >= 0.5;
    }

    /** Whether the sources are the same words, or share one that tells something. */
    boolean sameSource(ScoredAttribution other, ScoredText text) {
        if (source.equals(other.source)) {
            return true;
        }
        BitSet shared = (BitSet) source.clone();
        shared.and(other.source);
        return !STOP_WORDS.containsAll(text.forms(shared));
    }

    /** How well the two fit, 0 if they have nothing to do with each other. */
    double fit(ScoredAttribution other) {
        double contents = f1(content, other.content);
        double cues = f1(cue, other.cue);
        return contents > 0 || cues > 0 ? contents + 0.5 * cues + 0.25 * f1(source, other.source) : 0;
    }

    private static double f1(BitSet first, BitSet second) {
        BitSet shared = (BitSet) first.clone();
        shared.and(second);
        int common = shared.cardinality();
        return common == 0 ? 0 : 2.0 * common / (first.cardinality() + second.cardinality());
    }

    private static Set<String> speechWords() {
        try (InputStream list = ScoredAttribution.class.getResourceAsStream("speech-words.txt")) {
            if (list == null) {
                throw new IllegalStateException("speech-words.txt is missing from the program");
            }
            return Set.of(new String(list.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        } catch (IOException e) {
            throw new IllegalStateException("speech-words.txt cannot be read", e);
        }
    }
}
