package org.deskcheck.extract.source;

import java.util.List;
import java.util.Set;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;
import org.jspecify.annotations.Nullable;

/** Resolves the sources of one article, in the order of its text. */
public final class SourceResolver {

    private static final Set<String> SINGULAR = Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves", "both");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> WRITER = Set.of("i", "we", "us", "me", "my", "our");

    private final ParsedArticle article;
    private final SourceWords words;
    private final People people;
    private final Cast cast;
    private final Antecedents antecedents;
    private final PhraseReader phrases;

    SourceResolver(ParsedArticle article, SourceWords words) {
        this.article = article;
        this.words = words;
        this.people = new People(article, words);
        this.cast = CastReader.read(article, words, people);
        this.antecedents = new Antecedents(article, cast);
        this.phrases = new PhraseReader(article);
    }

    /**
     * Who is meant by the words that name a source.
     *
     * @param phrase the words
     * @param head the token that they hang on
     */
    public Source resolve(Range phrase, int head) {
        String word = article.lower(head);
        if (SINGULAR.contains(word) || PLURAL.contains(word) || THING.contains(word)) {
            Source source = pronoun(head, word);
            antecedents.spoke(head, source, Gender.ofWord(word), PLURAL.contains(word), "");
            return source;
        }
        if (WRITER.contains(word)) {
            return Source.AUTHOR;
        }
        if (phrases.isRelative(head) && phrase.size() == 1) {
            Range antecedent = phrases.antecedent(head);
            return antecedent.isEmpty() ? Source.UNSPECIFIED : named(antecedent);
        }
        return named(phrase);
    }

    private Source pronoun(int token, String word) {
        Source found = SINGULAR.contains(word)
                ? antecedents.person(token, Gender.ofWord(word))
                : PLURAL.contains(word) ? antecedents.group(token) : antecedents.thing(token);
        return found == null ? new Source(article.form(token), SourceKind.ANONYMOUS, null) : found;
    }

    private Source named(Range phrase) {
        Range core = phrases.core(phrase);
        Entity entity = entity(phrase, core);
        if (entity != null && entity.isPlural() && !phrases.isDefinite(core)) {
            Source some = new Source(
                    entity.name(), SourceKind.ANONYMOUS, entity.source().party());
            antecedents.spoke(core.from(), some, Gender.UNKNOWN, true, "");
            return some;
        }
        if (entity != null) {
            antecedents.spoke(core.from(), entity.source(), entity.gender(), entity.isPlural(), "");
            return entity.source();
        }
        int noun = phrases.noun(core);
        String lemma = article.lemma(noun);
        boolean plural = phrases.isPlural(noun);
        Source known = phrases.isDefinite(core) && core.size() <= 3 ? antecedents.called(noun, lemma, plural) : null;
        Source source = known == null ? nominal(phrase, core, lemma, plural) : known;
        antecedents.spoke(core.from(), source, Gender.ofWord(lemma), plural, lemma);
        return source;
    }

    /** Whoever the phrase names: the name that its core ends in, or the one in apposition to it. */
    private @Nullable Entity entity(Range phrase, Range core) {
        if (phrases.isQuantified(core)) {
            return null;
        }
        Entity surname = cast.bySurname(article.form(phrase.from()));
        if (surname != null && core.size() == 1) {
            return surname;
        }
        List<Mention> inside = cast.within(phrase);
        for (Mention mention : inside) {
            boolean ends = mention.range().to() == core.to() || mention.range().contains(core.to() - 1);
            if (ends || isApposed(mention, phrase) || isNamedBody(mention, core)) {
                return mention.entity();
            }
        }
        String last = article.form(core.to() - 1);
        return people.isSurname(last) ? cast.bySurname(last) : null;
    }

    /** "the dean of arts, Ana Reis". */
    private boolean isApposed(Mention mention, Range phrase) {
        int at = mention.range().from();
        while (at > phrase.from() && phrases.isCore(at - 1)) {
            at--;
        }
        if (!mention.entity().isPerson()
                || at <= phrase.from()
                || !article.lower(at - 1).equals(",")) {
            return false;
        }
        for (int token = phrase.from(); token < at; token++) {
            if (article.tag(token).startsWith("W") || article.isFinite(token)) {
                return false;
            }
        }
        return true;
    }

    /** "the Interfax agency". */
    private boolean isNamedBody(Mention mention, Range core) {
        return !mention.entity().isPerson()
                && mention.range().to() == core.to() - 1
                && mention.entity().source().kind() == SourceKind.ORGANISATION
                && words.isOrganisation(article.lemma(core.to() - 1))
                && !words.isRole(article.lemma(core.to() - 1));
    }

    private Source nominal(Range phrase, Range core, String noun, boolean plural) {
        String party = Parties.in(article, words, cast, phrase);
        return new Source(phrases.name(phrase), kind(phrase, core, noun, plural), party.isEmpty() ? null : party);
    }

    private SourceKind kind(Range phrase, Range core, String noun, boolean plural) {
        if (words.isDocument(noun)) {
            return SourceKind.DOCUMENT;
        }
        if (words.isOrganisation(noun)) {
            boolean some = plural && !phrases.isDefinite(core);
            return some || phrases.isCollectionOf(phrase, core) ? SourceKind.ANONYMOUS : SourceKind.ORGANISATION;
        }
        boolean one = phrases.isDefinite(core) || phrases.hasOwner(core);
        return words.isRole(noun) && one && !plural && !isUnnamedVoice(noun) ? SourceKind.ROLE : SourceKind.ANONYMOUS;
    }

    /** A spokesman without a name speaks for others; nobody can ask him. */
    private boolean isUnnamedVoice(String noun) {
        String value = words.anonymous().value(noun);
        return value.equals("spokesperson")
                || value.equals("source")
                || value.equals("somebody")
                || value.equals("official");
    }
}
