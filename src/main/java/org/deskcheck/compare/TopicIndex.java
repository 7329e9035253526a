package org.deskcheck.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which claims use which content words, so that only claims on one topic are ever brought together.
 *
 * <p>Words that many claims share name a topic only two at a time. What so many claims share that even two
 * of them say too little brings a claim together with the latest few before it, so that ten thousand claims
 * on one matter cost ten thousand times as much as one, not a hundred million times.
 */
final class TopicIndex {

    /** A key found in more claims than this says too little about the topic to bring all of them together. */
    private static final int CROWD = 60;

    /** How many of a crowd a claim is held against. */
    private static final int LATEST = 4;

    private static final int SHARED_WORDS = 2;

    /** Of a claim's common words so many are joined two by two, the rarest first. */
    private static final int JOINED = 6;

    private final List<Set<String>> words;
    private final Map<String, List<Integer>> claimsByWord = new HashMap<>();
    private final Map<String, List<Integer>> claimsByPair = new HashMap<>();

    /** @param words the content words of each claim, in reading order */
    TopicIndex(List<Set<String>> words) {
        this.words = words;
        for (int claim = 0; claim < words.size(); claim++) {
            for (String word : words.get(claim)) {
                claimsByWord.computeIfAbsent(word, key -> new ArrayList<>(2)).add(claim);
            }
        }
        for (int claim = 0; claim < words.size(); claim++) {
            for (String pair : pairs(claim)) {
                claimsByPair.computeIfAbsent(pair, key -> new ArrayList<>(2)).add(claim);
            }
        }
    }

    /** The earlier claims that share enough words with the given one, in reading order. */
    SortedSet<Integer> earlierOnTopic(int claim) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String word : words.get(claim)) {
            List<Integer> users = users(claimsByWord, word);
            if (users.size() <= CROWD) {
                earlier(users, claim).forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        }
        for (String pair : pairs(claim)) {
            List<Integer> users = earlier(users(claimsByPair, pair), claim);
            List<Integer> near = users.size() <= CROWD ? users : users.subList(users.size() - LATEST, users.size());
            near.forEach(other -> shared.merge(other, SHARED_WORDS, Integer::sum));
        }
        SortedSet<Integer> found = new TreeSet<>();
        shared.forEach((other, count) -> {
            if (count >= SHARED_WORDS) {
                found.add(other);
            }
        });
        return found;
    }

    private List<String> pairs(int claim) {
        List<String> common = words.get(claim).stream()
                .filter(word -> users(claimsByWord, word).size() > CROWD)
                .sorted(Comparator.<String>comparingInt(
                                word -> users(claimsByWord, word).size())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(JOINED)
                .sorted()
                .toList();
        List<String> pairs = new ArrayList<>();
        for (int one = 0; one < common.size(); one++) {
            for (int other = one + 1; other < common.size(); other++) {
                pairs.add(common.get(one) + ' ' + common.get(other));
            }
        }
        return pairs;
    }

    /** The claims of a list, which is in reading order, that come before the given one. */
    private static List<Integer> earlier(List<Integer> users, int claim) {
        int low = 0;
        int high = users.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (users.get(middle) < claim) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return users.subList(0, low);
    }

    private static List<Integer> users(Map<String, List<Integer>> index, String key) {
        return index.getOrDefault(key, List.of());
    }
}
