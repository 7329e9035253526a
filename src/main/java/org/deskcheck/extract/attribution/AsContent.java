package org.deskcheck.extract.attribution;

import java.util.List;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/** What the source takes something for: she called the raid a farce; she sees it as a threat. */
final class AsContent implements ContentRule {

    @Override
    public Frame frame() {
        return Frame.AS;
    }

    @Override
    public List<Range> find(VerbCue cue) {
        int end = cue.group().words().to();
        List<Range> content = cue.group().passive() ? List.of() : ObjectContent.behind(cue, end);
        return content.isEmpty() || !hasPredicate(cue, content.get(0)) ? List.of() : content;
    }

    private static boolean hasPredicate(VerbCue cue, Range content) {
        ParsedArticle article = cue.article();
        int objects = 0;
        for (int child : article.children(cue.verb())) {
            if (content.contains(child)) {
                objects += article.is(child, "obj", "iobj") ? 1 : 0;
                if (article.is(child, "xcomp") || (article.is(child, "obl", "advcl") && beginsWithAs(article, child))) {
                    return true;
                }
            }
        }
        return objects > 1 || hasQuoteOrAs(cue, content);
    }

    private static boolean hasQuoteOrAs(VerbCue cue, Range content) {
        for (int token = content.from(); token < content.to(); token++) {
            if (cue.quotations().isQuoted(token) || cue.article().lower(token).equals("as")) {
                return true;
            }
        }
        return false;
    }

    static boolean beginsWithAs(ParsedArticle article, int token) {
        return article.lower(article.subtree(token).from()).equals("as");
    }
}
