package org.deskcheck.extract.source;

import java.util.Set;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;
import org.jspecify.annotations.Nullable;

/** Tells whom a personal pronoun means, by the words that it stands in and by what stands before it. */
final class Pronouns {

    private static final Set<String> SINGULAR = Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves", "both");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> WRITER = Set.of("i", "we", "us", "me", "my", "our", "myself", "ourselves");

    private final ParsedArticle article;
    private final Cast cast;
    private final @Nullable Entity writer;
    private final Antecedents antecedents;

    /** @param writer whoever wrote the article, or null */
    Pronouns(ParsedArticle article, Cast cast, @Nullable Entity writer, Antecedents antecedents) {
        this.article = article;
        this.cast = cast;
        this.writer = writer;
        this.antecedents = antecedents;
    }

    /** Whether a word is a pronoun of the third person. */
    static boolean isThird(String word) {
        return SINGULAR.contains(word) || PLURAL.contains(word) || THING.contains(word);
    }

    /** Whether a word is a pronoun of the first person. */
    static boolean isFirst(String word) {
        return WRITER.contains(word);
    }

    static boolean isPlural(String word) {
        return PLURAL.contains(word);
    }

    /** Who is meant by a pronoun; the pronoun itself, as somebody unknown, if that cannot be told. */
    Source meant(int token, Surroundings around) {
        String word = article.lower(token);
        if (isFirst(word)) {
            return first(token, around);
        }
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

    private Source first(int token, Surroundings around) {
        if (!around.quoted()) {
            boolean one =
                    article.lower(token).startsWith("i") || article.lower(token).startsWith("m");
            return writer == null || !one ? Source.AUTHOR : writer.source();
        }
        Source speaker = around.speaker() == null ? antecedents.speakerBefore(token) : around.speaker();
        return speaker == null ? Source.AUTHOR : speaker;
    }
}
