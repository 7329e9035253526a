package org.deskcheck.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which claims use which content words, so that only claims on one topic are ever brought together. */
final class TopicIndex {

    /** A word found in more claims than this says too little about the topic to bring two together. */
    private static final int COMMON_WORD = 60;

    private static final int SHARED_WORDS = 2;

    private final List<Set<String>> words;
    private final Map<String, List<Integer>> claimsByWord = new HashMap<>();

    /** @param words the content words of each claim, in reading order */
    TopicIndex(List<Set<String>> words) {
        this.words = words;
        for (int claim = 0; claim < words.size(); claim++) {
            for (String word : words.get(claim)) {
                claimsByWord.computeIfAbsent(word, key -> new ArrayList<>()).add(claim);
            }
        }
    }

    /** The earlier claims that share enough words with the given one, in reading order. */
    SortedSet<Integer> earlierOnTopic(int claim) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String word : words.get(claim)) {
            List<Integer> users = claimsByWord.getOrDefault(word, List.of());
            if (users.size() > COMMON_WORD) {
                continue;
            }
            for (int other : users) {
                if (other < claim) {
                    shared.merge(other, 1, Integer::sum);
                }
            }
        }
        SortedSet<Integer> found = new TreeSet<>();
        shared.forEach((other, count) -> {
            if (count >= SHARED_WORDS) {
                found.add(other);
            }
        });
        return found;
    }
}
