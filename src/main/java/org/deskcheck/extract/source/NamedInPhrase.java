package org.deskcheck.extract.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.SourceKind;
import org.jspecify.annotations.Nullable;

/** Finds the name by which a phrase names its source, among others in it: "the dean of arts, Ana Reis". */
final class NamedInPhrase {

    /** Nouns for what a name owns rather than what it is: "the Reis campaign". */
    private static final Set<String> OWNED = Set.of(
            "government",
            "campaign",
            "administration",
            "embassy",
            "police",
            "ministry",
            "army",
            "military",
            "court",
            "office",
            "parliament",
            "council",
            "camp",
            "team",
            "delegation",
            "cabinet",
            "department");

    private static final Set<String> CALLED = Set.of("named", "called");

    private final ParsedArticle article;
    private final SourceWords words;
    private final People people;
    private final Cast cast;
    private final PhraseReader phrases;

    NamedInPhrase(ParsedArticle article, SourceWords words, People people, Cast cast, PhraseReader phrases) {
        this.article = article;
        this.words = words;
        this.people = people;
        this.cast = cast;
        this.phrases = phrases;
    }

    /** The same core, or all up to the noun behind a name that goes on: "a Department of Trade official". */
    Range core(Range phrase, Range core) {
        for (Mention mention : cast.within(core)) {
            int noun = mention.range().to();
            boolean behind = noun >= core.to()
                    && phrase.contains(noun)
                    && !mention.entity().isPerson();
            if (behind && isNoun(noun)) {
                return new Range(core.from(), noun + 1);
            }
        }
        return core;
    }

    private boolean isNoun(int token) {
        String tag = article.tag(token);
        return tag.equals("NN") || tag.equals("NNS") || words.anonymous().contains(article.lower(token));
    }

    /** Whoever the phrase names: the name that its core ends in, or the one in apposition to it. */
    @Nullable
    Entity in(Range phrase, Range core) {
        List<Mention> inside = cast.within(phrase);
        if (phrases.isQuantified(core)) {
            return phrases.isOne(core) ? apposed(inside, phrase) : null;
        }
        Entity surname = cast.bySurname(people.spelled(article.form(phrase.from())));
        if (surname != null && core.size() == 1) {
            return surname;
        }
        boolean title = Headline.has(article, phrase.from());
        for (Mention mention : inside) {
            if (title && mention.range().to() > phrase.to()) {
                // Where all words have capitals, a verb may look like part of the name.
                continue;
            }
            boolean ends = mention.range().to() == core.to() || mention.range().contains(core.to() - 1);
            if (ends || isApposed(mention, phrase) || isNamedBody(mention, core)) {
                return mention.entity();
            }
        }
        Entity officer = officer(phrase, core, inside);
        if (officer != null) {
            return officer;
        }
        String last = article.form(core.to() - 1);
        return people.isSurname(last) ? cast.bySurname(last) : null;
    }

    /** "Secretary of State Ana Reis": an office with a preposition in it, and right behind it the name. */
    private @Nullable Entity officer(Range phrase, Range core, List<Mention> inside) {
        if (inside.isEmpty() || !words.isRole(article.lemma(core.to() - 1).toLowerCase(Locale.ROOT))) {
            return null;
        }
        Mention last = inside.get(inside.size() - 1);
        int before = last.range().from() - 1;
        boolean direct = before > core.to()
                && article.tag(before).startsWith("NN")
                && !Titles.isTitle(article.form(before), words);
        for (int token = core.to(); direct && token < before; token++) {
            direct = !article.isPunctuation(token) && !article.isFinite(token);
        }
        return direct && last.entity().isPerson() ? last.entity() : null;
    }

    private @Nullable Entity apposed(List<Mention> inside, Range phrase) {
        for (Mention mention : inside) {
            if (isApposed(mention, phrase)) {
                return mention.entity();
            }
        }
        return null;
    }

    /** "the dean of arts, Ana Reis", "a rival agency, Interfax,", "the club that lost, Reis United,". */
    private boolean isApposed(Mention mention, Range phrase) {
        int at = mention.range().from();
        while (at > phrase.from() && phrases.isCore(at - 1)) {
            at--;
        }
        boolean called = mention.range().from() > phrase.from() + 1
                && CALLED.contains(article.lower(mention.range().from() - 1))
                && !article.isFinite(mention.range().from() - 1);
        if (called && article.tag(mention.range().from() - 2).startsWith("NN")) {
            return true;
        }
        if (at <= phrase.from() || !article.lower(at - 1).equals(",") || !mayNameIt(mention, phrase)) {
            return false;
        }
        int end = mention.range().to();
        if (end == phrase.to() || (end == phrase.to() - 1 && article.lower(end).equals(","))) {
            return true;
        }
        if (!mention.entity().isPerson()) {
            return false;
        }
        for (int token = phrase.from(); token < at; token++) {
            if (article.tag(token).startsWith("W") || article.isFinite(token)) {
                return false;
            }
        }
        return true;
    }

    /** "an aide from Oslo, Norway," is nobody with a name. */
    private boolean mayNameIt(Mention mention, Range phrase) {
        String noun = article.lemma(phrases.noun(phrases.core(phrase)));
        boolean person = !words.isOrganisation(noun)
                && (words.isRole(noun) || words.anonymous().contains(noun) || Gender.ofWord(noun) != Gender.UNKNOWN);
        return mention.entity().isPerson()
                || (!person && mention.entity().source().kind() == SourceKind.ORGANISATION);
    }

    /** "the Interfax agency". */
    private boolean isNamedBody(Mention mention, Range core) {
        return !mention.entity().isPerson()
                && mention.range().to() == core.to() - 1
                && mention.entity().source().kind() == SourceKind.ORGANISATION
                && words.isOrganisation(article.lemma(core.to() - 1))
                && !words.isRole(article.lemma(core.to() - 1))
                && !OWNED.contains(article.lemma(core.to() - 1));
    }
}
