package org.deskcheck.extract.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deskcheck.extract.source.Offices.Office;
import org.deskcheck.extract.text.ParsedArticle;

/**
 * How an article presents the people in it: where it first says who they are, and where it spells a name, gives an office or
 * an age otherwise than before. Takes time in proportion to the length of the article.
 */
public final class Portraits {

    private final ParsedArticle article;
    private final SourceWords words;
    private final Introductions introductions;
    private final Map<String, Integer> introduced = new HashMap<>();
    private final Map<Integer, String> spellings;
    private final Map<Integer, String> offices = new HashMap<>();
    private final Map<Integer, String> ages = new HashMap<>();
    private final Map<Entity, Map<String, Office>> heldBefore = new HashMap<>();
    private final Map<Entity, String> agedBefore = new HashMap<>();

    Portraits(ParsedArticle article, SourceWords words, Cast cast) {
        this.article = article;
        this.words = words;
        this.introductions = new Introductions(article, words);
        this.spellings = new NameVariants(article, words).find(cast);
        cast.mentions().stream().filter(mention -> mention.entity().isPerson()).forEach(this::look);
    }

    private void look(Mention mention) {
        int sentence = article.sentenceNumber(mention.range().from());
        if (introductions.isOne(mention)) {
            introduced.merge(mention.entity().name(), sentence, Math::min);
        }
        compareOffices(mention, sentence);
        String age = introductions.age(mention.range());
        if (!age.isEmpty()) {
            String before = agedBefore.putIfAbsent(mention.entity(), age);
            if (before != null && !before.equals(age)) {
                ages.putIfAbsent(sentence, age + "/" + before);
            }
        }
    }

    private void compareOffices(Mention mention, int sentence) {
        Map<String, Office> before = heldBefore.computeIfAbsent(mention.entity(), key -> new HashMap<>());
        List<Office> now = introductions.around(mention.range()).stream()
                .flatMap(range -> words.offices().in(article, range).stream())
                .toList();
        for (Office office : now) {
            Office other = before.putIfAbsent(office.group(), office);
            if (other != null && !now.contains(other)) {
                offices.putIfAbsent(sentence, office.name() + "/" + other.name());
            }
        }
    }

    /**
     * The number of the first sentence that says who a person is.
     *
     * @param person by the fullest name that the article gives
     * @return -1 if none does
     */
    public int introduced(String person) {
        return introduced.getOrDefault(person, -1);
    }

    /** A name in a sentence and how it was spelled before, as "Zelenskiy/Zelensky", or empty. */
    public String spellings(int sentence) {
        return spellings.getOrDefault(sentence, "");
    }

    /** An office that a sentence gives somebody and one given before that excludes it, or empty. */
    public String offices(int sentence) {
        return offices.getOrDefault(sentence, "");
    }

    /** An age that a sentence gives somebody and the one given before, as "45/54", or empty. */
    public String ages(int sentence) {
        return ages.getOrDefault(sentence, "");
    }
}
