package org.deskcheck.extract.attribution;

import java.util.List;
import java.util.Set;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Stance;

/**
 * What the words of a cue mean, however the cue was found.
 *
 * @param text its dictionary form, with "not" where it is negated
 * @param stance what it says of its content
 * @param speech whether it reports that something was said
 */
public record CueSense(String text, Stance stance, boolean speech) {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");

    /** Of the lexicon's entries within the words the longest counts; a cue that it does not know asserts. */
    static CueSense of(ParsedArticle article, Range words, CueLexicon lexicon) {
        CueMatch best = null;
        boolean negated = false;
        for (int token = words.from(); token < words.to(); token++) {
            negated |= NEGATIONS.contains(article.lower(token));
            for (CueMatch match : lexicon.at(article, token)) {
                boolean longer = best == null
                        || match.entry().words().size() >= best.entry().words().size();
                if (words.contains(match.words()) && longer) {
                    best = match;
                }
            }
        }
        if (best == null) {
            String text = plain(article, words);
            return negated
                    ? new CueSense("not " + text, Negation.of(Stance.ASSERTS, true), true)
                    : new CueSense(text, Stance.ASSERTS, true);
        }
        CueEntry entry = best.entry();
        VerbGroup group = VerbGroup.of(article, lexicon, best);
        CueEntry leader = words.contains(group.top()) ? group.leader() : null;
        VerbGroup led = new VerbGroup(group.verb(), group.top(), leader, words, negated, group.passive());
        boolean open = entry.isSpeech() || entry.takes(Frame.ADJECTIVE);
        return new CueSense(led.text(entry), led.stance(firstOf(entry), open), entry.isSpeech());
    }

    /** A verb that both says and plans is taken to say. */
    private static Stance firstOf(CueEntry entry) {
        for (Frame frame : List.of(Frame.QUOTE, Frame.CLAUSE)) {
            if (entry.takes(frame)) {
                return entry.stance(frame);
            }
        }
        return entry.stances().values().stream().sorted().findFirst().orElse(Stance.ASSERTS);
    }

    /** The words without auxiliaries, adverbs and negations; all of them if nothing else is left. */
    private static String plain(ParsedArticle article, Range words) {
        StringBuilder text = new StringBuilder();
        for (int token = words.from(); token < words.to(); token++) {
            boolean helper = article.is(token, "aux", "advmod", "det") || article.isPunctuation(token);
            if (!helper) {
                text.append(text.isEmpty() ? "" : " ").append(article.lemma(token));
            }
        }
        return text.isEmpty() ? article.text(words) : text.toString();
    }
}
