package org.deskcheck.extract.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Learns which words a lemmatizer must know by heart. */
final class LemmaTrainer {

    private static final Set<String> INFLECTED =
            Set.of("NN", "NNS", "VB", "VBP", "VBZ", "VBD", "VBN", "VBG", "JJ", "JJR", "JJS", "RB");

    private LemmaTrainer() {}

    static Lemmatizer train(List<GoldSentence> sentences) {
        Map<String, Map<String, Map<String, Integer>>> counts = new TreeMap<>();
        Set<String> known = new HashSet<>();
        for (GoldSentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                String tag = sentence.tags()[i];
                String lemma = sentence.lemmas()[i];
                counts.computeIfAbsent(tag, t -> new TreeMap<>())
                        .computeIfAbsent(Forms.lower(sentence.forms()[i]), w -> new TreeMap<>())
                        .merge(lemma, 1, Integer::sum);
                if (INFLECTED.contains(tag)) {
                    known.add(lemma);
                }
            }
        }
        Lemmatizer rules = new Lemmatizer(Map.of(), known);
        Map<String, Map<String, String>> exceptions = new HashMap<>();
        counts.forEach((tag, words) -> {
            Map<String, String> special = new HashMap<>();
            words.forEach((word, lemmas) -> {
                String lemma = mostFrequent(lemmas);
                boolean name = tag.startsWith("NNP");
                if (!name && !lemma.equals(rules.byRule(word, word, tag)) && !lemma.equals("_")) {
                    special.put(word, lemma);
                }
            });
            if (!special.isEmpty()) {
                exceptions.put(tag, special);
            }
        });
        return new Lemmatizer(exceptions, known);
    }

    private static String mostFrequent(Map<String, Integer> counts) {
        String best = "";
        int most = 0;
        for (var entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }
}
