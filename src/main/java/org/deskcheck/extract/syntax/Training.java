package org.deskcheck.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A treebank in numbers, ready to be learned from. */
final class Training {

    /** Rarer combinations of tag and part of speech are slips of annotation. */
    private static final int LEAST = 8;

    /**
     * A sentence in numbers.
     *
     * @param tags a word's class for the tagger, or -1 if it has none
     * @param heads its head, the root being the number of words
     * @param relations its class for the labeller, or -1
     */
    record Sample(Words words, int[] tags, int[] heads, int[] relations) {}

    /** Speech that is broken off; in edited text a parser that knows it only finds it where it is not. */
    private static final String BROKEN_OFF = "reparandum";

    private final Labels tags;
    private final Labels relations;
    private final List<Sample> samples = new ArrayList<>();

    Training(List<GoldSentence> sentences, WordClasses dictionary) {
        Map<String, Integer> tagCounts = new TreeMap<>();
        Map<String, Integer> relationCounts = new TreeMap<>();
        for (GoldSentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                tagCounts.merge(tagOf(sentence, i), 1, Integer::sum);
                relationCounts.merge(sentence.relations()[i], 1, Integer::sum);
            }
        }
        relationCounts.remove(BROKEN_OFF);
        tags = Labels.of(tagCounts, LEAST);
        relations = Labels.of(relationCounts, LEAST);
        sentences.forEach(sentence -> samples.add(sample(sentence, dictionary)));
    }

    private Sample sample(GoldSentence sentence, WordClasses dictionary) {
        int[] tag = new int[sentence.size()];
        int[] relation = new int[sentence.size()];
        for (int i = 0; i < tag.length; i++) {
            tag[i] = tags.number(tagOf(sentence, i));
            relation[i] = relations.number(sentence.relations()[i]);
        }
        return new Sample(sentence.words(dictionary), tag, sentence.heads(), relation);
    }

    private static String tagOf(GoldSentence sentence, int word) {
        return sentence.tags()[word] + "/" + sentence.universal()[word];
    }

    /** How many words the samples have together. */
    static int words(List<Sample> samples) {
        return samples.stream().mapToInt(sample -> sample.words().size()).sum();
    }

    List<Sample> samples() {
        return samples;
    }

    Labels tags() {
        return tags;
    }

    Labels relations() {
        return relations;
    }
}
