package org.deskcheck.extract.attribution;

import java.util.List;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/** What the source wants done: she vowed to stay; she urged the council to act. */
final class InfinitiveContent implements ContentRule {

    @Override
    public Frame frame() {
        return Frame.INFINITIVE;
    }

    @Override
    public List<Range> find(VerbCue cue) {
        if (cue.group().passive()) {
            return List.of();
        }
        ParsedArticle article = cue.article();
        int end = cue.group().words().to();
        for (int child : article.children(cue.verb())) {
            if (child < end || !article.is(child, "xcomp", "ccomp", "advcl")) {
                continue;
            }
            int to = to(article, child);
            if (to >= end) {
                int from = article.is(child, "advcl") ? to : addressee(cue, to);
                return List.of(new Range(from, end(cue, article.subtree(child).to())));
            }
        }
        return List.of();
    }

    /** What is joined with "and" after a dash or comma is wanted too: "to leave – and then to come back". */
    private static int end(VerbCue cue, int end) {
        ParsedArticle article = cue.article();
        int limit = cue.sentence().to();
        int token = end;
        while (token < limit
                && (article.isPunctuation(token)
                        || article.tag(token).equals("CC")
                        || article.tag(token).equals("RB"))) {
            token++;
        }
        boolean joined =
                token > end + 1 && token < limit && article.tag(token - 1).equals("RB");
        boolean bare = token < limit
                && (article.tag(token).equals("VB") || article.tag(token).equals("VBP"));
        return joined && bare ? limit : end;
    }

    /** The "to" of an infinitive, with a "not" before it, or -1. */
    private static int to(ParsedArticle article, int verb) {
        for (int child : article.children(verb)) {
            if (child < verb && article.tag(child).equals("TO")) {
                boolean not = child > article.subtree(verb).from()
                        && article.lemma(child - 1).equals("not");
                return not ? child - 1 : child;
            }
        }
        return -1;
    }

    private static int addressee(VerbCue cue, int to) {
        int end = cue.group().words().to();
        int start = to;
        for (int child : cue.article().children(cue.verb())) {
            if (child >= end && child < to && cue.article().is(child, "obj", "iobj", "obl")) {
                start = Math.min(
                        start, Math.max(end, cue.article().subtree(child).from()));
            }
        }
        return start;
    }
}
