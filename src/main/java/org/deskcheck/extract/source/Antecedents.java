package org.deskcheck.extract.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a pronoun or "the minister" takes up: the nearest fitting one before it, where subjects and
 * those who spoke last come before others.
 */
final class Antecedents {

    /** How many sentences back somebody can still be meant. */
    private static final int REACH = 8;

    private static final double SUBJECT = 0.8;
    private static final double SPEAKER = 1.2;

    private static final Set<String> VAGUE = Set.of(
            "nobody",
            "none",
            "one",
            "someone",
            "somebody",
            "anyone",
            "everyone",
            "most",
            "other",
            "neither",
            "each",
            "site");

    private record Speaker(int token, Source source, Gender gender, boolean plural, String noun) {
        boolean identified() {
            return !noun.isEmpty() && Character.isLetter(noun.charAt(0)) && !VAGUE.contains(noun);
        }
    }

    private final ParsedArticle article;
    private final Cast cast;
    private final List<Speaker> speakers = new ArrayList<>();

    Antecedents(ParsedArticle article, Cast cast) {
        this.article = article;
        this.cast = cast;
    }

    /**
     * Notes who spoke.
     *
     * @param noun the noun that named the speaker, or empty for a name or pronoun
     */
    void spoke(int token, Source source, Gender gender, boolean plural, String noun) {
        speakers.add(new Speaker(token, source, gender, plural, noun));
    }

    /** Who is meant by a singular pronoun for people, or null. */
    @Nullable
    Source person(int token, Gender gender) {
        return best(
                token,
                entity -> entity.isPerson() && entity.gender().mayBe(gender),
                speaker -> !speaker.plural()
                        && isSomebody(speaker)
                        && speaker.gender().mayBe(gender));
    }

    /** "nobody" and "63 of them" speak, but "he" does not take them up. */
    private static boolean isSomebody(Speaker speaker) {
        return switch (speaker.source().kind()) {
            case NAMED, ROLE -> true;
            case ANONYMOUS -> speaker.identified();
            default -> false;
        };
    }

    /** Who is meant by "they", or null. */
    @Nullable
    Source group(int token) {
        return best(token, entity -> !entity.isPerson() && entity.isPlural(), Speaker::plural);
    }

    /** What is meant by "it", or null. */
    @Nullable
    Source thing(int token) {
        return best(
                token,
                entity -> !entity.isPerson() && !entity.isPlural(),
                speaker -> !speaker.plural() && !isSomebody(speaker));
    }

    /** Who is meant by "the minister" or "the agency", or null. */
    @Nullable
    Source called(int token, String noun, boolean plural) {
        return best(
                token,
                entity -> !plural && entity.hasRole(noun),
                speaker -> speaker.noun().equals(noun) && speaker.plural() == plural);
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
            double score = (mention.subject() ? SUBJECT : 0) - distance;
            if (score > bestScore && fits.test(mention.entity())) {
                bestScore = score;
                best = mention.entity().source();
            }
        }
        for (int i = speakers.size() - 1; i >= 0; i--) {
            Speaker speaker = speakers.get(i);
            int distance = sentence - article.sentenceNumber(speaker.token());
            if (distance > REACH) {
                break;
            }
            double score = SPEAKER - distance;
            if (speaker.token() < token && score > bestScore && spoke.test(speaker)) {
                bestScore = score;
                best = speaker.source();
            }
        }
        return best;
    }
}
