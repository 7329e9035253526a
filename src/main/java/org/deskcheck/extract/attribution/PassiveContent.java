package org.deskcheck.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/** What is reported without a source, or with one behind "by": he is expected to resign; it was agreed that … */
final class PassiveContent implements ContentRule {

    @Override
    public Frame frame() {
        return Frame.PASSIVE;
    }

    @Override
    public List<Range> find(VerbCue cue) {
        if (!cue.group().passive() || cue.article().is(cue.verb(), "amod")) {
            return List.of();
        }
        List<Range> content = new ArrayList<>();
        Range behind = behind(cue);
        Range subject = subject(cue);
        boolean reported = !behind.isEmpty();
        if (reported && !subject.isEmpty()) {
            content.add(subject);
        }
        if (reported) {
            content.add(behind);
        }
        return content;
    }

    private static Range subject(VerbCue cue) {
        ParsedArticle article = cue.article();
        int subject = article.child(cue.verb(), "nsubj", "csubj");
        if (subject < 0
                || subject > cue.verb()
                || article.lower(subject).equals("it")
                || article.tag(subject).startsWith("W")) {
            return new Range(0, 0);
        }
        return SourcePhrase.around(article, subject, cue.verb()).range();
    }

    private static boolean isInfinitive(ParsedArticle article, int verb) {
        int mark = article.child(verb, "mark");
        return mark >= 0 && article.lower(mark).equals("to");
    }

    /** "It was agreed to". */
    private static boolean isImpersonal(VerbCue cue) {
        int subject = cue.article().child(cue.verb(), "nsubj", "expl");
        return subject >= 0 && cue.article().lower(subject).equals("it");
    }

    private static Range behind(VerbCue cue) {
        ParsedArticle article = cue.article();
        int end = cue.group().words().to();
        int from = -1;
        int to = -1;
        for (int child : article.children(cue.verb())) {
            boolean clause = article.is(child, "xcomp", "ccomp", "csubj")
                    || (article.is(child, "obl", "advcl") && AsContent.beginsWithAs(article, child))
                    || (article.is(child, "advcl") && isInfinitive(article, child) && isImpersonal(cue))
                    || (from >= 0 && article.is(child, "obl", "nmod") && !article.is(child, "obl:unmarked"));
            if (child >= end && clause) {
                from = from < 0 ? Math.max(end, article.subtree(child).from()) : from;
                to = article.subtree(child).to();
            }
        }
        return from < 0 || from >= to ? new Range(0, 0) : new Range(from, to);
    }
}
