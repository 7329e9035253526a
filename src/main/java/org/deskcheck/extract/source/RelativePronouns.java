package org.deskcheck.extract.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.SourceKind;

/** Finds what "who", "which" and "that" take up. */
final class RelativePronouns {

    /** In tokens, from the pronoun back. */
    private static final int REACH = 16;

    /** In steps up the tree. */
    private static final int DEPTH = 4;

    /** What stands behind a name before more is said of its bearer. */
    private static final Set<String> EXPLAINING = Set.of(",", "of", "from", "at", "with", "(");

    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "week",
            "month",
            "year",
            "night",
            "morning",
            "evening",
            "afternoon",
            "day",
            "today",
            "yesterday",
            "time");

    private final ParsedArticle article;
    private final SourceWords words;
    private final Cast cast;
    private final PhraseReader phrases;
    private final NounMentions nouns;

    RelativePronouns(ParsedArticle article, SourceWords words, Cast cast, PhraseReader phrases, NounMentions nouns) {
        this.article = article;
        this.words = words;
        this.cast = cast;
        this.phrases = phrases;
        this.nouns = nouns;
    }

    /** The phrase taken up, that of a person for "who", and no time and no place; empty if there is nothing. */
    Range antecedent(int relative) {
        Range apart = apart(relative);
        if (!apart.isEmpty()) {
            return apart;
        }
        Range phrase = told(relative);
        Range set = setOff(phrase);
        if (!set.isEmpty()) {
            return set;
        }
        int noun = phrases.noun(phrase);
        int fitting = phrase.contains(relative) ? noun : fitting(relative, noun);
        phrase = fitting == noun ? phrase : phrases.before(relative, fitting);
        for (Mention mention : cast.within(article.sentenceOf(relative))) {
            boolean cut = mention.range().overlaps(phrase) && mention.range().to() <= relative;
            phrase = cut ? phrase.union(mention.range()) : phrase;
        }
        return phrase.contains(relative) ? new Range(relative, relative) : phrase;
    }

    /**
     * The person named before ", who", be it with an apposition or a body in between: "Ana Reis, the dean of the faculty, who".
     * Empty if there is none.
     */
    private Range apart(int relative) {
        Range sentence = article.sentenceOf(relative);
        int comma = relative - 1;
        if (!article.lower(relative).equals("who")
                || !sentence.contains(comma)
                || !article.lower(comma).equals(",")) {
            return new Range(0, 0);
        }
        List<Mention> mentions = cast.within(new Range(sentence.from(), comma));
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Range name = mentions.get(i).range();
            if (mentions.get(i).entity().isPerson() && name.to() <= comma) {
                return EXPLAINING.contains(article.lower(name.to())) && !isFiniteWithin(name.to(), comma)
                        ? name
                        : new Range(0, 0);
            }
        }
        return new Range(0, 0);
    }

    private boolean isFiniteWithin(int from, int to) {
        for (int token = from; token < to; token++) {
            if (article.isFinite(token)
                    || article.tag(token).startsWith("W")
                    || article.lower(token).equals("and")) {
                return true;
            }
        }
        return false;
    }

    /** The noun that "who", "which" or "that" stands for, with its phrase; empty if the parse shows none. */
    private Range told(int relative) {
        int verb = relative;
        for (int depth = 0; depth < 6 && verb != ParsedArticle.ROOT; depth++) {
            if (article.relation(verb).equals("acl:relcl") && article.head(verb) < relative) {
                return phrases.before(relative, named(article.head(verb)));
            }
            verb = article.head(verb);
        }
        int first = article.sentenceOf(relative).from();
        int noun = relative - 1;
        while (noun >= first && !isNoun(noun)) {
            noun--;
        }
        return noun < first ? new Range(relative, relative) : phrases.before(relative, named(noun));
    }

    /** "Ana Reis, 37": behind the age stands the name. */
    private int named(int noun) {
        boolean age = article.tag(noun).equals("CD")
                && noun > 1
                && article.lower(noun - 1).equals(",");
        return age && article.sentenceOf(noun).contains(noun - 2) ? noun - 2 : noun;
    }

    private boolean isNoun(int token) {
        String tag = article.tag(token);
        return tag.startsWith("NN")
                || tag.equals("CD")
                || tag.equals("DT") && !article.lower(token).equals("the");
    }

    /** "Ana Reis, the mayor, who": the name. Empty if none stands there. */
    private Range setOff(Range phrase) {
        if (phrase.from() > 0 && article.lower(phrase.from() - 1).equals(",")) {
            for (Mention mention : cast.within(article.sentenceOf(phrase.from()))) {
                boolean body = words.isOrganisation(article.lemma(phrases.noun(phrase)))
                        && article.lower(phrase.from()).startsWith("a")
                        && mention.entity().source().kind() == SourceKind.ORGANISATION;
                if (mention.range().to() == phrase.from() - 1
                        && (mention.entity().isPerson() || body)) {
                    return mention.range();
                }
            }
        }
        return new Range(0, 0);
    }

    /** The noun itself, or the one that it hangs on, or one before it that fits better. */
    private int fitting(int relative, int noun) {
        boolean who = article.lower(relative).startsWith("who");
        int up = noun;
        for (int depth = 0; depth < DEPTH; depth++) {
            if (who ? isPerson(up) : isThing(up)) {
                return up;
            }
            if (!article.is(up, "nmod", "obl", "nmod:tmod", "obl:tmod", "nmod:unmarked", "obl:unmarked")
                    || article.head(up) >= up
                    || !article.tag(article.head(up)).startsWith("NN")) {
                break;
            }
            up = article.head(up);
        }
        int first = Math.max(article.sentenceOf(relative).from(), relative - REACH);
        for (int token = relative - 1; token >= first; token--) {
            boolean fits = article.tag(token).startsWith("NN") && (who ? isPerson(token) : isThing(token));
            if (fits && (who || token < noun)) {
                return token;
            }
        }
        return up;
    }

    private boolean isPerson(int noun) {
        for (Mention mention : cast.within(article.sentenceOf(noun))) {
            if (mention.range().contains(noun)) {
                return mention.entity().isPerson() || mention.entity().isPlural();
            }
        }
        String lemma = article.lemma(noun).toLowerCase(Locale.ROOT);
        return nouns.isPerson(lemma) || article.tag(noun).equals("CD");
    }

    /** "in Reis, which" mostly goes on about the body in that place. */
    private boolean isThing(int noun) {
        boolean time = TIMES.contains(article.lower(noun));
        boolean place = article.is(noun, "nmod")
                && article.tag(noun).startsWith("NNP")
                && article.child(noun, "case") >= 0
                && words.isOrganisation(article.lemma(article.head(noun)).toLowerCase(Locale.ROOT))
                && article.head(noun) < noun;
        boolean author = article.is(noun, "nmod") && article.head(noun) < noun && holdsDocument(noun);
        return !time && !place && !author;
    }

    /** "a study by economists at the college, which". */
    private boolean holdsDocument(int noun) {
        int up = noun;
        for (int depth = 0; depth < DEPTH && article.is(up, "nmod") && article.head(up) < up; depth++) {
            up = article.head(up);
            if (words.isDocument(article.lemma(up).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
