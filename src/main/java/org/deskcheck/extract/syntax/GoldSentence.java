package org.deskcheck.extract.syntax;

/**
 * A sentence of a treebank. Arrays have one entry a word and are not copied.
 *
 * @param text the sentence as running text
 * @param opensParagraph whether a new paragraph begins with it
 * @param forms the words
 * @param lemmas their dictionary forms
 * @param tags Penn Treebank tags
 * @param universal universal parts of speech
 * @param heads index of each word's head; that of the root is the number of words
 * @param relations universal relations with subtype
 */
record GoldSentence(
        String text,
        boolean opensParagraph,
        String[] forms,
        String[] lemmas,
        String[] tags,
        String[] universal,
        int[] heads,
        String[] relations) {

    int size() {
        return forms.length;
    }

    /** The words as numbers. */
    Words words(WordClasses dictionary) {
        Tokens tokens = new Tokens(String.join(" ", forms));
        int at = 0;
        for (String form : forms) {
            tokens.add(at, at + form.length());
            at += form.length() + 1;
        }
        return Words.of(dictionary, tokens, 0, forms.length);
    }
}
