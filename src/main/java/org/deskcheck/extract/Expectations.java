package org.deskcheck.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.deskcheck.extract.attribution.FoundAttribution;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.extract.text.TokenSet;
import org.deskcheck.model.Stance;

/**
 * Finds what is expected or feared by nobody in particular, where that is all that the sentence tells of it: "talks
 * are also expected", "rain is forecast for Monday". Those with a clause of their own, "he is expected to resign",
 * are found as other passives are.
 */
final class Expectations {

    private static final Set<String> EXPECTED =
            Set.of("expect", "fear", "anticipate", "forecast", "predict", "foresee");

    private static final Set<String> PRESENT = Set.of("is", "are", "was", "were", "'s", "’s", "'re", "’re");

    /** As sure as the grammar is. */
    private static final double PROBABILITY = 0.7;

    private final ParsedArticle article;
    private final List<FoundAttribution> found;
    private final List<FoundAttribution> added = new ArrayList<>();

    /** The verbs of what is added; what was found with one of them gives way. */
    private final BitSet verbs = new BitSet();

    /** What is in the cue or content of something else. */
    private final TokenSet told = new TokenSet();

    private Expectations(ParsedArticle article, List<FoundAttribution> found) {
        this.article = article;
        this.found = found;
        for (FoundAttribution each : found) {
            if (!isExpectation(each)) {
                told.addAll(each.cue());
                told.addAll(each.content());
            }
        }
    }

    private boolean isExpectation(FoundAttribution found) {
        int verb = found.cue().get(found.cue().size() - 1).to() - 1;
        return found.source().isEmpty() && isExpected(verb);
    }

    private boolean isExpected(int token) {
        return EXPECTED.contains(article.lemma(token)) && article.tag(token).equals("VBN");
    }

    /** The attributions with those that were not found, or not with all that is expected. */
    static List<FoundAttribution> add(ParsedArticle article, List<FoundAttribution> found) {
        Expectations expectations = new Expectations(article, found);
        for (int verb = 1; verb < article.size(); verb++) {
            if (expectations.isExpected(verb)) {
                expectations.add(verb);
            }
        }
        return expectations.all();
    }

    private List<FoundAttribution> all() {
        List<FoundAttribution> all = new ArrayList<>();
        for (FoundAttribution each : found) {
            if (!isExpectation(each) || each.cue().stream().noneMatch(this::hasVerb)) {
                all.add(each);
            }
        }
        all.addAll(added);
        all.sort(Comparator.comparingInt(FoundAttribution::at));
        return all;
    }

    private boolean hasVerb(Range cue) {
        int verb = verbs.nextSetBit(cue.from());
        return verb >= 0 && cue.contains(verb);
    }

    private void add(int verb) {
        Range sentence = article.sentenceOf(verb);
        int be = verb - 1;
        while (be > sentence.from() && article.tag(be).startsWith("RB")) {
            be--;
        }
        int subject = article.child(verb, "nsubj");
        if (!PRESENT.contains(article.lower(be))
                || subject < sentence.from()
                || subject >= be
                || !article.tag(subject).startsWith("NN")
                || !isLast(verb, sentence)) {
            return;
        }
        Range who = new Range(article.subtree(subject).from(), be);
        int end = article.endOfWords(verb + 1, sentence.to());
        List<Range> content = new ArrayList<>(List.of(who));
        if (end > verb + 1) {
            content.add(new Range(verb + 1, end));
        }
        if (!told.meets(new Range(who.from(), end))) {
            verbs.set(verb);
            added.add(new FoundAttribution(
                    List.of(),
                    FoundAttribution.NOBODY,
                    List.of(new Range(be, verb + 1)),
                    content,
                    article.lemma(verb),
                    Stance.ASSERTS,
                    false,
                    false,
                    PROBABILITY));
        }
    }

    /** Whether no clause, no "by" and no second verb follows. */
    private boolean isLast(int verb, Range sentence) {
        for (int token = verb + 1; token < sentence.to(); token++) {
            if (article.isFinite(token)
                    || article.lower(token).equals("to")
                    || (article.lower(token).equals("by") && !isDated(token + 1, sentence))) {
                return false;
            }
        }
        return true;
    }

    /** "By 14 May", not "by the council". */
    private boolean isDated(int token, Range sentence) {
        return sentence.contains(token) && article.tag(token).equals("CD");
    }
}
