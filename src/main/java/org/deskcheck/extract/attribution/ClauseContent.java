package org.deskcheck.extract.attribution;

import java.util.List;
import java.util.Set;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/** The clause behind the cue: she said (that) the bridge would open; she asked whether it would. */
final class ClauseContent implements ContentRule {

    private static final Set<String> OPENERS =
            Set.of("that", "whether", "if", "why", "how", "what", "when", "where", "who", "which");
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
                int from = Math.max(clause.from(), cue.end());
                if (from < clause.to()) {
                    return List.of(new Range(from, clause.to()));
                }
            }
        }
        int opener = opener(cue);
        return opener < 0 ? List.of() : List.of(new Range(opener, cue.sentence().to()));
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
            boolean afterComma = article.lower(token - 1).equals(",") && !article.lower(token).equals("that");
            if (opens && !afterComma && article.head(token) >= token) {
                return token;
            }
        }
        return -1;
    }
}
