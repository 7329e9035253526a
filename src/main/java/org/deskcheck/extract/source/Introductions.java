package org.deskcheck.extract.source;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/** Tells where the words beside a name say who its bearer is: an office, a trade, a body, a place, an age. */
final class Introductions {

    private static final Set<String> COURTESY = Set.of("mr", "mrs", "ms", "miss", "mx", "sir", "lady", "lord", "dame");
    private static final Set<String> BELONGING = Set.of("of", "from", "with", "at", "for");
    private static final Set<String> DOING = Set.of(
            "run",
            "lead",
            "head",
            "own",
            "chair",
            "found",
            "manage",
            "direct",
            "coach",
            "teach",
            "study",
            "work",
            "live",
            "represent",
            "serve",
            "farm",
            "join",
            "specialise",
            "specialize");
    private static final Pattern AGE = Pattern.compile("1?[0-9]{1,2}");
    private static final Pattern YEARS_OLD = Pattern.compile("(1?[0-9]{1,2})-year-old\\b");

    /** In tokens: "54-year-old retired school teacher". */
    private static final int LONGEST_FRONT = 8;

    /** In tokens, from the comma before the name. */
    private static final int FARTHEST_NOUN = 10;

    private final ParsedArticle article;
    private final SourceWords words;
    private final BesideName beside;

    Introductions(ParsedArticle article, SourceWords words) {
        this.article = article;
        this.words = words;
        this.beside = new BesideName(article);
    }

    /** The words around a name that describe its bearer. */
    List<Range> around(Range name) {
        return Stream.of(beside.before(name), beside.behind(name), beside.explained(name))
                .filter(range -> !range.isEmpty())
                .toList();
    }

    /** Whoever is in the lexicon of parties is known to readers. */
    boolean isOne(Mention mention) {
        Range name = mention.range();
        return words.parties().person(mention.entity().name()) != null
                || hasNoun(beside.before(name))
                || !beside.behind(name).isEmpty()
                || !beside.explained(name).isEmpty()
                || beside.predicate(name) >= 0
                || isSetOff(name)
                || isExplainedBehind(name)
                || isTold(name);
    }

    private boolean hasNoun(Range before) {
        for (int token = before.from(); token < before.to(); token++) {
            String word = article.lower(token).replace(".", "");
            boolean noun = article.tag(token).startsWith("NN") || Titles.isShort(article.form(token));
            if (noun && !COURTESY.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "The director of the rowing club in Lunde, Ana Reis, said", "One of them, Ana Reis, said". */
    private boolean isSetOff(Range name) {
        Range sentence = article.sentenceOf(name.from());
        int before = name.from() - 1;
        if (!sentence.contains(before)
                || !sentence.contains(name.to())
                || !article.form(before).equals(",")
                || !article.form(name.to()).equals(",")) {
            return false;
        }
        for (int token = Math.max(sentence.from(), before - FARTHEST_NOUN); token < before; token++) {
            if (words.isRole(article.lemma(token)) || article.lower(token).equals("one")) {
                return true;
            }
        }
        return false;
    }

    /** "Ana Reis of the union", "Ana Reis (R-Ohio)", "Ana Reis, who owns the mill". */
    private boolean isExplainedBehind(Range name) {
        Range sentence = article.sentenceOf(name.from());
        int next = name.to();
        if (!sentence.contains(next)) {
            return false;
        }
        if (BELONGING.contains(article.lower(next)) || article.lower(next).startsWith("who")) {
            return true;
        }
        boolean apart = article.form(next).equals(",") || article.form(next).equals("(");
        if (!apart || !sentence.contains(next + 1)) {
            return false;
        }
        String tag = article.tag(next + 1);
        boolean belongs =
                article.lower(next + 1).equals("of") || article.lower(next + 1).equals("from");
        return belongs
                || tag.equals("DT")
                || tag.equals("CD")
                || tag.equals("PRP$")
                || tag.startsWith("WP")
                || (tag.startsWith("NN") && !article.is(next + 1, "conj"));
    }

    /** "Ana Reis has run the mill since May". */
    private boolean isTold(Range name) {
        int head = article.headOf(name);
        int verb = article.head(head);
        return verb != ParsedArticle.ROOT && article.is(head, "nsubj") && DOING.contains(article.lemma(verb));
    }

    /** The age given beside a name, "54" of "Karel Maly, 54," and of "54-year-old Karel Maly"; else empty. */
    String age(Range name) {
        Range sentence = article.sentenceOf(name.from());
        int comma = name.to();
        boolean behind = sentence.contains(comma + 2)
                && Set.of(",", "(").contains(article.form(comma))
                && Set.of(",", ")", ".").contains(article.form(comma + 2))
                && AGE.matcher(article.form(comma + 1)).matches();
        if (behind) {
            return article.form(comma + 1);
        }
        for (int token = Math.max(sentence.from(), name.from() - LONGEST_FRONT); token < name.from(); token++) {
            Matcher years = YEARS_OLD.matcher(article.text(new Range(token, name.from())));
            if (years.lookingAt()) {
                return years.group(1);
            }
        }
        return "";
    }
}
