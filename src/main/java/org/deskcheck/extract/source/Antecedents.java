package org.deskcheck.extract.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.deskcheck.extract.source.Occurrence.Form;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a pronoun or "the minister" takes up: the nearest fitting one before it, where subjects and
 * those who spoke last come before others, and names before nouns. The weights count in sentences.
 */
final class Antecedents {

    /** How many sentences back somebody can still be meant. */
    private static final int REACH = 20;

    /** The same for a body whose name says what it is: "the court" is the Court of Reis. */
    private static final int FAR = 40;

    /** How many names ahead somebody can be announced. */
    static final int AHEAD = 200;

    private static final double SUBJECT = 0.8;
    private static final double SPEAKER = 1.2;

    /** Somebody with a name rather than a noun. */
    private static final double NAMED = 0.6;

    private record Speaker(int token, int head, Source source, Gender gender, boolean plural, String noun) {}

    private final ParsedArticle article;
    private final SourceWords words;
    private final Cast cast;
    private final AntecedentFinder finder;
    private final AntecedentChoice choice;
    private final List<Speaker> speakers = new ArrayList<>();

    Antecedents(ParsedArticle article, SourceWords words, Cast cast, AntecedentFinder finder, AntecedentChoice choice) {
        this.article = article;
        this.words = words;
        this.cast = cast;
        this.finder = finder;
        this.choice = choice;
    }

    /**
     * Notes who spoke.
     *
     * @param noun the noun that named the speaker, or empty for a name or pronoun
     */
    void spoke(int token, int head, Source source, Gender gender, boolean plural, String noun) {
        speakers.add(new Speaker(token, head, source, gender, plural, noun));
    }

    /** Who spoke last before a token, or null. */
    @Nullable
    Source speakerBefore(int token) {
        Speaker last = lastBefore(token);
        return last == null ? null : last.source();
    }

    private @Nullable Speaker lastBefore(int token) {
        Speaker last = null;
        for (Speaker speaker : speakers) {
            if (speaker.token() < token && (last == null || speaker.token() > last.token())) {
                last = speaker;
            }
        }
        return last;
    }

    /**
     * Who is meant by a singular pronoun for people, or null.
     *
     * @param other somebody who is not meant
     */
    @Nullable
    Source person(int token, Gender gender, @Nullable Source other) {
        Source found = choose(token, PronounKind.PERSON, gender, other);
        Entity entity = found == null ? null : cast.named(found.name());
        if (entity != null && gender != Gender.UNKNOWN) {
            entity.is(gender);
        }
        return found;
    }

    /** Who with a name is meant by "the singer", or null. */
    @Nullable
    Source described(int token, Gender gender) {
        return choose(token, PronounKind.DESCRIBED, gender, null);
    }

    private @Nullable Source choose(int token, PronounKind kind, Gender gender, @Nullable Source other) {
        List<Occurrence> spoken = new ArrayList<>();
        for (Speaker speaker : speakers) {
            if (isSomebody(speaker) || isThing(speaker.source().kind())) {
                spoken.add(new Occurrence(
                        speaker.token(),
                        speaker.head(),
                        speaker.source(),
                        speaker.gender(),
                        speaker.plural(),
                        Form.SPEAKER));
            }
        }
        return choice.choose(token, finder.find(token, kind, gender, spoken, other));
    }

    /** "nobody", "63 of them" and "the report" speak, but "he" does not take them up. */
    private boolean isSomebody(Speaker speaker) {
        String noun = speaker.noun();
        return switch (speaker.source().kind()) {
            case NAMED, ROLE -> true;
            case ANONYMOUS ->
                words.isRole(noun)
                        || Gender.ofWord(noun) != Gender.UNKNOWN
                        || (words.anonymous().contains(noun)
                                && !words.anonymous().value(noun).equals("somebody"))
                        || noun.isEmpty()
                                && !speaker.plural()
                                && !speaker.source().name().isEmpty();
            default -> false;
        };
    }

    /** Who is meant by "they", or null. */
    @Nullable
    Source group(int token) {
        return choose(token, PronounKind.GROUP, Gender.UNKNOWN, null);
    }

    /** What is meant by "it", or null. */
    @Nullable
    Source thing(int token) {
        return choose(token, PronounKind.THING, Gender.UNKNOWN, null);
    }

    private static boolean isThing(SourceKind kind) {
        return kind == SourceKind.ORGANISATION || kind == SourceKind.DOCUMENT || kind == SourceKind.PLACE_AS_PARTY;
    }

    /** Who is meant by "the minister" or "the agency", or null. In a title it may be somebody whom the text names. */
    @Nullable
    Source called(int token, String noun, Set<String> specifiers, boolean plural) {
        boolean body = words.isOrganisation(noun);
        boolean title = Headline.has(article, token);
        Predicate<Entity> fits = entity -> !plural
                && !(title && isNamedBeside(entity, token))
                && entity.hasRole(noun)
                && entity.isPerson() != body
                && entity.isToldAll(specifiers);
        Source before = best(token, fits, speaker -> speaker.noun().equals(noun) && speaker.plural() == plural);
        if (before != null || plural) {
            return before;
        }
        return title ? firstAfter(token, fits) : only(token, noun, fits);
    }

    /**
     * The body that is meant by "the court" or "the Turkish ministry", or null: the last one in whose name these
     * words are.
     *
     * @param capitals the words of the phrase in capitals, in lower case
     */
    @Nullable
    Source named(int token, String noun, Set<String> capitals) {
        int sentence = article.sentenceNumber(token);
        Source announced = null;
        for (int i = cast.firstFrom(token) - 1; i >= 0; i--) {
            Mention mention = cast.mentions().get(i);
            if (sentence - article.sentenceNumber(mention.range().from()) > FAR) {
                return announced;
            }
            Entity entity = mention.entity();
            if (!entity.isPerson() && entity.hasRole(noun)) {
                List<String> name =
                        List.of(entity.name().toLowerCase(Locale.ROOT).split(" "));
                boolean fits = name.contains(noun) && name.containsAll(capitals);
                if (fits && !Headline.has(article, mention.range().from())) {
                    return entity.source();
                }
                announced = fits && announced == null ? entity.source() : announced;
            }
        }
        return announced;
    }

    /** The company or agency that is meant by "the company", or null. */
    @Nullable
    Source body(int token, String noun) {
        Predicate<Entity> fits = entity -> entity.source().kind() == SourceKind.ORGANISATION
                && !entity.isPlural()
                && !entity.name().toLowerCase(Locale.ROOT).equals(noun)
                && entity.hasRole(noun);
        Source called = best(token, fits, speaker -> false);
        Source before = called == null ? choose(token, PronounKind.BODY, Gender.UNKNOWN, null) : called;
        Source behind = before == null && Headline.has(article, token) ? firstAfter(token, fits) : before;
        return behind == null && Headline.has(article, token) ? finder.bodyAfter(token, noun) : behind;
    }

    /** The body that was told of at more length by the same noun, "the market committee", or null. */
    @Nullable
    Source told(int token, String noun) {
        return finder.told(token, SourceKind.ORGANISATION, noun::equals, false);
    }

    /** "Another rancher" for "another" behind the words of a rancher; empty if that is not what it says. */
    String another(int token) {
        Speaker last = article.lower(token).equals("another") ? lastBefore(token) : null;
        if (last == null || last.plural() || last.noun().isEmpty()) {
            return "";
        }
        return last.source().kind() == SourceKind.ANONYMOUS ? article.form(token) + " " + last.noun() : "";
    }

    /** The document that is meant by "the survey", or by "Poll" in a title, or null. */
    @Nullable
    Source document(int token, String noun) {
        Predicate<String> same = other -> TakingUp.isSameDocument(noun, other);
        Source named = finder.namedDocument(token, noun);
        Source before = named == null ? finder.told(token, SourceKind.DOCUMENT, same, false) : named;
        return before == null && Headline.has(article, token)
                ? finder.told(token, SourceKind.DOCUMENT, same, true)
                : before;
    }

    /** Whoever with a name the text first tells of behind a title that says "Senator" or "Singer"; or null. */
    @Nullable
    Source announced(int token, Gender gender) {
        return firstAfter(token, entity -> entity.isPerson() && entity.gender().mayBe(gender));
    }

    private @Nullable Source firstAfter(int token, Predicate<Entity> fits) {
        int first = cast.firstFrom(token);
        for (int i = first; i < Math.min(cast.mentions().size(), first + AHEAD); i++) {
            Entity entity = cast.mentions().get(i).entity();
            if (fits.test(entity) && !isNamedBeside(entity, token)) {
                return entity.source();
            }
        }
        return null;
    }

    /** The only one to whom the article gives a role, if it names that one farther on; or null. */
    private @Nullable Source only(int token, String noun, Predicate<Entity> fits) {
        List<Mention> found = cast.withRole(noun).stream()
                .filter(mention -> fits.test(mention.entity()))
                .limit(2)
                .toList();
        boolean behind = found.size() == 1
                && found.get(0).range().from() > token
                && !isNamedBeside(found.get(0).entity(), token);
        return behind ? found.get(0).entity().source() : null;
    }

    /** In "Reis wins as governor backs her" the governor is not Reis. */
    private boolean isNamedBeside(Entity entity, int token) {
        return cast.within(article.sentenceOf(token)).stream().anyMatch(mention -> mention.entity() == entity);
    }

    private @Nullable Source best(int token, Predicate<Entity> fits, Predicate<Speaker> spoke) {
        int sentence = article.sentenceNumber(token);
        double bestScore = Double.NEGATIVE_INFINITY;
        Source best = null;
        for (int i = cast.firstFrom(token) - 1; i >= 0; i--) {
            Mention mention = cast.mentions().get(i);
            int distance = sentence - article.sentenceNumber(mention.range().from());
            if (distance > REACH) {
                break;
            }
            if (fits.test(mention.entity())) {
                double score = (mention.subject() ? SUBJECT : 0) + NAMED - distance;
                if (score > bestScore) {
                    bestScore = score;
                    best = mention.entity().source();
                }
            }
        }
        for (int i = speakers.size() - 1; i >= 0; i--) {
            Speaker speaker = speakers.get(i);
            int distance = sentence - article.sentenceNumber(speaker.token());
            if (distance <= REACH && speaker.token() < token && spoke.test(speaker)) {
                double score = SPEAKER - distance;
                if (score > bestScore) {
                    bestScore = score;
                    best = speaker.source();
                }
            }
        }
        return best;
    }
}
