package org.deskcheck.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which claims use which content words, so that only claims on one topic are ever brought together.
 *
 * <p>Words that many claims share name a topic only two at a time. What so many claims share that even two of
 * them say too little brings a claim together with the latest few of each account before it; and of all that
 * it is brought together with, those count that share most with it. So ten thousand claims on one matter cost
 * ten thousand times as much as one, not a hundred million times.
 */
final class TopicIndex {

    /** A key found in more claims than this says too little about the topic to bring all of them together. */
    private static final int CROWD = 60;

    /** How many of each account in a crowd a claim is held against. */
    private static final int LATEST = 4;

    /** So far back in a crowd they are looked for. */
    private static final int BACK = 500;

    /** How many claims a claim is held against, at most. */
    static final int MOST = 48;

    private static final int SHARED_WORDS = 2;

    /** Of a claim's common words so many are joined two by two, the rarest first. */
    private static final int JOINED = 6;

    private final List<Set<String>> words;
    private final int[] accounts;
    private final int accountCount;
    private final Map<String, Users> claimsByWord = new HashMap<>();
    private final Map<String, Users> claimsByPair = new HashMap<>();

    /**
     * @param words the content words of each claim, in reading order
     * @param accounts the account of each claim
     */
    TopicIndex(List<Set<String>> words, List<String> accounts) {
        this.words = words;
        Map<String, Integer> numbers = new HashMap<>();
        this.accounts = accounts.stream()
                .mapToInt(account -> numbers.computeIfAbsent(account, key -> numbers.size()))
                .toArray();
        this.accountCount = numbers.size();
        for (int claim = 0; claim < words.size(); claim++) {
            for (String word : words.get(claim)) {
                claimsByWord.computeIfAbsent(word, key -> new Users()).add(claim);
            }
        }
        for (int claim = 0; claim < words.size(); claim++) {
            for (String pair : pairs(claim)) {
                claimsByPair.computeIfAbsent(pair, key -> new Users()).add(claim);
            }
        }
    }

    /**
     * The earlier claims on a claim's topic.
     *
     * @param claims in reading order
     * @param farthest those of them that share least with it; they stand for what is left out
     * @param crowded whether there were too many to name them all
     */
    record Earlier(List<Integer> claims, Set<Integer> farthest, boolean crowded) {}

    /** The earlier claims that share enough words with the given one. */
    Earlier earlierOnTopic(int claim) {
        Map<Integer, Shared> found = new HashMap<>();
        boolean crowded = false;
        for (String word : words.get(claim)) {
            Users users = users(claimsByWord, word);
            if (users.size <= CROWD) {
                add(users, users.before(claim), 1, found);
            }
        }
        for (String pair : pairs(claim)) {
            Users users = users(claimsByPair, pair);
            crowded |= users.isCrowdBefore(claim);
            add(users, users.latestBefore(claim), SHARED_WORDS, found);
        }
        List<Shared> enough = found.values().stream()
                .filter(shared -> shared.words >= SHARED_WORDS)
                .sorted(Comparator.<Shared>comparingDouble(shared -> shared.weight)
                        .thenComparingInt(shared -> shared.claim)
                        .reversed())
                .toList();
        List<Integer> nearest =
                enough.stream().limit(MOST).map(shared -> shared.claim).toList();
        Set<Integer> farthest = Set.copyOf(nearest.subList(nearest.size() * 3 / 4, nearest.size()));
        return new Earlier(nearest.stream().sorted().toList(), farthest, crowded || enough.size() > MOST);
    }

    private void add(Users users, List<Integer> claims, int shared, Map<Integer, Shared> found) {
        double weight = Math.log((1.0 + words.size()) / users.size);
        for (int claim : claims) {
            Shared its = found.computeIfAbsent(claim, Shared::new);
            its.words += shared;
            its.weight += weight;
        }
    }

    /** What a claim has in common with the one that is asked about; the rarer a word, the more it weighs. */
    private static final class Shared {

        private final int claim;
        private int words;
        private double weight;

        Shared(int claim) {
            this.claim = claim;
        }
    }

    private List<String> pairs(int claim) {
        List<String> common = words.get(claim).stream()
                .filter(word -> size(word) > CROWD)
                .sorted(Comparator.comparingInt(this::size).thenComparing(Comparator.naturalOrder()))
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

    private int size(String word) {
        return users(claimsByWord, word).size;
    }

    private static Users users(Map<String, Users> index, String key) {
        return Objects.requireNonNull(index.get(key), key);
    }

    /** The claims that use a key, in reading order. */
    private final class Users {

        private int[] claims = new int[2];
        private int size;

        void add(int claim) {
            if (size == claims.length) {
                claims = Arrays.copyOf(claims, 2 * size);
            }
            claims[size++] = claim;
        }

        List<Integer> before(int claim) {
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < size && claims[i] < claim; i++) {
                found.add(claims[i]);
            }
            return found;
        }

        boolean isCrowdBefore(int claim) {
            return size > CROWD && claims[CROWD] < claim;
        }

        /** All of them, or of a crowd the latest few of each account. */
        List<Integer> latestBefore(int claim) {
            if (!isCrowdBefore(claim)) {
                return before(claim);
            }
            int at = Arrays.binarySearch(claims, 0, size, claim);
            int end = at < 0 ? -at - 1 : at;
            int[] taken = new int[accountCount];
            List<Integer> found = new ArrayList<>();
            for (int i = end - 1; i >= Math.max(0, end - BACK); i--) {
                if (taken[accounts[claims[i]]]++ < LATEST) {
                    found.add(claims[i]);
                }
            }
            return found;
        }
    }
}
