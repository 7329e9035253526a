package org.deskcheck.extract.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.deskcheck.extract.source.Occurrence.Form;
import org.deskcheck.extract.text.Block;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;
import org.jspecify.annotations.Nullable;

/** Lists whom a pronoun may take up: names, nouns and those who spoke in the sentences before it. */
final class AntecedentFinder {

    /** How many sentences back somebody can still be meant. */
    private static final int REACH = 12;

    private static final Set<String> GENERIC = Set.of("group", "organisation", "organization", "agency");

    /** What the names of companies, too, end in. */
    private static final Set<String> PROPER = Set.of(
            "group", "company", "corporation", "fund", "bank", "airline", "railway", "railways", "industry", "studio");

    private final ParsedArticle article;
    private final SourceWords words;
    private final Cast cast;
    private final List<Occurrence> nouns;
    private final IntPredicate quoted;

    AntecedentFinder(ParsedArticle article, SourceWords words, Cast cast, List<Occurrence> nouns, IntPredicate quoted) {
        this.article = article;
        this.words = words;
        this.cast = cast;
        this.nouns = nouns;
        this.quoted = quoted;
    }

    /**
     * The candidates, the nearest first.
     *
     * @param spoken who is already known to have said something, in any order
     * @param other somebody who is not meant
     */
    List<Antecedent> find(
            int pronoun, PronounKind kind, Gender gender, List<Occurrence> spoken, @Nullable Source other) {
        List<Occurrence> before = before(pronoun, spoken);
        Set<Source> others = namedBehind(pronoun);
        int lastSpeaker = -1;
        Map<String, List<Occurrence>> byName = new LinkedHashMap<>();
        for (Occurrence each : before) {
            lastSpeaker = Math.max(lastSpeaker, each.form() == Form.SPEAKER ? each.token() : -1);
            boolean another = each.source().equals(other) || others.contains(each.source());
            if (fits(each, kind, gender, pronoun) && !another) {
                byName.computeIfAbsent(each.source().name().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                        .add(each);
            }
        }
        AntecedentSigns signs = new AntecedentSigns(article, quoted, pronoun, kind);
        List<Antecedent> found = new ArrayList<>();
        for (List<Occurrence> places : byName.values()) {
            if (kind == PronounKind.BODY && signs.areWhere(places)) {
                continue;
            }
            boolean known = places.stream().anyMatch(place -> gender(place) == gender);
            Source source = places.get(0).source();
            found.add(
                    new Antecedent(source, signs.of(places, found.size(), lastSpeaker, known, cast.mentions(source))));
        }
        return found;
    }

    /** Who is named behind a subject, in what it does or says: in "She met Reis", she is not Reis. */
    private Set<Source> namedBehind(int pronoun) {
        int verb = article.head(pronoun);
        Set<Source> named = new HashSet<>();
        if (verb == ParsedArticle.ROOT || !article.is(pronoun, "nsubj", "nsubj:pass")) {
            return named;
        }
        Range behind = new Range(pronoun + 1, article.sentenceOf(pronoun).to());
        for (Mention mention : cast.within(behind)) {
            int head = article.headOf(mention.range());
            if (article.within(head, verb) && !quoted.test(head)) {
                named.add(mention.entity().source());
            }
        }
        return named;
    }

    /** All that stands before the pronoun and is near enough, the nearest first; a speaker's words count once. */
    private List<Occurrence> before(int pronoun, List<Occurrence> spoken) {
        int first = article.sentence(Math.max(0, article.sentenceNumber(pronoun) - REACH))
                .from();
        Map<Integer, Occurrence> byHead = new LinkedHashMap<>();
        for (int i = firstNoun(pronoun) - 1; i >= 0 && nouns.get(i).head() >= first; i--) {
            byHead.put(nouns.get(i).head(), nouns.get(i));
        }
        for (int i = cast.firstFrom(pronoun) - 1; i >= 0; i--) {
            Mention mention = cast.mentions().get(i);
            if (mention.range().from() < first) {
                break;
            }
            Entity entity = mention.entity();
            int head = article.headOf(mention.range());
            byHead.put(
                    head,
                    new Occurrence(
                            mention.range().from(),
                            head,
                            entity.source(),
                            entity.gender(),
                            entity.isPlural(),
                            Form.NAME));
        }
        for (Occurrence each : spoken) {
            if (each.token() < pronoun && each.token() >= first) {
                byHead.put(each.head(), each);
            }
        }
        List<Occurrence> before = new ArrayList<>(byHead.values());
        before.sort(Comparator.comparingInt(Occurrence::head).reversed());
        return before;
    }

    /**
     * The document or body that "the survey" takes up or, in a headline, announces: one told of at more length by such
     * a noun, the last before or the first behind. Null if there is none near.
     *
     * @param same which nouns may tell of the same
     */
    @Nullable
    Source told(int token, SourceKind kind, Predicate<String> same, boolean ahead) {
        int step = ahead ? 1 : -1;
        for (int i = ahead ? firstNoun(token + 1) : firstNoun(token) - 1; i >= 0 && i < nouns.size(); i += step) {
            Occurrence each = nouns.get(i);
            if (Math.abs(article.sentenceNumber(each.head()) - article.sentenceNumber(token)) > REACH) {
                return null;
            }
            String name = each.source().name();
            // "They accused the trust of lying" tells no more of it.
            boolean before = kind == SourceKind.DOCUMENT
                    || !name.toLowerCase(Locale.ROOT).startsWith(article.lower(each.head()) + " ");
            boolean told = name.indexOf(' ') > 0 && !name.startsWith("same ") && before;
            if (told
                    && !each.plural()
                    && article.block(each.head()).kind() == Block.Kind.PARAGRAPH
                    && each.source().kind() == kind
                    && same.test(article.lemma(each.head()).toLowerCase(Locale.ROOT))) {
                return each.source();
            }
        }
        return null;
    }

    /** The last document named before a token by a name that ends in such a noun: "Reis Poll". */
    @Nullable
    Source namedDocument(int token, String noun) {
        int sentence = article.sentenceNumber(token);
        for (int i = cast.firstFrom(token) - 1; i >= 0; i--) {
            Mention mention = cast.mentions().get(i);
            if (sentence - article.sentenceNumber(mention.range().from()) > REACH) {
                return null;
            }
            Source source = mention.entity().source();
            if (source.kind() == SourceKind.DOCUMENT
                    && TakingUp.isSameDocument(
                            noun, article.lower(mention.range().to() - 1))) {
                return source;
            }
        }
        return null;
    }

    private int firstNoun(int token) {
        int low = 0;
        int high = nouns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nouns.get(middle).head() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean fits(Occurrence each, PronounKind kind, Gender gender, int pronoun) {
        SourceKind source = each.source().kind();
        boolean person = source == SourceKind.NAMED || source == SourceKind.ROLE || source == SourceKind.ANONYMOUS;
        return switch (kind) {
            case PERSON -> person && !each.plural() && gender(each).mayBe(gender);
            case DESCRIBED -> source == SourceKind.NAMED && gender(each).mayBe(gender);
            case BODY -> !each.plural() && mayBe(each.source(), article.lemma(pronoun));
            case GROUP -> each.plural() || source == SourceKind.ORGANISATION || source == SourceKind.PLACE_AS_PARTY;
            case THING -> !person && !each.plural();
        };
    }

    /** The first body named behind a token that some noun can stand for, and not only as a place; or null. */
    @Nullable
    Source bodyAfter(int token, String noun) {
        int first = cast.firstFrom(token);
        for (int i = first; i < Math.min(cast.mentions().size(), first + Antecedents.AHEAD); i++) {
            Mention mention = cast.mentions().get(i);
            Source source = mention.entity().source();
            boolean body =
                    mention.range().from() > token + 1 && !mention.entity().isPlural();
            if (body
                    && mayBe(source, noun)
                    && !AntecedentSigns.isWhere(article, mention.range().from())) {
                return source;
            }
        }
        return null;
    }

    /** Whether a source is a body with a name that some noun can stand for: a Senate committee is no company. */
    private boolean mayBe(Source source, String noun) {
        return source.kind() == SourceKind.ORGANISATION
                && Character.isUpperCase(source.name().charAt(0))
                && mayBe(source.name(), noun);
    }

    private boolean mayBe(String name, String noun) {
        String[] parts = name.toLowerCase(Locale.ROOT).split(" ");
        for (String part : parts) {
            if (part.equals(noun)) {
                return true;
            }
        }
        String last = parts[parts.length - 1];
        return GENERIC.contains(noun) || PROPER.contains(last) || !words.isOrganisation(last);
    }

    private Gender gender(Occurrence each) {
        Entity entity = cast.named(each.source().name());
        return entity == null || entity.gender() == Gender.UNKNOWN ? each.gender() : entity.gender();
    }
}
