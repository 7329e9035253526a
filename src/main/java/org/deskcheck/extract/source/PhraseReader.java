package org.deskcheck.extract.source;

import java.util.List;
import java.util.Set;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/** Cuts up the phrase that names a source. */
final class PhraseReader {

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that", "these", "those");

    private static final Set<String> QUANTIFIERS =
            Set.of("some", "many", "few", "several", "most", "other", "all", "more", "any", "every", "no");
    private static final Set<String> COLLECTIONS =
            Set.of("group", "number", "crowd", "team", "band", "handful", "pair", "majority", "coalition");

    private final ParsedArticle article;

    PhraseReader(ParsedArticle article) {
        this.article = article;
    }

    /** The words before the first comma, preposition or clause: of "a spokesman for the party" "a spokesman". */
    Range core(Range phrase) {
        int to = phrase.from();
        boolean noun = false;
        while (to < phrase.to() && isCore(to) && !(noun && article.tag(to).startsWith("VB"))) {
            noun |= article.tag(to).startsWith("NN");
            to++;
        }
        if (to > phrase.from() + 1 && article.tag(to - 1).equals("POS")) {
            to--;
        }
        return to > phrase.from() ? new Range(phrase.from(), to) : phrase;
    }

    /** Whether it may be part of a noun phrase without prepositions. */
    boolean isCore(int token) {
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

    /** Whether it counts some out of many: "some Democrats", "two of them". */
    boolean isQuantified(Range core) {
        String first = article.lower(core.from());
        return core.size() > 1
                && (QUANTIFIERS.contains(first) || article.tag(core.from()).equals("CD"));
    }

    /** Whether people are only gathered: "a group of senators". */
    boolean isCollectionOf(Range phrase, Range core) {
        int of = core.to();
        return COLLECTIONS.contains(article.lemma(core.to() - 1))
                && of < phrase.to()
                && article.lower(of).equals("of");
    }

    /** "Germany’s finance minister". */
    boolean hasOwner(Range core) {
        for (int token = core.from(); token < core.to() - 1; token++) {
            if (article.tag(token).equals("POS") || article.tag(token).equals("PRP$")) {
                return true;
            }
        }
        return false;
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
        to = article.tag(to - 1).equals("POS") && to - 1 > from ? to - 1 : to;
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
        while (from > first && (isCore(from - 1) || article.tag(from - 1).equals("IN"))) {
            from--;
        }
        while (from < noun && article.tag(from).equals("IN")) {
            from++;
        }
        return new Range(from, noun + 1);
    }

    boolean isRelative(int token) {
        String tag = article.tag(token);
        return tag.equals("WP") || tag.equals("WDT") || List.of("who", "which").contains(article.lower(token));
    }
}
