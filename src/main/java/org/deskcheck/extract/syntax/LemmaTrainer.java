package org.deskcheck.extract.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Learns which words a lemmatizer must know by heart. */
final class LemmaTrainer {

    private LemmaTrainer() {}

    /**
     * @param irregular for each tag, forms that the treebank may lack
     */
    static Lemmatizer train(
            List<GoldSentence> sentences, WordClasses dictionary, Map<String, Map<String, String>> irregular) {
        Map<String, Map<String, Map<String, Integer>>> counts = new TreeMap<>();
        for (GoldSentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                String tag = sentence.tags()[i];
                String lemma = sentence.lemmas()[i];
                counts.computeIfAbsent(tag, t -> new TreeMap<>())
                        .computeIfAbsent(Forms.lower(sentence.forms()[i]), w -> new TreeMap<>())
                        .merge(lemma, 1, Integer::sum);
            }
        }
        Lemmatizer rules = new Lemmatizer(Map.of(), dictionary);
        Map<String, Map<String, String>> exceptions = new HashMap<>();
        irregular.forEach((tag, words) -> words.forEach((word, lemma) -> {
            if (!lemma.equals(rules.byRule(word, word, tag))) {
                exceptions.computeIfAbsent(tag, t -> new HashMap<>()).put(word, lemma);
            }
        }));
        counts.forEach((tag, words) -> {
            Map<String, String> special = exceptions.computeIfAbsent(tag, t -> new HashMap<>());
            words.forEach((word, lemmas) -> {
                String lemma = mostFrequent(lemmas);
                boolean name = tag.startsWith("NNP");
                if (name || lemma.equals("_") || lemma.equals(rules.byRule(word, word, tag))) {
                    special.remove(word);
                } else {
                    special.put(word, lemma);
                }
            });
        });
        return new Lemmatizer(exceptions, dictionary);
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
