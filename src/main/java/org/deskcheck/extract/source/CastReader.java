package org.deskcheck.extract.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deskcheck.extract.text.Dateline;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.SourceKind;
import org.jspecify.annotations.Nullable;

/** Reads an article for the names in it: those of the lexicon, and runs of proper nouns. */
final class CastReader {

    /** What the names of documents end in; a "Reis Research" is a company. */
    private static final Set<String> DOCUMENTS = Set.of(
            "poll",
            "survey",
            "barometer",
            "study",
            "report",
            "index",
            "census",
            "act",
            "bill",
            "treaty",
            "agreement",
            "accord",
            "pact",
            "protocol",
            "constitution",
            "letter",
            "memo",
            "declaration",
            "manifesto",
            "tracker");

    private final ParsedArticle article;
    private final SourceWords words;
    private final People people;
    private final BodyNames bodies;
    private final Cast cast = new Cast();
    private final PersonDescriber describer;

    private CastReader(ParsedArticle article, SourceWords words, People people) {
        this.article = article;
        this.words = words;
        this.people = people;
        this.bodies = new BodyNames(article, words, people);
        this.describer = new PersonDescriber(article, words, cast);
    }

    static Cast read(ParsedArticle article, SourceWords words, People people) {
        CastReader reader = new CastReader(article, words, people);
        for (int sentence = 0; sentence < article.sentences(); sentence++) {
            reader.read(article.sentence(sentence));
        }
        return reader.cast;
    }

    private void read(Range sentence) {
        List<String> forms = new ArrayList<>(sentence.size());
        for (int token = sentence.from(); token < sentence.to(); token++) {
            forms.add(article.form(token));
        }
        int token = Math.max(sentence.from(), Dateline.end(article, article.block(sentence.from())));
        while (token < sentence.to()) {
            Range name = listed(forms, sentence, token);
            if (name == null) {
                name = unlisted(token);
            }
            token = name == null ? token + 1 : name.to();
        }
    }

    private @Nullable Range listed(List<String> forms, Range sentence, int token) {
        PartyMatch match = words.parties().at(forms, token - sentence.from());
        if (match == null || match.name().kind().equals("OFFICE") || isFirstName(match, sentence, token)) {
            return null;
        }
        Range range = new Range(token, token + match.size());
        Range whole = match.name().isPerson() ? range : bodies.whole(range);
        boolean alone = match.name().isPlace() && whole.size() == range.size();
        if (alone && (!match.name().kind().equals("PEOPLE") || isBare(range))) {
            whole = bodies.namedAfter(range);
        }
        if (whole.size() > range.size()) {
            addBody(whole);
            return whole;
        }
        if (match.name().isPerson()) {
            addPerson(range, range);
        } else {
            addThing(range, match.name());
        }
        return range;
    }

    /** Whether "American" begins a name: no article stands before it, and a name behind it that acts. */
    private boolean isBare(Range adjective) {
        int next = adjective.to();
        int before = adjective.from() - 1;
        boolean alone = before < 0
                || !article.sentenceOf(adjective.from()).contains(before)
                || !(article.tag(before).equals("DT") || article.tag(before).startsWith("JJ"));
        return alone && next < article.size() && article.is(next, "nsubj");
    }

    /** "Paris Reis" is not Paris. */
    private boolean isFirstName(PartyMatch match, Range sentence, int token) {
        int next = token + match.size();
        return match.size() == 1
                && match.name().kind().equals("PLACE")
                && words.firstNames().contains(article.form(token))
                && next < sentence.to()
                && article.tag(next).equals("NNP");
    }

    private void addThing(Range range, PartyName name) {
        boolean people = name.kind().equals("PEOPLE");
        // An adjective names nobody: "Russian jets".
        if (!people || article.tag(range.to() - 1).startsWith("NN")) {
            SourceKind kind = name.isPlace() ? SourceKind.PLACE_AS_PARTY : SourceKind.ORGANISATION;
            boolean plural =
                    people || (name.name().endsWith("s") && !name.name().endsWith("Nations"));
            Entity thing = cast.thing(name.name(), kind, name.party(), plural);
            addRoles(thing, range);
            cast.mention(range, thing, isSubject(range));
        }
    }

    private @Nullable Range unlisted(int token) {
        NameRun run = NameRun.at(article, words, token);
        if (run == null) {
            return null;
        }
        if (people.isPerson(run)) {
            addPerson(run.name(), new Range(run.name().from(), run.all().to()));
        } else if (!isCommon(run.name()) && !describes(run.name())) {
            Range whole = bodies.whole(run.name());
            addBody(whole);
            return run.all().union(whole);
        }
        return run.all();
    }

    private void addBody(Range name) {
        boolean plural = article.tag(name.to() - 1).equals("NNPS");
        boolean document = name.size() > 1 && DOCUMENTS.contains(article.lower(name.to() - 1));
        SourceKind kind = document ? SourceKind.DOCUMENT : SourceKind.ORGANISATION;
        Entity thing = cast.thing(cast.longer(article.text(name), kind), kind, "", plural);
        thing.belongsTo(Parties.in(article, words, cast, name));
        describer.describe(thing, name);
        addRoles(thing, name);
        cast.mention(name, thing, isSubject(name));
    }

    /** What a name says that its bearer is. */
    private void addRoles(Entity thing, Range name) {
        for (int token = name.from(); token < name.to(); token++) {
            if (words.isOrganisation(article.lower(token)) && !followsOf(name, token)) {
                thing.addRole(article.lower(token));
            }
        }
    }

    /** "Reis Court of Appeals" is a court, but "Ministry of State" no state. */
    private boolean followsOf(Range name, int token) {
        for (int before = name.from(); before < token; before++) {
            if (article.lower(before).equals("of") || article.lower(before).equals("for")) {
                return true;
            }
        }
        return false;
    }

    /** "The Ohio Republican" has another name. */
    private boolean describes(Range name) {
        int before = name.from() - 1;
        while (before > 0 && Set.of("CD", "HYPH", "JJ", "NN").contains(article.tag(before))) {
            before--;
        }
        return before >= 0 && article.lower(before).equals("the") && TakingUp.isPerson(article.lower(name.to() - 1));
    }

    /** A noun at the beginning of a sentence may look like a name: "Aides said". */
    private boolean isCommon(Range name) {
        String word = article.form(name.from());
        return Titles.isTitle(word, words)
                || (name.size() == 1 && words.anonymous().contains(article.lemma(name.from())));
    }

    /** @param whole the name with ranks and honours behind it */
    private void addPerson(Range range, Range whole) {
        String name = people.spelled(article.text(range));
        PartyName known = range.size() == 1 && cast.bySurname(name) != null
                ? null
                : words.parties().person(name);
        Entity person = cast.person(name, known == null ? "" : known.party());
        if (range.size() > 1) {
            person.is(Gender.ofName(article.form(range.from()), words.firstNames()));
        } else if (known != null) {
            person.is(Gender.ofName(known.name().split(" ")[0], words.firstNames()));
        }
        describer.describe(person, range);
        cast.mention(whole, person, isSubject(range));
    }

    private boolean isSubject(Range name) {
        int at = name.to() - 1;
        while (at != ParsedArticle.ROOT) {
            if (article.is(at, "nsubj")) {
                return true;
            }
            if (!article.is(at, "flat", "compound", "appos", "conj")) {
                return false;
            }
            at = article.head(at);
        }
        return false;
    }
}
