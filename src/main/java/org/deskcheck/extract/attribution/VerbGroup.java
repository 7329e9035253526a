package org.deskcheck.extract.attribution;

import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A verb that attributes, with its auxiliaries, adverbs and the verbs that lead up to it: "has repeatedly
 * declined to say".
 *
 * @param verb the verb that takes the content
 * @param top the verb that takes the subject: "declined"
 * @param leader the cue that leads up to it, if one does
 * @param words all tokens of the group up to the end of the cue's phrase
 * @param negated whether it is negated
 * @param passive whether it stands in the passive
 */
record VerbGroup(int verb, int top, @Nullable CueEntry leader, Range words, boolean negated, boolean passive) {

    private static final int LONGEST_LEAD = 4;

    static VerbGroup of(ParsedArticle article, CueLexicon lexicon, CueMatch match) {
        int verb = match.words().from();
        int top = verb;
        CueEntry leader = null;
        int head = article.head(verb);
        if (head != ParsedArticle.ROOT
                && head < verb
                && verb - head <= LONGEST_LEAD
                && article.is(verb, "xcomp", "advcl", "ccomp")
                && isPlainLead(article, head, verb)) {
            leader = leader(article, lexicon, head);
            top = leader == null ? verb : head;
        }
        boolean negated = isNegated(article, verb) || (top != verb && isNegated(article, top));
        return new VerbGroup(
                verb,
                top,
                leader,
                new Range(start(article, top), match.words().to()),
                negated,
                isPassive(article, verb));
    }

    /** The dictionary form of a cue at the end of the group: "not decline to say". */
    String text(CueEntry cue) {
        String led = leader == null ? cue.phrase() : leader.phrase() + " to " + cue.phrase();
        return negated ? "not " + led : led;
    }

    /**
     * What a cue at the end of the group says of its content; who declines to say a thing leaves it open.
     *
     * @param own what the cue says by itself
     * @param open whether, denied, it leaves its content open ({@link Negation})
     */
    Stance stance(Stance own, boolean open) {
        Stance led = leader == null || leader.stance(Frame.CHAIN) == Stance.ASSERTS ? own : leader.stance(Frame.CHAIN);
        return negated ? Negation.of(led, open) : led;
    }

    /** Only "to", "on", "be" and the like stand between "declined" and "say". */
    private static boolean isPlainLead(ParsedArticle article, int head, int verb) {
        for (int token = head + 1; token < verb; token++) {
            String tag = article.tag(token);
            if (!tag.equals("TO") && !tag.equals("IN") && !tag.equals("RP") && !tag.equals("RB")) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable CueEntry leader(ParsedArticle article, CueLexicon lexicon, int head) {
        for (CueMatch match : lexicon.at(article, head)) {
            if (match.entry().takes(Frame.CHAIN)) {
                return match.entry();
            }
        }
        return null;
    }

    /** Takes in the auxiliaries, adverbs and negations that stand right before the verb. */
    private static int start(ParsedArticle article, int verb) {
        int start = verb;
        int first = article.sentenceOf(verb).from();
        while (start > first && belongs(article, start - 1, verb)) {
            start--;
        }
        return start;
    }

    private static boolean belongs(ParsedArticle article, int token, int verb) {
        String tag = article.tag(token);
        boolean kind = tag.equals("MD") || tag.equals("RB") || tag.equals("TO") || isAuxiliary(article, token);
        return kind && article.head(token) == verb;
    }

    private static boolean isAuxiliary(ParsedArticle article, int token) {
        return article.is(token, "aux", "cop");
    }

    private static boolean isNegated(ParsedArticle article, int verb) {
        for (int child : article.children(verb)) {
            String lemma = article.lemma(child);
            if (child < verb && (lemma.equals("not") || lemma.equals("never") || lemma.equals("n't"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassive(ParsedArticle article, int verb) {
        if (!article.tag(verb).equals("VBN") && !article.tag(verb).equals("VBD")) {
            return false;
        }
        boolean has = false;
        for (int child : article.children(verb)) {
            String relation = article.relation(child);
            if (relation.equals("aux:pass") || relation.equals("nsubj:pass") || relation.equals("csubj:pass")) {
                return true;
            }
            has |= article.is(child, "aux") && article.lemma(child).equals("have");
        }
        boolean reduced = article.is(verb, "acl", "amod", "advcl")
                && !article.relation(verb).equals("acl:relcl");
        return !has
                && reduced
                && article.child(verb, "nsubj") < 0
                && (article.tag(verb).equals("VBN") || leads(article, verb));
    }

    /** "Asked whether" at the beginning of a sentence and "when asked" are passives, whatever their tag. */
    private static boolean leads(ParsedArticle article, int verb) {
        int first = article.sentenceOf(verb).from();
        return verb == first
                || article.lower(verb - 1).equals("when")
                || article.lower(verb - 1).equals("if");
    }
}
