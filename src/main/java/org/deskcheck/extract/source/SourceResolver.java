package org.deskcheck.extract.source;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
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
    private static final Set<String> WRITER = Set.of("i", "we", "us", "me", "my", "our", "myself", "ourselves");

    /** In words: nobody speaks of "the study published last year by the institute's authors". */
    private static final int LONGEST_OWNER = 4;

    private final ParsedArticle article;
    private final SourceWords words;
    private final Cast cast;
    private final @Nullable Entity writer;
    private final Antecedents antecedents;
    private final PhraseReader phrases;
    private final Groups groups;
    private final RelativePronouns relatives;
    private final NamedInPhrase names;

    /**
     * What a phrase names.
     *
     * @param noun the noun that names it, or empty for a name
     */
    private record Named(Source source, Gender gender, boolean plural, String noun) {}

    /**
     * @param writer the name of whoever wrote the article, or empty
     * @param quoted whether a token stands in quotation marks
     */
    SourceResolver(
            ParsedArticle article, SourceWords words, String writer, IntPredicate quoted, AntecedentChoice choice) {
        this.article = article;
        this.words = words;
        People people = new People(article, words);
        this.cast = CastReader.read(article, words, people);
        this.writer = writer.isEmpty() ? null : cast.person(writer, "");
        this.phrases = new PhraseReader(article);
        NounMentions nouns = new NounMentions(article, words, cast, phrases);
        AntecedentFinder finder = new AntecedentFinder(article, words, cast, nouns.find(), quoted);
        this.antecedents = new Antecedents(article, words, cast, finder, choice);
        this.groups = new Groups(article, words, cast, phrases);
        this.relatives = new RelativePronouns(article, words, cast, phrases, nouns);
        this.names = new NamedInPhrase(article, words, people, cast, phrases);
    }

    /**
     * Who is meant by the words that name a source.
     *
     * @param source the words
     * @param head the token that they hang on
     */
    public Source resolve(Range source, int head, Surroundings around) {
        Range phrase = phrases.withoutReflexive(source);
        int at = phrase.contains(head) ? head : article.headOf(phrase);
        Named named = read(phrase, at, around);
        if (!named.source().equals(Source.AUTHOR) && !named.source().equals(Source.UNSPECIFIED)) {
            antecedents.spoke(phrase.from(), at, named.source(), named.gender(), named.plural(), named.noun());
        }
        return named.source();
    }

    /** How the article presents the people in it. */
    public Portraits portraits() {
        return new Portraits(article, words, cast);
    }

    private Named read(Range phrase, int head, Surroundings around) {
        if (groups.isOne(phrase, head)) {
            return new Named(groups.source(phrase, head), Gender.UNKNOWN, true, "");
        }
        String word = article.lower(head);
        if (isPronoun(word)) {
            return new Named(pronoun(head, word, around), Gender.ofWord(word), PLURAL.contains(word), "");
        }
        if (WRITER.contains(word)) {
            return new Named(firstPerson(head, around), Gender.UNKNOWN, false, "");
        }
        if (phrases.isRelative(head) && phrase.size() == 1) {
            Range antecedent = relatives.antecedent(head);
            return antecedent.isEmpty()
                    ? new Named(Source.UNSPECIFIED, Gender.UNKNOWN, false, "")
                    : read(antecedent, article.headOf(antecedent), around);
        }
        return named(phrase, head, around);
    }

    private static boolean isPronoun(String word) {
        return SINGULAR.contains(word) || PLURAL.contains(word) || THING.contains(word);
    }

    private Source pronoun(int token, String word, Surroundings around) {
        Source found = SINGULAR.contains(word)
                ? person(token, Gender.ofWord(word), around)
                : PLURAL.contains(word) ? antecedents.group(token) : antecedents.thing(token);
        return found == null ? new Source(article.form(token), SourceKind.ANONYMOUS, null) : found;
    }

    /** In quotation marks nobody calls himself "he"; in reported speech people mostly do. */
    private @Nullable Source person(int token, Gender gender, Surroundings around) {
        Source speaker = around.speaker();
        if (speaker == null || around.quoted()) {
            return antecedents.person(token, gender, speaker);
        }
        Entity entity = cast.named(speaker.name());
        boolean fits = entity != null && entity.isPerson() && entity.gender().mayBe(gender);
        return fits ? speaker : antecedents.person(token, gender, null);
    }

    private Source firstPerson(int token, Surroundings around) {
        if (!around.quoted()) {
            boolean one =
                    article.lower(token).startsWith("i") || article.lower(token).startsWith("m");
            return writer == null || !one ? Source.AUTHOR : writer.source();
        }
        Source speaker = around.speaker() == null ? antecedents.speakerBefore(token) : around.speaker();
        return speaker == null ? Source.AUTHOR : speaker;
    }

    private Named named(Range phrase, int head, Surroundings around) {
        Range core = names.core(phrase, phrases.core(phrase, head));
        Entity entity = names.in(phrase, core);
        if (entity != null && entity.isPlural() && !phrases.isDefinite(core)) {
            Source some = new Source(
                    entity.name(), SourceKind.ANONYMOUS, entity.source().party());
            return new Named(some, Gender.UNKNOWN, true, "");
        }
        if (entity != null) {
            return new Named(entity.source(), entity.gender(), entity.isPlural(), "");
        }
        int noun = phrases.noun(core);
        String lemma = article.lemma(noun).toLowerCase(Locale.ROOT);
        boolean plural = phrases.isPlural(noun);
        Source known = known(core, noun, lemma, plural);
        String other = known == null && core.size() == 1 ? antecedents.another(head) : "";
        if (!other.isEmpty()) {
            return new Named(new Source(other, SourceKind.ANONYMOUS, null), Gender.UNKNOWN, false, "");
        }
        Source source = known == null ? nominal(phrase, core, lemma, plural, around) : known;
        return new Named(source, Gender.ofWord(lemma), plural, lemma);
    }

    /** Who is taken up by "the minister", "his wife", or by "Minister" in a title. */
    private @Nullable Source known(Range core, int noun, String lemma, boolean plural) {
        boolean title = antecedents.isHeadline(core.from());
        boolean takesUp = phrases.isDefinite(core) || (title && core.size() <= 3);
        if (!takesUp || core.size() > 4) {
            return null;
        }
        if (words.isDocument(lemma)) {
            return plural || !phrases.isBare(core) ? null : antecedents.document(noun, lemma);
        }
        if (words.isOrganisation(lemma)) {
            return body(core, noun, lemma, plural, title);
        }
        Source called = antecedents.called(noun, lemma, phrases.specifiers(core, noun), plural);
        boolean described = called == null
                && !plural
                && TakingUp.isPerson(lemma)
                && article.lower(core.from()).equals("the");
        return described ? antecedents.described(noun, Gender.ofWord(lemma)) : called;
    }

    /** Which body is taken up by "the court", "the Turkish ministry" or "the company". */
    private @Nullable Source body(Range core, int noun, String lemma, boolean plural, boolean title) {
        Set<String> capitals = phrases.capitals(core);
        Source called =
                capitals.isEmpty() ? antecedents.called(noun, lemma, phrases.specifiers(core, noun), plural) : null;
        if (called != null || plural) {
            return called;
        }
        Source named = antecedents.named(noun, lemma, capitals);
        named = named == null && phrases.isBare(core) ? antecedents.told(noun, lemma) : named;
        boolean owned = article.tag(core.from()).equals("PRP$");
        boolean any = named == null && !owned && (core.size() == 2 || title) && TakingUp.isBody(lemma);
        return any ? antecedents.body(noun, lemma) : named;
    }

    private Source nominal(Range phrase, Range core, String noun, boolean plural, Surroundings around) {
        String party = Parties.in(article, words, cast, phrase);
        return new Source(name(phrase, core, around), kind(phrase, core, noun, plural), party.isEmpty() ? null : party);
    }

    /** The phrase, where "her" and "the mayor's" give way to the name: "Ana Reis's aides". */
    private String name(Range phrase, Range core, Surroundings around) {
        int owner = phrases.owner(core);
        if (owner < 0) {
            return phrases.name(phrase);
        }
        Source whose = owner == core.from()
                ? owner(owner, around)
                : named(new Range(core.from(), owner), owner - 1, around).source();
        if (whose == null || (whose.kind() != SourceKind.NAMED && owner != core.from())) {
            return phrases.name(phrase);
        }
        return whose.name() + "'s " + phrases.name(new Range(owner + 1, phrase.to()));
    }

    /** Who is meant by "her" in "her aides", or null. */
    private @Nullable Source owner(int token, Surroundings around) {
        String word = article.lower(token);
        Source whose = WRITER.contains(word) ? firstPerson(token, around) : pronoun(token, word, around);
        boolean told = whose.kind() == SourceKind.DOCUMENT || whose.name().split(" ").length > LONGEST_OWNER;
        boolean nobody = whose.name().isEmpty() || isPronoun(whose.name().toLowerCase(Locale.ROOT));
        return nobody || (told && whose.kind() != SourceKind.NAMED) ? null : whose;
    }

    private SourceKind kind(Range phrase, Range core, String noun, boolean plural) {
        if (words.isDocument(noun)) {
            return SourceKind.DOCUMENT;
        }
        if (words.isOrganisation(noun)) {
            boolean some = plural && !phrases.isDefinite(core) && !noun.equals("court") && !noun.equals("police");
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
