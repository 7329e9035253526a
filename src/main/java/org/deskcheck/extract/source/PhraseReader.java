package org.deskcheck.extract.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/** Cuts up the phrase that names a source. */
final class PhraseReader {

    private static final Set<String> QUANTIFIERS =
            Set.of("some", "many", "few", "several", "most", "other", "all", "more", "any", "every", "no");
    private static final Set<String> SPECIFIERS = Set.of(
            "prime", "foreign", "deputy", "vice", "chief", "assistant", "shadow", "interior", "managing", "executive");

    private static final Set<String> ONE = Set.of("one", "another");

    private static final Set<String> INDEFINITE = Set.of("a", "an");

    private static final Set<String> COLLECTIONS =
            Set.of("group", "number", "crowd", "team", "band", "handful", "pair", "majority", "coalition");

    private static final Set<String> REFLEXIVES = Set.of("himself", "herself", "itself", "themselves");

    private final ParsedArticle article;

    PhraseReader(ParsedArticle article) {
        this.article = article;
    }

    /** The words before the first comma, preposition or clause: of "a spokesman for the party" "a spokesman". */
    Range core(Range phrase) {
        int to = phrase.from();
        while (to < phrase.to() - 1 && article.tag(to).startsWith("RB")) {
            to++;
        }
        int from = to;
        boolean noun = false;
        while (to < phrase.to()
                && isCore(to)
                && !(noun && (isClause(phrase, to) || TimeWords.end(article, to, phrase.to()) > to))) {
            noun |= article.tag(to).startsWith("NN");
            to++;
        }
        if (to > from + 1 && article.tag(to - 1).equals("POS")) {
            to--;
        }
        return to > from ? new Range(from, to) : phrase;
    }

    /** The same, or all up to the head that stands behind a name: "a Department of Defense official". */
    Range core(Range phrase, int head) {
        Range core = core(phrase);
        boolean behind = head >= core.to()
                && (article.tag(head).equals("NN") || article.tag(head).equals("NNS"));
        boolean named = behind
                && article.tag(core.to() - 1).startsWith("NNP")
                && article.tag(head - 1).startsWith("NNP");
        return named ? new Range(phrase.from(), head + 1) : core;
    }

    /** "records obtained by the paper", but not "polling director". */
    private boolean isClause(Range phrase, int verb) {
        boolean modifies = verb + 1 < phrase.to()
                && article.tag(verb + 1).startsWith("NN")
                && !NameRun.isDate(article, verb + 1)
                && (article.is(verb, "amod", "compound")
                        || article.tag(verb - 1).equals("POS"));
        return article.tag(verb).startsWith("VB") && !modifies;
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
                || Titles.isShort(article.form(token))
                || article.form(token).equals("/")
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

    /** Whether it tells nothing but a noun: "the same survey". */
    boolean isBare(Range core) {
        for (int token = core.from(); token < core.to() - 1; token++) {
            if (!article.tag(token).equals("DT") && !article.lower(token).equals("same")) {
                return false;
            }
        }
        return true;
    }

    /** The words in capitals behind its first one, in lower case. */
    Set<String> capitals(Range core) {
        Set<String> found = new HashSet<>();
        for (int token = core.from() + 1; token < core.to(); token++) {
            if (Character.isUpperCase(article.form(token).charAt(0))) {
                found.add(article.lower(token));
            }
        }
        return found;
    }

    /** The words in front of a noun that make another office of it: of "the prime minister" "prime". */
    Set<String> specifiers(Range core, int noun) {
        Set<String> found = new HashSet<>();
        for (int token = core.from() + 1; token < noun; token++) {
            String word = article.lower(token);
            if (article.tag(token).equals("NN") || SPECIFIERS.contains(word)) {
                found.add(word);
            }
        }
        return found;
    }

    boolean isPlural(int noun) {
        String tag = article.tag(noun);
        return tag.equals("NNS") || tag.equals("NNPS");
    }

    /** Whether a word stands in a phrase. */
    boolean says(Range phrase, String word) {
        return IntStream.range(phrase.from(), phrase.to())
                .anyMatch(token -> article.lower(token).equals(word));
    }

    /** "both parties". */
    boolean isBoth(Range core) {
        return article.lower(core.from()).equals("both");
    }

    /** Whether it is the name of an account in social media: "@reis". */
    boolean isHandle(Range phrase) {
        return article.form(phrase.from()).startsWith("@");
    }

    /** Whether it counts some out of many: "some Democrats", "two of them". */
    boolean isQuantified(Range core) {
        String first = article.lower(core.from());
        return core.size() > 1
                && (QUANTIFIERS.contains(first) || article.tag(core.from()).equals("CD"));
    }

    /** Whether it is nothing but a quantity: "some", "nearly all", "two". */
    boolean isQuantity(Range core) {
        String last = article.lower(core.to() - 1);
        return QUANTIFIERS.contains(last)
                || ONE.contains(last)
                || article.tag(core.to() - 1).equals("CD");
    }

    /** Whether it counts one: "one member", "one of them", "another aide". */
    boolean isOne(Range core) {
        return ONE.contains(article.lower(core.from()));
    }

    /** What stands behind a comma and tells who is meant: "a retired judge" of "one of them, a retired judge"; else the core. */
    Range apposition(Range phrase, Range core) {
        for (int comma = core.to();
                comma + 1 < phrase.to() && !article.tag(comma).startsWith("W");
                comma++) {
            if (article.lower(comma).equals(",") && INDEFINITE.contains(article.lower(comma + 1))) {
                return new Range(comma + 1, phrase.to());
            }
        }
        return core;
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

    /** The noun phrase around a noun, as far as it stands before a token: with what hangs on it, without prepositions. */
    Range before(int end, int noun) {
        int from = noun;
        int first = article.sentenceOf(noun).from();
        while (from > first && isCore(from - 1) && !isParticiple(from - 1)) {
            from--;
        }
        int to = noun + 1;
        while (to < end && article.within(to, noun) && !article.isPunctuation(to)) {
            to++;
        }
        return new Range(from, to);
    }

    /** "has tracked the group", but not "a retired driver". */
    private boolean isParticiple(int token) {
        return article.tag(token).startsWith("VB") && !article.is(token, "amod", "compound");
    }

    /** The phrase before "herself" and the like behind its noun. */
    Range withoutReflexive(Range phrase) {
        for (int token = phrase.from() + 1; token < phrase.to(); token++) {
            if (REFLEXIVES.contains(article.lower(token))) {
                return new Range(phrase.from(), token);
            }
            if (!isCore(token)) {
                break;
            }
        }
        return phrase;
    }

    /** Whether the phrase joins several by "and" or "or": "India and Pakistan". */
    boolean isJoined(Range phrase, int head) {
        for (int token = head + 1; token < phrase.to() && !article.tag(token).startsWith("W"); token++) {
            if (article.is(token, "conj")
                    && article.head(token) == head
                    && article.child(token, "cc") >= 0
                    && standsAlone(token)) {
                return true;
            }
        }
        return false;
    }

    /** "mayor and sheriff" may be one person, "the mayor and the sheriff" are two. */
    private boolean standsAlone(int noun) {
        String tag = article.tag(noun);
        boolean named = noun + 1 < article.size() && article.tag(noun + 1).startsWith("NNP");
        return named
                || tag.startsWith("NNP")
                || tag.equals("NNS")
                || article.child(noun, "det", "nummod", "nmod:poss") >= 0;
    }

    /** The possessive that a phrase begins with: of "her aides" the token "her", of "the mayor's aides" the "'s"; or -1. */
    int owner(Range core) {
        if (article.tag(core.from()).equals("PRP$")) {
            return core.from();
        }
        for (int token = core.to() - 2; token > core.from(); token--) {
            if (article.tag(token).equals("POS")) {
                return token;
            }
        }
        return -1;
    }

    boolean isRelative(int token) {
        String tag = article.tag(token);
        return tag.equals("WP") || tag.equals("WDT") || List.of("who", "which").contains(article.lower(token));
    }
}
