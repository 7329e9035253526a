package org.deskcheck.extract.syntax;

/** What the tagger looks at: the word, how it is written, its neighbours, the two tags before it. */
final class TagFeatures {

    private TagFeatures() {}

    /** @param tags those of the words before {@code i} are read */
    static void fill(Features f, Words words, int i, int[] tags) {
        int before = i > 0 ? tags[i - 1] : -1;
        int earlier = i > 1 ? tags[i - 2] : -2;
        int word = words.lower(i);
        int previous = words.lower(i - 1);
        int next = words.lower(i + 1);
        int shape = words.shape(i);
        int suffix = words.suffix(i, 3);
        f.start();
        f.add(1);
        f.add(word);
        f.add(words.exact(i));
        f.add(words.suffix(i, 1));
        f.add(words.suffix(i, 2));
        f.add(suffix);
        f.add(words.suffix(i, 4));
        f.add(words.prefix(i, 1));
        f.add(words.prefix(i, 2));
        f.add(words.prefix(i, 3));
        f.add(shape);
        f.add(shape, i == 0 ? 1 : 0);
        f.add(shape, words.shape(i + 1));
        f.add(shape, words.shape(i - 1));
        f.add(shape, words.suffix(i, 2));
        f.add(before);
        f.add(before, earlier);
        f.add(before, word);
        f.add(before, suffix);
        f.add(before, next);
        f.add(before, words.suffix(i + 1, 3));
        f.add(previous);
        f.add(words.lower(i - 2));
        f.add(next);
        f.add(words.lower(i + 2));
        f.add(previous, word);
        f.add(word, next);
        f.add(words.suffix(i - 1, 3));
        f.add(words.suffix(i + 1, 3));
        f.add(words.suffix(i + 1, 2), suffix);
        f.add(previous, next);
        f.add(next, words.lower(i + 2));
        dictionary(f, words, i, before, earlier);
        capitals(f, words, i, before);
    }

    private static void dictionary(Features f, Words words, int i, int before, int earlier) {
        int can = words.inflections(i);
        int nextCan = words.inflections(i + 1);
        f.add(can);
        f.add(can, before);
        f.add(can, nextCan);
        f.add(can, words.inflections(i - 1));
        f.add(can, words.suffix(i, 3));
        f.add(can, words.shape(i));
        f.add(words.noun(i), words.verb(i), can);
        f.add(nextCan, before, words.lower(i));
        f.add(before, can, nextCan);
        f.add(before, nextCan);
        f.add(nextCan, words.inflections(i + 2), can);
        f.add(can, earlier, before);
        f.add(can, words.lower(i + 1));
        f.add(can, words.lower(i - 1));
        f.add(words.noun(i - 1), words.verb(i - 1));
        f.add(words.noun(i + 1), words.verb(i + 1));
    }

    private static void capitals(Features f, Words words, int i, int before) {
        int shape = words.shape(i);
        f.add(words.capitals(), shape);
        f.add(words.capitals(), shape, i == 0 ? 1 : 0, words.inflections(i));
        f.add(shape, words.inflections(i), before);
        f.add(shape, words.shape(i - 1), words.shape(i + 1));
        f.add(words.capitals(), words.lower(i), shape);
    }
}
