package org.deskcheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.deskcheck.extract.attribution.FoundAttribution;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.extract.text.TokenSet;
import org.deskcheck.model.Stance;

/**
 * Tells what only seems so to the author, which weakens the author's claim, from what seems so to somebody, who is
 * its source: "the plan appears to be dead" against "it appears to the mayor that the plan is dead".
 */
final class Appearances {

    private static final Set<String> VERBS = Set.of("appear", "seem");

    /** In tokens, with "seems to". */
    private static final int LONGEST_NAME = 14;

    /** As sure as the grammar is. */
    private static final double PROBABILITY = 0.8;

    private final ParsedArticle article;
    private final List<FoundAttribution> settled = new ArrayList<>();
    private final TokenSet cues = new TokenSet();

    private Appearances(ParsedArticle article) {
        this.article = article;
    }

    /** The same attributions without those of the author, with those of others. */
    static List<FoundAttribution> settle(ParsedArticle article, List<FoundAttribution> found) {
        Appearances appearances = new Appearances(article);
        for (FoundAttribution each : found) {
            if (!appearances.isAppearance(each)) {
                appearances.settled.add(each);
                appearances.cues.addAll(each.cue());
            }
        }
        for (int verb = 1; verb < article.size() - 3; verb++) {
            if (VERBS.contains(article.lemma(verb)) && article.isVerb(verb)) {
                appearances.toSomebody(verb);
            }
        }
        appearances.settled.sort(Comparator.comparingInt(FoundAttribution::at));
        return appearances.settled;
    }

    private boolean isAppearance(FoundAttribution found) {
        return VERBS.contains(found.cueText()) || VERBS.contains(article.lemma(found.at()));
    }

    private void toSomebody(int verb) {
        Range sentence = article.sentenceOf(verb);
        if (!article.lower(verb - 1).equals("it") || !article.lower(verb + 1).equals("to")) {
            return;
        }
        int that = verb + 2;
        while (sentence.contains(that)
                && that < verb + LONGEST_NAME
                && !article.lower(that).equals("that")) {
            that++;
        }
        Range somebody = new Range(verb + 2, that);
        int end = article.endOfWords(that + 1, sentence.to());
        Range content = new Range(that, end);
        if (sentence.contains(that)
                && article.lower(that).equals("that")
                && !cues.meets(new Range(verb, that))
                && somebody.size() > 0
                && content.size() > 2
                && !holdsVerb(somebody)) {
            settled.add(new FoundAttribution(
                    List.of(somebody),
                    article.headOf(somebody),
                    List.of(new Range(verb, verb + 2)),
                    List.of(content),
                    article.lemma(verb),
                    Stance.ASSERTS,
                    false,
                    false,
                    PROBABILITY));
        }
    }

    private boolean holdsVerb(Range words) {
        for (int token = words.from(); token < words.to(); token++) {
            if (article.isFinite(token)) {
                return true;
            }
        }
        return false;
    }
}
