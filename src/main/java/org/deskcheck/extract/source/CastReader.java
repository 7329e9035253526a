package org.deskcheck.extract.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.SourceKind;
import org.jspecify.annotations.Nullable;

/** Reads an article for the names in it: those of the lexicon, and runs of proper nouns. */
final class CastReader {

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "sir",
            "lord",
            "lady",
            "dame",
            "sen",
            "rep",
            "gov",
            "gen",
            "col",
            "lt",
            "sgt",
            "capt",
            "rev",
            "prof",
            "st",
            "president",
            "vice",
            "prime",
            "deputy",
            "acting",
            "former",
            "then",
            "foreign",
            "state",
            "special");

    private final ParsedArticle article;
    private final SourceWords words;
    private final Cast cast = new Cast();

    private final Set<String> surnames;

    private CastReader(ParsedArticle article, SourceWords words, Set<String> surnames) {
        this.article = article;
        this.words = words;
        this.surnames = surnames;
    }

    static Cast read(ParsedArticle article, SourceWords words) {
        CastReader reader = new CastReader(article, words, surnames(article, words));
        for (int sentence = 0; sentence < article.sentences(); sentence++) {
            reader.read(article.sentence(sentence));
        }
        return reader.cast;
    }

    /** The surnames of people whose full names the article gives, if only further down: headlines name them first. */
    private static Set<String> surnames(ParsedArticle article, SourceWords words) {
        Set<String> surnames = new HashSet<>();
        for (int token = 1; token < article.size(); token++) {
            boolean full = article.tag(token).equals("NNP")
                    && article.tag(token - 1).equals("NNP")
                    && words.firstNames().contains(article.form(token - 1));
            if (full && article.sentenceNumber(token) == article.sentenceNumber(token - 1)) {
                surnames.add(article.form(token));
            }
        }
        return surnames;
    }

    private void read(Range sentence) {
        List<String> forms = new ArrayList<>(sentence.size());
        for (int token = sentence.from(); token < sentence.to(); token++) {
            forms.add(article.form(token));
        }
        int token = sentence.from();
        while (token < sentence.to()) {
            Range name = known(forms, sentence, token);
            if (name == null) {
                name = unknown(sentence, token);
            }
            token = name == null ? token + 1 : name.to();
        }
    }

    private @Nullable Range known(List<String> forms, Range sentence, int token) {
        PartyMatch match = words.parties().at(forms, token - sentence.from());
        if (match == null || isFirstName(match, sentence, token)) {
            return null;
        }
        Range range = new Range(token, token + match.size());
        if (match.name().isPerson()) {
            addPerson(range);
        } else if (!match.name().kind().equals("OFFICE")) {
            add(range, match.name());
        }
        return range;
    }

    /** "Paris Hilton" is not Paris, and "Bern Miller" is not Berne. */
    private boolean isFirstName(PartyMatch match, Range sentence, int token) {
        int next = token + match.size();
        return match.size() == 1
                && match.name().kind().equals("PLACE")
                && words.firstNames().contains(article.form(token))
                && next < sentence.to()
                && article.tag(next).equals("NNP");
    }

    private void add(Range range, PartyName name) {
        SourceKind kind = name.isPlace() ? SourceKind.PLACE_AS_PARTY : SourceKind.ORGANISATION;
        boolean plural = name.kind().equals("PEOPLE") || name.name().endsWith("s");
        // An adjective names nobody: "Russian jets".
        boolean adjective =
                name.kind().equals("PEOPLE") && !article.tag(range.to() - 1).startsWith("NN");
        if (!adjective) {
            cast.mention(range, cast.thing(name.name(), kind, name.party(), plural), isSubject(range));
        }
    }

    private @Nullable Range unknown(Range sentence, int token) {
        if (!isProper(token)) {
            return null;
        }
        int to = token + 1;
        while (to < sentence.to() && (isProper(to) || isLink(sentence, to))) {
            to++;
        }
        int from = token;
        while (from < to - 1 && isTitle(from)) {
            from++;
        }
        Range name = new Range(from, to);
        boolean titled = from > token || (token > sentence.from() && isTitle(token - 1));
        if (isPerson(name, titled)) {
            addPerson(name);
        } else if (!isTitle(from)) {
            boolean plural = article.tag(to - 1).equals("NNPS");
            Entity thing = cast.thing(article.text(name), SourceKind.ORGANISATION, "", plural);
            thing.belongsTo(partyIn(name));
            cast.mention(name, thing, isSubject(name));
        }
        return new Range(token, to);
    }

    private boolean isProper(int token) {
        return article.tag(token).startsWith("NNP")
                && Character.isLetter(article.form(token).charAt(0));
    }

    /** "of", "de" and the like inside a name. */
    private boolean isLink(Range sentence, int token) {
        return Set.of("de", "von", "van", "der", "bin", "al", "da", "di", "del", "la", "le", "ben")
                        .contains(article.form(token).toLowerCase(Locale.ROOT))
                && token + 1 < sentence.to()
                && isProper(token + 1);
    }

    private boolean isTitle(int token) {
        String word = article.form(token).toLowerCase(Locale.ROOT).replace(".", "");
        return TITLES.contains(word) || words.isRole(word);
    }

    private boolean isPerson(Range name, boolean titled) {
        String first = article.form(name.from());
        String last = article.form(name.to() - 1);
        if (words.isOrganisation(last) || isAcronym(last)) {
            return false;
        }
        boolean known = cast.bySurname(last) != null
                || surnames.contains(last)
                || (name.size() == 1 && words.parties().person(last) != null);
        if (titled || known || words.firstNames().contains(first)) {
            return true;
        }
        boolean determined = name.from() > 0 && article.lower(name.from() - 1).equals("the");
        return name.size() > 1 && name.size() <= 3 && !determined && !isPlace(name);
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && word.indexOf('.') < 0;
    }

    /** Whether a name stands where places do: "in West Reis". */
    private boolean isPlace(Range name) {
        return name.from() > 0 && Set.of("in", "at", "near", "from").contains(article.lower(name.from() - 1));
    }

    private void addPerson(Range range) {
        String name = article.text(range);
        PartyName known = range.size() == 1 && cast.bySurname(name) != null
                ? null
                : words.parties().person(name);
        Entity person = cast.person(name, known == null ? "" : known.party());
        if (known != null && range.size() == 1) {
            person.is(Gender.ofName(known.name().split(" ")[0], words.firstNames()));
        }
        if (range.size() > 1) {
            person.is(Gender.ofName(article.form(range.from()), words.firstNames()));
        }
        describe(person, range);
        cast.mention(range, person, isSubject(range));
    }

    /** Takes in what stands around a name: "Kremlin adviser Yuri Ushakov", "Ushakov, an adviser to the president". */
    private void describe(Entity person, Range name) {
        Range sentence = article.sentenceOf(name.from());
        int from = name.from();
        while (from > sentence.from() && isModifier(from - 1)) {
            from--;
        }
        takeRoles(person, new Range(from, name.from()));
        int head = name.to() - 1;
        for (int depth = 0; depth < 4 && head != ParsedArticle.ROOT && name.contains(head); depth++) {
            int apposition = article.child(head, "appos");
            if (apposition > head && !article.tag(apposition).startsWith("NNP")) {
                person.addRole(article.lemma(apposition));
                Range subtree = article.subtree(apposition);
                takeRoles(person, new Range(subtree.from(), Math.min(subtree.to(), apposition + 8)));
                return;
            }
            head = article.head(head);
        }
    }

    private void takeRoles(Entity person, Range around) {
        for (int token = around.from(); token < around.to(); token++) {
            String noun = article.lemma(token).toLowerCase(Locale.ROOT);
            if (words.isRole(noun) || words.anonymous().contains(noun)) {
                person.addRole(noun);
            }
            person.is(Gender.ofWord(article.form(token)));
        }
        if (!around.isEmpty()) {
            person.belongsTo(partyIn(around));
        }
    }

    private boolean isModifier(int token) {
        String tag = article.tag(token);
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("POS")
                || article.form(token).equals(".");
    }

    /** The first party that is named in a range, empty if there is none. */
    private String partyIn(Range range) {
        return Parties.in(article, words, cast, range);
    }

    private boolean isSubject(Range name) {
        int at = name.to() - 1;
        for (int depth = 0; depth < 6 && at != ParsedArticle.ROOT; depth++) {
            if (article.is(at, "nsubj")) {
                return true;
            }
            if (!article.is(at, "flat", "compound", "appos", "conj", "nmod")) {
                return false;
            }
            at = article.head(at);
        }
        return false;
    }
}
