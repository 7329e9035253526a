package org.deskcheck.extract.source;

import java.util.List;
import java.util.Set;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/** Cuts up the phrase that names a source. */
final class PhraseReader {

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that", "these", "those");

    private final ParsedArticle article;

    PhraseReader(ParsedArticle article) {
        this.article = article;
    }

    /** The words before the first comma, preposition or clause: of "a spokesman for the party" "a spokesman". */
    Range core(Range phrase) {
        int to = phrase.from();
        while (to < phrase.to() && isCore(to)) {
            to++;
        }
        return to > phrase.from() ? new Range(phrase.from(), to) : phrase;
    }

    private boolean isCore(int token) {
        String tag = article.tag(token);
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.startsWith("PRP")
                || tag.equals("DT")
                || tag.equals("PDT")
                || tag.equals("CD")
                || tag.equals("POS")
                || tag.equals("HYPH")
                || tag.equals("VBN")
                || tag.equals("VBG")
                || article.form(token).equals("-");
    }

    /** The noun that the core ends in. */
    int noun(Range core) {
        for (int token = core.to() - 1; token >= core.from(); token--) {
            if (article.tag(token).startsWith("NN")) {
                return token;
            }
        }
        return core.to() - 1;
    }

    boolean isDefinite(Range core) {
        String first = article.lower(core.from());
        return first.equals("the")
                || first.equals("this")
                || first.equals("that")
                || first.equals("its")
                || first.equals("their")
                || first.equals("his")
                || first.equals("her");
    }

    boolean isPlural(int noun) {
        String tag = article.tag(noun);
        return tag.equals("NNS") || tag.equals("NNPS");
    }

    /** The phrase as a name: without a determiner in front, up to a comma or a clause. */
    String name(Range phrase) {
        int from = phrase.from();
        while (from < phrase.to() - 1 && DETERMINERS.contains(article.lower(from))) {
            from++;
        }
        int to = from + 1;
        while (to < phrase.to()
                && !article.lower(to).equals(",")
                && !article.tag(to).startsWith("W")) {
            to++;
        }
        return article.text(new Range(from, to));
    }

    /** The noun that "who", "which" or "that" stands for, with its phrase; empty if the parse shows none. */
    Range antecedent(int relative) {
        int verb = relative;
        for (int depth = 0; depth < 6 && verb != ParsedArticle.ROOT; depth++) {
            if (article.relation(verb).equals("acl:relcl") && article.head(verb) < relative) {
                int noun = article.head(verb);
                return new Range(
                        article.subtree(noun).from(), article.subtree(verb).from());
            }
            verb = article.head(verb);
        }
        int noun = relative - 1;
        int first = article.sentenceOf(relative).from();
        while (noun >= first && article.isPunctuation(noun)) {
            noun--;
        }
        if (noun < first) {
            return new Range(relative, relative);
        }
        int from = noun;
        while (from > first && isCore(from - 1)) {
            from--;
        }
        return new Range(from, noun + 1);
    }

    boolean isRelative(int token) {
        String tag = article.tag(token);
        return tag.equals("WP") || tag.equals("WDT") || List.of("who", "which").contains(article.lower(token));
    }
}
