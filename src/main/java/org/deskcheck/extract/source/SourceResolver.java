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
    private final Cast cast;
    private final Antecedents antecedents;
    private final PhraseReader phrases;

    SourceResolver(ParsedArticle article, SourceWords words) {
        this.article = article;
        this.words = words;
        this.cast = CastReader.read(article, words);
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
        List<Mention> inside = cast.within(phrase);
        for (Mention mention : inside) {
            if (mention.range().to() == core.to() || mention.range().contains(core.to() - 1)) {
                return mention.entity();
            }
        }
        for (Mention mention : inside) {
            int at = mention.range().from();
            boolean apposed = mention.entity().isPerson()
                    && at > core.to()
                    && article.lower(at - 1).equals(",")
                    && at - 1 == core.to();
            boolean agency = !mention.entity().isPerson()
                    && mention.range().to() == core.to() - 1
                    && mention.entity().source().kind() == SourceKind.ORGANISATION
                    && words.isOrganisation(article.lemma(core.to() - 1))
                    && !words.isRole(article.lemma(core.to() - 1));
            if (apposed || agency) {
                return mention.entity();
            }
        }
        return null;
    }

    private Source nominal(Range phrase, Range core, String noun, boolean plural) {
        String party = Parties.in(article, words, cast, phrase);
        String name = phrases.name(phrase);
        return new Source(name, kind(core, noun, plural), party.isEmpty() ? null : party);
    }

    private SourceKind kind(Range core, String noun, boolean plural) {
        boolean definite = phrases.isDefinite(core);
        if (words.isDocument(noun)) {
            return SourceKind.DOCUMENT;
        }
        if (words.isOrganisation(noun)) {
            return SourceKind.ORGANISATION;
        }
        if (words.isRole(noun) && (definite || isBareTitle(core)) && !plural) {
            return isUnnamedVoice(noun) ? SourceKind.ANONYMOUS : SourceKind.ROLE;
        }
        return SourceKind.ANONYMOUS;
    }

    /** A spokesman without a name speaks for others; nobody can ask him. */
    private boolean isUnnamedVoice(String noun) {
        String value = words.anonymous().value(noun);
        return value.equals("spokesperson")
                || value.equals("source")
                || value.equals("somebody")
                || value.equals("official");
    }

    /** "Germany’s finance minister" needs no article. */
    private boolean isBareTitle(Range core) {
        String first = article.tag(core.from());
        return !first.equals("DT") && !first.equals("CD") && core.size() > 1 && hasOwner(core);
    }

    private boolean hasOwner(Range core) {
        for (int token = core.from(); token < core.to(); token++) {
            if (article.tag(token).equals("POS")) {
                return true;
            }
        }
        return false;
    }
}
