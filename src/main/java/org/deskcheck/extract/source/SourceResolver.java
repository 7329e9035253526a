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

    /** In tokens, of a phrase that takes somebody up: "the Republican presidential front-runner". */
    private static final int LONGEST = 6;

    /** The same for bodies and documents, and where all may be a name. */
    private static final int SHORT = 4;

    private final ParsedArticle article;
    private final SourceWords words;
    private final Cast cast;
    private final Antecedents antecedents;
    private final PhraseReader phrases;
    private final NounMentions nouns;
    private final Groups groups;
    private final RelativePronouns relatives;
    private final Pronouns pronouns;
    private final DescribedNames descriptions;
    private final DescribedKinds kinds;
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
        this.phrases = new PhraseReader(article);
        this.nouns = new NounMentions(article, words, cast, phrases);
        AntecedentFinder finder = new AntecedentFinder(article, words, cast, nouns.find(), quoted);
        this.antecedents = new Antecedents(article, words, cast, finder, choice);
        this.groups = new Groups(article, words, cast, phrases);
        this.relatives = new RelativePronouns(article, words, cast, phrases, nouns);
        this.names = new NamedInPhrase(article, words, people, cast, phrases);
        this.pronouns = new Pronouns(article, cast, writer.isEmpty() ? null : cast.person(writer, ""), antecedents);
        this.kinds = new DescribedKinds(words, phrases);
        this.descriptions = new DescribedNames(
                article,
                phrases,
                pronouns,
                relatives,
                source -> source.kind() == SourceKind.NAMED || cast.mentions(source) > 0,
                (phrase, head, around) -> read(phrase, head, around).source());
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
        if (Pronouns.isThird(word) || Pronouns.isFirst(word)) {
            return new Named(pronouns.meant(head, around), Gender.ofWord(word), Pronouns.isPlural(word), "");
        }
        Entity answering = article.form(head).equals("A") && phrase.size() == 1 ? cast.mostNamed() : null;
        if (answering != null) {
            // Between "Q:" and "A:" nobody is named; an interview is about whoever gives it.
            return new Named(answering.source(), answering.gender(), false, "");
        }
        if (phrases.isRelative(head) && phrase.size() == 1) {
            Range antecedent = relatives.antecedent(head);
            return antecedent.isEmpty()
                    ? new Named(Source.UNSPECIFIED, Gender.UNKNOWN, false, "")
                    : read(antecedent, article.headOf(antecedent), around);
        }
        return named(phrase, head, around);
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
        Range apposition = phrases.isOne(core) && core.size() == 1 ? phrases.apposition(phrase, core) : core;
        if (!apposition.equals(core)) {
            return named(apposition, article.headOf(apposition), around);
        }
        int noun = phrases.noun(core);
        String lemma = article.lemma(noun).toLowerCase(Locale.ROOT);
        boolean plural = phrases.isPlural(noun);
        boolean goesOn = core.to() < phrase.to() && article.lower(core.to()).equals("of");
        boolean told = goesOn && (words.isDocument(lemma) || words.isOrganisation(lemma));
        Source known = told ? null : known(core, noun, lemma, plural);
        String other = known == null && core.size() == 1 ? antecedents.another(head) : "";
        if (!other.isEmpty()) {
            return new Named(new Source(other, SourceKind.ANONYMOUS, null), Gender.UNKNOWN, false, "");
        }
        Source source = known == null ? nominal(phrase, core, lemma, plural, around) : known;
        return new Named(source, Gender.ofWord(lemma), plural, lemma);
    }

    /** Who is taken up by "the minister", "his wife", or by "Minister" in a title. */
    private @Nullable Source known(Range core, int noun, String lemma, boolean plural) {
        boolean title = Headline.has(article, core.from());
        boolean takesUp = phrases.isDefinite(core) || (title && core.size() <= 3);
        boolean person =
                !article.tag(noun).startsWith("NNP") && !words.isDocument(lemma) && !words.isOrganisation(lemma);
        if (!takesUp || core.size() > (person ? LONGEST : SHORT)) {
            return null;
        }
        if (words.isDocument(lemma)) {
            return plural || !phrases.isBare(core) ? null : antecedents.document(noun, lemma);
        }
        if (words.isOrganisation(lemma)) {
            return body(core, noun, lemma, plural, title);
        }
        Source called = antecedents.called(noun, lemma, phrases.specifiers(core, noun), plural);
        if (called != null || plural) {
            return called;
        }
        if (title) {
            return article.tag(noun).startsWith("NN") && nouns.isPerson(lemma)
                    ? antecedents.announced(noun, Gender.ofWord(lemma))
                    : null;
        }
        if (!TakingUp.isPerson(lemma) || !article.lower(core.from()).equals("the")) {
            return null;
        }
        Source before = antecedents.described(noun, Gender.ofWord(lemma));
        return before == null ? antecedents.announced(noun, Gender.ofWord(lemma)) : before;
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
        return new Source(
                descriptions.of(phrase, core, around),
                kinds.of(phrase, core, noun, plural),
                party.isEmpty() ? null : party);
    }
}
