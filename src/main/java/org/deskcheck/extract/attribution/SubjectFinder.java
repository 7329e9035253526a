package org.deskcheck.extract.attribution;

import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks: the subject of a verb that attributes, which it may share with the verb it is linked
 * to ("came and said", "left, saying", "refused to say").
 */
final class SubjectFinder {

    private static final int MOST_STEPS = 6;

    private final ParsedArticle article;
    private final Quotations quotations;

    SubjectFinder(ParsedArticle article, Quotations quotations) {
        this.article = article;
        this.quotations = quotations;
    }

    /** The phrase that names who acts in a verb group, or null if nobody is named. */
    @Nullable SourcePhrase subject(VerbGroup group) {
        if (group.passive()) {
            return agent(group.verb());
        }
        int head = subjectHead(group.top());
        if (head < 0 || quotations.isQuoted(head) || !isSpeaker(head)) {
            return isReportingForm(group.top()) ? beside(group) : null;
        }
        SourcePhrase phrase = SourcePhrase.around(article, head, group.verb());
        return phrase.range().overlaps(group.words()) ? new SourcePhrase(head, Range.of(head)) : phrase;
    }

    private int subjectHead(int verb) {
        int at = verb;
        for (int step = 0; step < MOST_STEPS; step++) {
            int subject = article.child(at, "nsubj");
            if (subject >= 0) {
                return subject;
            }
            int head = article.head(at);
            if (head == ParsedArticle.ROOT) {
                return -1;
            }
            if (article.is(at, "acl")) {
                return head;
            }
            if (article.is(at, "xcomp")) {
                int object = article.child(head, "obj", "iobj");
                if (object >= 0 && object < at) {
                    return object;
                }
            } else if (!article.is(at, "conj", "advcl") && !(article.is(at, "parataxis") && participle(at))) {
                return -1;
            }
            at = head;
        }
        return -1;
    }

    private boolean participle(int verb) {
        return article.tag(verb).equals("VBG");
    }

    private boolean isSpeaker(int token) {
        String tag = article.tag(token);
        return !tag.equals("EX") && !article.lower(token).equals("it") || article.is(token, "nsubj:outer");
    }

    /** "by the court" beside a passive verb. */
    private @Nullable SourcePhrase agent(int verb) {
        for (int child : article.children(verb)) {
            if (child > verb && article.is(child, "obl") && hasCase(child, "by") && !article.tag(child).equals("CD")) {
                SourcePhrase whole = SourcePhrase.around(article, child, verb);
                int by = article.child(child, "case");
                return new SourcePhrase(child, new Range(by + 1, Math.max(by + 2, whole.range().to())));
            }
        }
        return null;
    }

    private boolean hasCase(int token, String preposition) {
        int marker = article.child(token, "case");
        return marker >= 0 && marker < token && article.lower(marker).equals(preposition);
    }

    private boolean isReportingForm(int verb) {
        return article.isFinite(verb) || article.tag(verb).equals("VBN");
    }

    /** Where the parse shows no subject: the noun phrase right before the group, or right behind it. */
    private @Nullable SourcePhrase beside(VerbGroup group) {
        Range sentence = article.sentenceOf(group.verb());
        int to = group.words().from();
        int from = to;
        while (from > sentence.from() && isNominal(from - 1) && !quotations.isQuoted(from - 1)) {
            from--;
        }
        if (from < to && isNameOrNoun(to - 1)) {
            return new SourcePhrase(to - 1, new Range(from, to));
        }
        boolean follows = to > sentence.from() && (article.lower(to - 1).equals(",") || quotations.isQuoted(to - 1));
        int end = group.words().to();
        while (follows && end < sentence.to() && isNominal(end) && !quotations.isQuoted(end)) {
            end++;
        }
        if (end > group.words().to() && isNameOrNoun(end - 1)) {
            return new SourcePhrase(end - 1, new Range(group.words().to(), end));
        }
        return null;
    }

    private boolean isNominal(int token) {
        String tag = article.tag(token);
        return tag.startsWith("NN")
                || tag.startsWith("PRP")
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("CD")
                || tag.equals("POS");
    }

    private boolean isNameOrNoun(int token) {
        String tag = article.tag(token);
        return tag.startsWith("NN") || tag.equals("PRP");
    }
}
