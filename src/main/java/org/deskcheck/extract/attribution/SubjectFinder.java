package org.deskcheck.extract.attribution;

import java.util.Set;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks: the subject of a verb that attributes, which it may share with the verb it is linked
 * to ("came and said", "left, saying", "refused to say").
 */
final class SubjectFinder {

    private static final int MOST_STEPS = 6;

    private static final Set<String> PUBLISHING = Set.of(
            "release",
            "issue",
            "send",
            "write",
            "post",
            "publish",
            "run",
            "make",
            "give",
            "hold",
            "deliver",
            "sign",
            "tweet",
            "put",
            "file",
            "circulate",
            "share");

    private final ParsedArticle article;
    private final Quotations quotations;
    private final NeighbouringSource neighbours;

    SubjectFinder(ParsedArticle article, Quotations quotations) {
        this.article = article;
        this.quotations = quotations;
        this.neighbours = new NeighbouringSource(article, quotations);
    }

    /** The phrase that names who acts in a verb group, or null if nobody is named. */
    @Nullable
    SourcePhrase subject(VerbGroup group) {
        if (group.passive()) {
            return agent(group.verb());
        }
        int head = subjectHead(group.top());
        SourcePhrase enclosed = neighbours.enclosed(group);
        if (enclosed != null && (head < 0 || !article.subtree(head).contains(enclosed.range()))) {
            return enclosed;
        }
        if (head >= 0
                && article.tag(head).startsWith("W")
                && head < group.words().from() - 1) {
            SourcePhrase nearer = neighbours.before(group);
            if (nearer != null && nearer.head() != head) {
                return nearer;
            }
        }
        if (head < 0 || quotations.isQuoted(head) || !isSpeaker(head)) {
            return isReportingForm(group.top()) ? neighbours.find(group) : null;
        }
        SourcePhrase phrase = SourcePhrase.around(article, head, group.verb());
        return phrase.range().overlaps(group.words()) ? new SourcePhrase(head, Range.of(head)) : phrase;
    }

    private int subjectHead(int verb) {
        int at = verb;
        for (int step = 0; step < MOST_STEPS; step++) {
            int subject = nearestSubject(at);
            if (subject >= 0) {
                return subject;
            }
            int head = article.head(at);
            if (head == ParsedArticle.ROOT) {
                return -1;
            }
            if (article.is(at, "acl") && article.child(at, "mark", "case") < 0) {
                return author(head);
            }
            if (article.is(at, "xcomp")) {
                int object = article.child(head, "obj", "iobj");
                if (object >= 0 && object < at) {
                    return object;
                }
            } else if (!article.is(at, "conj", "advcl", "acl") && !(article.is(at, "parataxis") && participle(at))) {
                return -1;
            }
            at = head;
        }
        return -1;
    }

    /** Of several subjects, which a parse may show where a name is long, the one nearest to the verb counts. */
    private int nearestSubject(int verb) {
        int nearest = -1;
        for (int child : article.children(verb)) {
            if (article.is(child, "nsubj") && (child < verb || nearest < 0)) {
                nearest = child;
            }
        }
        return nearest;
    }

    /** Of "the ministry released a statement saying" the ministry, of "a statement saying" the statement. */
    private int author(int noun) {
        int verb = article.head(noun);
        boolean published =
                verb != ParsedArticle.ROOT && article.is(noun, "obj") && PUBLISHING.contains(article.lemma(verb));
        int subject = published ? article.child(verb, "nsubj") : -1;
        return subject < 0 ? noun : subject;
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
            if (child > verb
                    && article.is(child, "obl")
                    && hasCase(child, "by")
                    && !article.tag(child).equals("CD")) {
                SourcePhrase whole = SourcePhrase.around(article, child, verb);
                int by = article.child(child, "case");
                return new SourcePhrase(
                        child, new Range(by + 1, Math.max(by + 2, whole.range().to())));
            }
        }
        return null;
    }

    private boolean hasCase(int token, String preposition) {
        int marker = article.child(token, "case");
        return marker >= 0 && marker < token && article.lower(marker).equals(preposition);
    }

    private boolean isReportingForm(int verb) {
        return article.isFinite(verb) || article.tag(verb).equals("VBN") || participle(verb);
    }
}
