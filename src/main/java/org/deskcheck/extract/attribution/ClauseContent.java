package org.deskcheck.extract.attribution;

import java.util.List;
import java.util.Set;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/** The clause behind the cue: she said (that) the bridge would open; she asked whether it would. */
final class ClauseContent implements ContentRule {

    private static final Set<String> OPENERS =
            Set.of("that", "whether", "if", "why", "how", "what", "when", "where", "who", "which");
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final int LONGEST_ADDRESSEE = 12;

    @Override
    public Frame frame() {
        return Frame.CLAUSE;
    }

    @Override
    public List<Range> find(VerbCue cue) {
        ParsedArticle article = cue.article();
        for (int child : article.children(cue.verb())) {
            if (child >= cue.group().words().to() && isClause(cue, child)) {
                Range clause = article.subtree(child);
                int from = start(cue, child, Math.max(clause.from(), cue.end()));
                if (from < clause.to() && hasVerb(article, clause)) {
                    return List.of(new Range(from, end(cue, clause)));
                }
            }
        }
        int opener = opener(cue);
        return opener < 0 ? List.of() : List.of(new Range(opener, cue.sentence().to()));
    }

    /** Words that the parse has left out between the cue and a clause without "that" begin the clause. */
    private static int start(VerbCue cue, int clause, int from) {
        ParsedArticle article = cue.article();
        String tag = from > cue.end() ? article.tag(cue.end()) : "";
        boolean nominal = tag.equals("DT") || tag.equals("PRP") || tag.equals("PRP$") || tag.startsWith("NNP");
        boolean skipped = nominal && article.child(clause, "mark") < 0 && article.child(cue.verb(), "obj", "iobj") < 0;
        return skipped && from - cue.end() <= LONGEST_ADDRESSEE && !DAYS.contains(article.lower(cue.end()))
                ? cue.end()
                : from;
    }

    /** A clause does not end before a finite verb that goes on with it. */
    private static int end(VerbCue cue, Range clause) {
        Range sentence = cue.sentence();
        int to = clause.to();
        boolean cutShort = to < sentence.to()
                && cue.article().isFinite(to)
                && !cue.quotations().isQuoted(to);
        return cutShort ? sentence.to() : to;
    }

    private static boolean hasVerb(ParsedArticle article, Range clause) {
        for (int token = clause.from(); token < clause.to(); token++) {
            if (article.isVerb(token) || article.tag(token).equals("MD")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClause(VerbCue cue, int child) {
        ParsedArticle article = cue.article();
        if (article.is(child, "ccomp")) {
            int mark = article.child(child, "mark");
            return mark < 0 || !article.lower(mark).equals("to") || cue.group().passive();
        }
        return article.is(child, "parataxis") && article.child(child, "nsubj") > 0 && noStopBetween(cue, child);
    }

    private static boolean noStopBetween(VerbCue cue, int child) {
        int before = cue.article().subtree(child).from() - 1;
        String mark = cue.article().lower(before);
        return before < cue.group().words().to() || !cue.article().isPunctuation(before) || mark.equals(":");
    }

    /** Where the parse shows no clause, a "that" or "whether" close behind the cue still begins one. */
    private static int opener(VerbCue cue) {
        ParsedArticle article = cue.article();
        int limit = Math.min(cue.sentence().to() - 2, cue.end() + LONGEST_ADDRESSEE);
        for (int token = cue.end(); token < limit; token++) {
            boolean stop = article.isPunctuation(token) && !article.lower(token).equals(",");
            if (stop || article.isFinite(token)) {
                return -1;
            }
            String tag = article.tag(token);
            boolean opens = OPENERS.contains(article.lower(token)) && !tag.equals("DT") && !tag.equals("WDT");
            boolean afterComma = article.lower(token - 1).equals(",")
                    && !article.lower(token).equals("that");
            if (opens && !afterComma && article.head(token) >= token) {
                return token;
            }
        }
        return -1;
    }
}
