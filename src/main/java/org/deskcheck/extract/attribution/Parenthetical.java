package org.deskcheck.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/** A clause that the cue is set off from by commas: The bridge, she said, would open. */
final class Parenthetical implements ContentRule {

    @Override
    public Frame frame() {
        return Frame.QUOTE;
    }

    @Override
    public List<Range> find(VerbCue cue) {
        if (!cue.isSetOff() || cue.group().passive() || (!cue.isEnclosed() && hasClauseBehind(cue))) {
            return List.of();
        }
        Range before = before(cue);
        if (before.isEmpty()) {
            return List.of();
        }
        List<Range> content = new ArrayList<>(List.of(before));
        List<Range> rest = rest(cue);
        content.addAll(rest);
        boolean whole = hasClause(cue, before) || (!rest.isEmpty() && hasClause(cue, before.union(rest.get(0))));
        return whole ? content : List.of();
    }

    private static boolean hasClauseBehind(VerbCue cue) {
        return cue.article().child(cue.verb(), "ccomp") > cue.verb();
    }

    private static Range before(VerbCue cue) {
        ParsedArticle article = cue.article();
        Range sentence = cue.sentence();
        int from = sentence.from();
        while (from < cue.start()
                && (article.tag(from).equals("CC") || article.isPunctuation(from))
                && !cue.quotations().isQuoted(from)) {
            from++;
        }
        return new Range(from, Math.max(from, cue.start() - 1));
    }

    private static boolean hasClause(VerbCue cue, Range range) {
        ParsedArticle article = cue.article();
        for (int token = range.from(); token < range.to(); token++) {
            if (article.isFinite(token) && !isAdverbialOf(cue, token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb stands in a clause that only says when or why the source spoke: As it rained, she said … */
    private static boolean isAdverbialOf(VerbCue cue, int token) {
        ParsedArticle article = cue.article();
        int at = token;
        while (at != ParsedArticle.ROOT && at != cue.verb()) {
            if (article.is(at, "advcl") && article.head(at) == cue.verb()) {
                int mark = article.child(at, "mark", "advmod");
                return mark >= 0 && mark < token && at < cue.verb();
            }
            at = article.head(at);
        }
        return cue.source() != null && article.within(token, cue.source().head());
    }

    /** What goes on behind the cue's comma, unless another report or a relative clause begins there. */
    static List<Range> rest(VerbCue cue) {
        ParsedArticle article = cue.article();
        Range sentence = cue.sentence();
        int comma = cue.end();
        int limit = Math.min(sentence.to(), comma + 6);
        while (comma < limit && !article.lower(comma).equals(",")) {
            comma++;
        }
        int from = comma + 1;
        if (comma >= limit || from >= sentence.to()) {
            return List.of();
        }
        return beginsAnother(article, from) ? List.of() : List.of(new Range(from, sentence.to()));
    }

    /** "…, adding", "…, who", "…, while" begin something that the source need not have said. */
    private static boolean beginsAnother(ParsedArticle article, int from) {
        String tag = article.tag(from);
        return tag.equals("VBG")
                || tag.startsWith("W")
                || Set.of("according", "while", "although", "though", "as").contains(article.lower(from));
    }
}
