package org.deskcheck.extract.need;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.deskcheck.extract.text.Block;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.SourceKind;

/**
 * Reads off one article what speaks for and against a sentence needing a source: the sentence itself, and
 * what stands around it. Where all around is attributed, a bare sentence is likelier to have lost its source
 * than in a stretch of narration.
 */
public final class SourceNeed {

    /** Fewer sentences are no surroundings. */
    private static final int FEWEST = 4;

    private static final int STEPS = 5;
    private static final int LATER_PARAGRAPHS = 4;
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");

    /**
     * A source that stands behind something in a sentence.
     *
     * @param words as the article names it there
     */
    public record Speaker(String words, SourceKind kind) {}

    private final ParsedArticle article;
    private final Map<Integer, List<Speaker>> speakers;
    private final List<Integer> sentences = new ArrayList<>();
    private final Map<Integer, Integer> places = new HashMap<>();
    private final int attributed;

    /** @param speakers who says something in which sentence, by the sentence's number */
    public SourceNeed(ParsedArticle article, Map<Integer, List<Speaker>> speakers) {
        this.article = article;
        this.speakers = speakers;
        int count = 0;
        for (int number = 0; number < article.sentences(); number++) {
            Block block = block(number);
            if (!block.repeated() && block.kind() != Block.Kind.HEADING) {
                places.put(number, sentences.size());
                sentences.add(number);
                count += block.kind() == Block.Kind.PARAGRAPH && speakers.containsKey(number) ? 1 : 0;
            }
        }
        this.attributed = count;
    }

    private Block block(int sentence) {
        return article.block(article.sentence(sentence).from());
    }

    /**
     * The signs of a sentence, each a few words that a person can read.
     *
     * @param sentence its number
     * @param paragraph the number of its paragraph, 0 for the title
     * @param meaning what it claims
     */
    public Set<String> signs(int sentence, int paragraph, Meaning meaning) {
        Set<String> signs = new TreeSet<>();
        SentenceSigns.read(article.analysed(sentence), meaning, signs);
        Integer place = places.get(sentence);
        if (place != null && sentences.size() >= FEWEST) {
            surroundings(place, paragraph, signs);
        }
        return signs;
    }

    private void surroundings(int place, int paragraph, Set<String> signs) {
        signs.add("paragraph " + Math.min(LATER_PARAGRAPHS, paragraph));
        signs.add("part " + STEPS * place / sentences.size());
        int others = sentences.size() - 1;
        signs.add("share attributed " + Math.round((double) STEPS * attributed / others));
        boolean follows = neighbour("before", place, place - 1, signs);
        boolean leads = neighbour("behind", place, place + 1, signs);
        if (!follows && !leads) {
            signs.add("alone in its paragraph");
        }
    }

    /** Answers whether the neighbour stands in the same paragraph. */
    private boolean neighbour(String side, int place, int other, Set<String> signs) {
        if (other < 0 || other >= sentences.size()) {
            signs.add(side + ": nothing");
            return false;
        }
        int number = sentences.get(other);
        boolean same = block(number) == block(sentences.get(place));
        List<Speaker> speaking = speakers.getOrDefault(number, List.of());
        signs.add(side + (same ? "" : " over a break") + ": " + (speaking.isEmpty() ? "narration" : "speech"));
        for (Speaker speaker : speaking) {
            String words = speaker.words().toLowerCase(Locale.ROOT);
            if (PRONOUNS.contains(words)) {
                signs.add(side + ": " + (words.equals("she") ? "he" : words) + " speaks");
            }
            signs.add(side + ": " + speaker.kind() + " speaks");
        }
        return same;
    }
}
