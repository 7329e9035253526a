package org.deskcheck.extract.syntax;

/** What the parser makes of the tagger's classes. */
final class TagKinds {

    private final int[] parsed;
    private final char[] kinds;

    /**
     * @param tags the Penn Treebank tag of each class
     * @param universal the universal part of speech of each class
     */
    TagKinds(String[] tags, String[] universal) {
        parsed = new int[tags.length];
        kinds = new char[tags.length];
        for (int k = 0; k < tags.length; k++) {
            kinds[k] = tags[k].charAt(0);
            parsed[k] = tags[k].equals("NNPS") ? name(tags, universal, universal[k], k) : k;
        }
    }

    private static int name(String[] tags, String[] universal, String partOfSpeech, int otherwise) {
        for (int k = 0; k < tags.length; k++) {
            if (tags[k].equals("NNP") && universal[k].equals(partOfSpeech)) {
                return k;
            }
        }
        return otherwise;
    }

    /** The class that the parser sees: surnames in "s" are too often taken for plurals to tell them apart. */
    int parsed(int tag) {
        return parsed[tag];
    }

    /** The first letter of the tag: N for nouns, V for verbs. */
    char kind(int tag) {
        return kinds[tag];
    }
}
