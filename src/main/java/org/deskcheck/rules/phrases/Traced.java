package org.deskcheck.rules.phrases;

import java.util.Arrays;

/** A text under construction that remembers where each of its characters comes from. */
final class Traced {

    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[256];

    /** Adds characters that stand in the original, from an offset on. */
    void copy(String characters, int from) {
        for (int i = 0; i < characters.length(); i++) {
            put(text.length(), characters.charAt(i), from + i);
        }
    }

    /** Adds characters that stand for what begins at an offset of the original. */
    void write(String characters, int at) {
        for (int i = 0; i < characters.length(); i++) {
            put(text.length(), characters.charAt(i), at);
        }
    }

    /** Puts another text in. */
    void insert(int place, Traced other) {
        for (int i = 0; i < other.text.length(); i++) {
            put(place + i, other.text.charAt(i), other.origins[i]);
        }
    }

    private void put(int place, char character, int origin) {
        if (text.length() == origins.length) {
            origins = Arrays.copyOf(origins, 2 * origins.length);
        }
        System.arraycopy(origins, place, origins, place + 1, text.length() - place);
        origins[place] = origin;
        text.insert(place, character);
    }

    int length() {
        return text.length();
    }

    int lastIndexOf(char character, int from) {
        int found = text.lastIndexOf(String.valueOf(character));
        return found < from ? -1 : found;
    }

    /** The last character before a place that is no space. */
    char before(int place) {
        int at = place - 1;
        while (at > 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return text.charAt(at);
    }

    int[] origins(int end) {
        int[] all = Arrays.copyOf(origins, text.length() + 1);
        all[text.length()] = end;
        return all;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
