package org.deskcheck.extract.source;

import java.util.Set;
import java.util.regex.Pattern;
import org.deskcheck.extract.text.Block;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A run of proper nouns: "House Speaker Ana de Reis".
 *
 * @param all the whole run
 * @param name the run without the titles in front: "Ana de Reis"
 * @param titled whether a title stands before the name
 */
record NameRun(Range all, Range name, boolean titled) {

    private static final Set<String> LINKS =
            Set.of("de", "von", "van", "der", "bin", "al", "da", "di", "del", "la", "le", "ben", "-", "&");

    /** In tokens: "Kentucky Higher Education Student Loan Authority". */
    private static final int LONGEST_BODY = 8;

    private static final Set<String> QUANTIFIERS = Set.of(
            "several", "many", "more", "most", "few", "other", "such", "same", "new", "own", "local", "next", "last");

    private static final Set<String> SLOGANS =
            Set.of("Against", "For", "Without", "Before", "Over", "First", "Not", "United", "Together", "Now");

    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "''", "``", "'", "‘", "’");

    private static final Set<String> NO_SYLLABLES = Set.of(
            "area", "era", "style", "time", "type", "fan", "ally", "aide", "born", "led", "run", "wide", "chief");

    /** Ranks, honours and the like behind a name. */
    private static final Set<String> BEHIND =
            Set.of("kc", "qc", "mp", "mep", "msp", "jr", "sr", "ii", "iii", "iv", "md", "phd");

    /** "(R-Ohio)" names nobody. */
    private static final Pattern PARTY_AND_STATE = Pattern.compile("[RDI](?:[-–].*)?$");

    private static final Set<String> DATES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** The run that begins at a token, or null if the token is no proper noun. */
    static @Nullable NameRun at(ParsedArticle article, SourceWords words, int token) {
        Range body = body(article, words, token);
        if (!body.isEmpty()) {
            return new NameRun(body, body, false);
        }
        Range sentence = article.sentenceOf(token);
        if (!isProper(article, words, token) || isDate(article, token)) {
            return null;
        }
        int to = token + 1;
        while (to < sentence.to()
                && !isDate(article, to)
                && (isProper(article, words, to)
                        || isLink(article, words, sentence, to)
                        || isNickname(article, words, sentence, to))) {
            boolean syllable = article.form(to).equals("-") && isSyllable(article, to + 1);
            to += isNickname(article, words, sentence, to) ? 4 : syllable ? 2 : 1;
        }
        int end = to;
        while (end > token + 2 && standsBehind(article.lower(end - 1))) {
            end--;
        }
        int from = token;
        for (int word = token; word < end - 1; word++) {
            if (Titles.isTitle(article.form(word), words)) {
                from = word + 1;
            }
        }
        // An office that nobody knows: "Secretary of State Ana Reis".
        if (end - from > 2 && !isFirstName(article, words, from) && isFirstName(article, words, from + 1)) {
            from++;
        }
        boolean titled = from > token
                || (token > sentence.from()
                        && Titles.isTitle(article.form(token - 1), words)
                        && !article.lower(token - 1).equals("the"));
        return new NameRun(new Range(token, to), new Range(from, end), titled);
    }

    /**
     * Words in capitals that end in what they name: "Tennis Agency", "European Copper Council", be it that a tagger
     * takes some of them for common nouns, or that one looks like a title: "Premier League". Empty if there are none.
     */
    private static Range body(ParsedArticle article, SourceWords words, int token) {
        Range none = new Range(token, token);
        if (!isCapitalNoun(article, token) || !mayBegin(article, words, token)) {
            return none;
        }
        Range slogan = slogan(article, token);
        if (!slogan.isEmpty()) {
            return slogan;
        }
        Range all = capitals(article, token);
        if (all.size() < 2) {
            return none;
        }
        int last = all.to() - 1;
        boolean several =
                article.tag(last).equals("NNPS") && !article.tag(token).startsWith("NNP");
        boolean first = article.sentenceOf(token).from() == token;
        boolean body = isBodyNoun(words, article.lower(last)) || (several && !first);
        return body ? all : none;
    }

    /** Words in capitals of which one is none that names have: "Mothers Against Noise", "Voters First". */
    private static Range slogan(ParsedArticle article, int token) {
        int end = Math.min(article.sentenceOf(token).to(), token + LONGEST_BODY);
        boolean begins = article.tag(token).equals("NNS") || article.tag(token).equals("NNPS");
        boolean goesOn = token + 1 < end
                && SLOGANS.contains(article.form(token + 1))
                && article.block(token).kind() == Block.Kind.PARAGRAPH;
        int to = token;
        while (begins
                && goesOn
                && to < end
                && Character.isUpperCase(article.form(to).charAt(0))) {
            to++;
        }
        return new Range(token, to);
    }

    /** In headlines all words may have capitals, and in all sentences the first one has. */
    private static boolean mayBegin(ParsedArticle article, SourceWords words, int token) {
        if (article.tag(token).startsWith("NNP")) {
            return true;
        }
        boolean first = article.sentenceOf(token).from() == token;
        return article.block(token).kind() == Block.Kind.PARAGRAPH
                && !(first
                        && (Titles.isTitle(article.form(token), words) || QUANTIFIERS.contains(article.lower(token))));
    }

    /** The words in capitals from a token on: "Foreign Affairs". Empty if there are none. */
    static Range capitals(ParsedArticle article, int token) {
        int end = Math.min(article.sentenceOf(token).to(), token + LONGEST_BODY);
        int to = token;
        while (to < end && isCapitalNoun(article, to) && !isDate(article, to)) {
            to++;
        }
        return new Range(token, to);
    }

    private static boolean isBodyNoun(SourceWords words, String noun) {
        return words.isOrganisation(noun) || words.isDocument(noun);
    }

    private static boolean isCapitalNoun(ParsedArticle article, int token) {
        String tag = article.tag(token);
        return Character.isUpperCase(article.form(token).charAt(0))
                && (tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("VBG"));
    }

    /** Whether a word stands behind names without being part of them: "Jr.". */
    static boolean standsBehind(String word) {
        return BEHIND.contains(word.replace(".", ""));
    }

    private static boolean isFirstName(ParsedArticle article, SourceWords words, int token) {
        return words.firstNames().contains(article.form(token));
    }

    /** Whether a token is the name of a day or month. */
    static boolean isDate(ParsedArticle article, int token) {
        return DATES.contains(article.lower(token)) || isMay(article, token);
    }

    /** "in May", "May 14", but not "Mrs. May". */
    private static boolean isMay(ParsedArticle article, int token) {
        if (!article.form(token).equals("May")) {
            return false;
        }
        String before = token > 0 ? article.tag(token - 1) : "";
        String behind = token + 1 < article.size() ? article.tag(token + 1) : "";
        return behind.equals("CD") || Set.of("IN", "JJ", "CD", "DT").contains(before);
    }

    /** A first name within a sentence is one, whatever the tagger takes it for. */
    private static boolean isProper(ParsedArticle article, SourceWords words, int token) {
        String form = article.form(token);
        boolean capital = Character.isUpperCase(form.charAt(0));
        boolean within = token > article.sentenceOf(token).from();
        if (within
                && article.form(token - 1).equals("(")
                && PARTY_AND_STATE.matcher(form).lookingAt()) {
            return false;
        }
        boolean called = capital
                && within
                && article.tag(token).equals("JJ")
                && article.tag(token - 1).equals("NN")
                && words.isRole(article.lemma(token - 1))
                && token + 1 < article.size()
                && article.tag(token + 1).startsWith("NNP");
        boolean first = called
                || words.firstNames().contains(form)
                        && (within
                                || (token + 1 < article.size()
                                        && article.tag(token + 1).startsWith("NNP")));
        return article.tag(token).startsWith("NNP") && Character.isLetter(form.charAt(0))
                || (capital && form.length() > 2 && first);
    }

    /** Whether a name goes on behind a nickname: “Bud” in "Walter “Bud” Reis". */
    private static boolean isNickname(ParsedArticle article, SourceWords words, Range sentence, int token) {
        return sentence.contains(token + 3)
                && QUOTES.contains(article.form(token))
                && QUOTES.contains(article.form(token + 2))
                && Character.isUpperCase(article.form(token + 1).charAt(0))
                && isProper(article, words, token + 3);
    }

    /** "de" and the like inside a name, and the hyphen of "Lund-Reis". */
    private static boolean isLink(ParsedArticle article, SourceWords words, Range sentence, int token) {
        int next = token + 1;
        if (!isParticle(article, token) || next >= sentence.to()) {
            return false;
        }
        if (article.form(token).equals("-")) {
            return article.start(next) == article.end(token)
                    && (isProper(article, words, next) || isSyllable(article, next));
        }
        boolean two = isParticle(article, next)
                && next + 1 < sentence.to()
                && !article.form(next).equals("-");
        return isProper(article, words, two ? next + 1 : next);
    }

    private static boolean isParticle(ParsedArticle article, int token) {
        return LINKS.contains(article.lower(token));
    }

    /** "ling" of "Hsu Pei-ling", but not "led" of "EU-led". */
    private static boolean isSyllable(ParsedArticle article, int token) {
        String form = article.form(token);
        return form.length() < 6 && article.tag(token).startsWith("NN") && !NO_SYLLABLES.contains(form);
    }
}
