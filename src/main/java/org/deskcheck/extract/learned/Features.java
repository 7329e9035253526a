package org.deskcheck.extract.learned;

import java.util.Arrays;

/**
 * Collects the features of one position. Each call to {@code add} is one feature template: templates are
 * numbered in the order of the calls, so that the same values in another template are another feature.
 *
 * <p>No strings are built: what a template looks at goes in as integers (hash codes, counts, flags) and is
 * mixed into one.
 */
final class Features {

    private int[] collected = new int[160];
    private int size;
    private int template;

    void add(int value) {
        append(mix(++template, value));
    }

    void add(int first, int second) {
        append(mix(mix(++template, first), second));
    }

    void add(int first, int second, int third) {
        append(mix(mix(mix(++template, first), second), third));
    }

    void add(int first, int second, int third, int fourth) {
        append(mix(mix(mix(mix(++template, first), second), third), fourth));
    }

    /** Counts templates that this position has nothing to say to, so that the later ones keep their numbers. */
    void skip(int templates) {
        template += templates;
    }

    /** The features of the position; the next call to {@code add} begins another position. */
    int[] take() {
        int[] taken = Arrays.copyOf(collected, size);
        size = 0;
        template = 0;
        return taken;
    }

    private void append(int feature) {
        if (size == collected.length) {
            collected = Arrays.copyOf(collected, size * 2);
        }
        collected[size++] = feature;
    }

    /** Murmur-style mixing: every bit of both goes into every bit of the result. */
    static int mix(int seed, int value) {
        int mixed = seed * 0x9E3779B1 ^ value * 0x27D4EB2F;
        mixed ^= mixed >>> 15;
        mixed *= 0x85EBCA6B;
        mixed ^= mixed >>> 13;
        mixed *= 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }

    /** Distances and lengths in steps that widen: nearby ones are told apart, far ones are not. */
    static int bucket(int distance) {
        if (distance <= 4) {
            return distance;
        }
        if (distance <= 7) {
            return 5;
        }
        if (distance <= 12) {
            return 6;
        }
        if (distance <= 20) {
            return 7;
        }
        return distance <= 35 ? 8 : 9;
    }
}
