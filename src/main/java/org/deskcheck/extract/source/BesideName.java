package org.deskcheck.extract.source;

import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/** Finds the words around a person's name that say who that is. */
final class BesideName {

    private static final int LONGEST_APPOSITION = 8;

    private final ParsedArticle article;

    BesideName(ParsedArticle article) {
        this.article = article;
    }

    /** What stands right before the name: "Kremlin adviser" Ana Reis. */
    Range before(Range name) {
        int first = article.sentenceOf(name.from()).from();
        int from = name.from();
        while (from > first && isModifier(from - 1)) {
            from--;
        }
        return new Range(from, name.from());
    }

    /** What explains it behind: Ana Reis, "an adviser" to the president. Empty if nothing does. */
    Range behind(Range name) {
        int head = name.to() - 1;
        while (head != ParsedArticle.ROOT && (name.contains(head) || isTitle(head, name))) {
            int apposition = article.child(head, "appos");
            if (apposition > head && !article.tag(apposition).startsWith("NNP")) {
                Range subtree = article.subtree(apposition);
                return new Range(
                        subtree.from(),
                        Math.min(subtree.to(), Math.max(apposition + 1, subtree.from() + LONGEST_APPOSITION)));
            }
            head = article.head(head);
        }
        return new Range(0, 0);
    }

    /** "Rep." may be the head of "Rep. Ana Reis". */
    private boolean isTitle(int head, Range name) {
        return head >= name.from() - 2
                && head < name.from()
                && article.tag(head).startsWith("NNP");
    }

    /** What the name explains: "the foreign minister", Ana Reis. Empty if it explains nothing. */
    Range explained(Range name) {
        int head = article.headOf(name);
        int noun = article.head(head);
        if (!article.is(head, "appos") || noun == ParsedArticle.ROOT || noun >= name.from()) {
            return new Range(0, 0);
        }
        return new Range(before(Range.of(noun)).from(), name.from());
    }

    /** The noun that the name is said to be: "engineer" in "Ana Reis is an engineer"; or -1. */
    int predicate(Range name) {
        int head = article.headOf(name);
        int predicate = article.head(head);
        boolean is = predicate != ParsedArticle.ROOT
                && article.is(head, "nsubj")
                && article.tag(predicate).equals("NN")
                && article.child(predicate, "cop") >= 0;
        return is ? predicate : -1;
    }

    private boolean isModifier(int token) {
        String tag = article.tag(token);
        return Titles.isShort(article.form(token))
                || tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("POS")
                || tag.equals("HYPH");
    }
}
