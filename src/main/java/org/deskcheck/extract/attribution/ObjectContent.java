package org.deskcheck.extract.attribution;

import java.util.List;
import java.util.Set;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/** What the source speaks of: she condemned the raid; she accused the council of fraud; she spoke of hope. */
final class ObjectContent implements ContentRule {

    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "morning",
            "week",
            "month",
            "year",
            "night",
            "evening",
            "interview",
            "statement",
            "twitter");

    @Override
    public Frame frame() {
        return Frame.OBJECT;
    }

    @Override
    public List<Range> find(VerbCue cue) {
        if (cue.group().passive()) {
            return List.of();
        }
        return behind(cue, cue.group().words().to());
    }

    /** Everything behind the verb that belongs to its clause, but for what says when and where. */
    static List<Range> behind(VerbCue cue, int end) {
        ParsedArticle article = cue.article();
        int from = -1;
        int to = -1;
        for (int child : article.children(cue.verb())) {
            boolean object = article.is(child, "obj", "iobj", "xcomp", "ccomp", "obl", "advcl", "nmod", "advmod");
            if (child < end || !object) {
                continue;
            }
            if (from < 0 && !article.is(child, "obj", "iobj", "xcomp", "obl", "ccomp")) {
                continue;
            }
            if (isCircumstance(article, child) || (from >= 0 && isLooseClause(article, child))) {
                break;
            }
            from = from < 0 ? Math.max(end, article.subtree(child).from()) : from;
            to = Math.max(to, article.subtree(child).to());
        }
        return from < 0 || from >= to ? List.of() : List.of(new Range(from, wholePhrase(cue, to)));
    }

    /** A phrase that ends in an adjective goes on to its noun: "useful, long and friendly talks". */
    private static int wholePhrase(VerbCue cue, int end) {
        ParsedArticle article = cue.article();
        if (!article.tag(end - 1).equals("JJ")) {
            return end;
        }
        int to = end;
        int limit = cue.sentence().to();
        while (to < limit && "NN NNS NNP JJ CC , HYPH VBN VBG RB".contains(article.tag(to))) {
            to++;
            if (article.tag(to - 1).equals("NNS")
                    || article.tag(to - 1).equals("NN")
                            && (to == limit
                                    || article.isPunctuation(to)
                                            && !article.tag(to).equals("HYPH"))) {
                return to;
            }
        }
        return end;
    }

    private static boolean isCircumstance(ParsedArticle article, int child) {
        return article.is(child, "obl", "nmod", "advmod") && DAYS.contains(article.lower(child))
                || article.relation(child).equals("obl:unmarked")
                || article.is(child, "advmod") && !article.isVerb(child);
    }

    /** An adverbial clause set off by a comma, or one that tells when. */
    private static boolean isLooseClause(ParsedArticle article, int child) {
        if (!article.is(child, "advcl")) {
            return false;
        }
        int first = article.subtree(child).from();
        int mark = article.child(child, "mark", "advmod");
        boolean tellsWhen = mark >= 0
                && Set.of("when", "while", "after", "before", "as", "since").contains(article.lower(mark));
        return tellsWhen && !article.lower(mark).equals("as")
                || article.isPunctuation(first)
                || article.lower(first - 1).equals(",");
    }
}
