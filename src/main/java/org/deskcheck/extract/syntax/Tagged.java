package org.deskcheck.extract.syntax;

/**
 * The words of a sentence with their tags, as the parser sees them. Like {@link Words} it answers for any
 * index.
 */
final class Tagged {

    private final Words words;
    private final int[] tags;
    private final int[] senses;

    /** @param tags a class of the tagger for each word */
    Tagged(Words words, int[] tags, TagKinds kinds) {
        this.words = words;
        this.tags = new int[tags.length];
        this.senses = new int[tags.length];
        for (int i = 0; i < tags.length; i++) {
            this.tags[i] = kinds.parsed(tags[i]);
            char kind = kinds.kind(tags[i]);
            senses[i] = kind == 'V' ? 100 + words.verb(i) : kind == 'N' ? 200 + words.noun(i) : 300 + kind;
        }
    }

    Words words() {
        return words;
    }

    int size() {
        return tags.length;
    }

    /** The word's tag, or a number of its own for the root and each edge. */
    int tag(int word) {
        if (word >= 0 && word < tags.length) {
            return tags[word];
        }
        return edge(word);
    }

    /** What the word means roughly: for a noun or verb its class in the dictionary, else its kind of tag. */
    int sense(int word) {
        if (word >= 0 && word < tags.length) {
            return senses[word];
        }
        return edge(word);
    }

    private int edge(int word) {
        return word < 0 ? -1 : word == tags.length ? -2 : -3;
    }
}
