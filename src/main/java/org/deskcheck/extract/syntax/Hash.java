package org.deskcheck.extract.syntax;

/** The hash by which words and features are numbered; the models depend on it. */
final class Hash {

    private Hash() {}

    /** The number of a word given in lower case without digits. */
    static int of(String word) {
        int hash = 17;
        for (int i = 0; i < word.length(); i++) {
            hash = hash * 31 + word.charAt(i);
        }
        return finish(hash);
    }

    /** Spreads the bits, so that the lowest depend on all. */
    static int finish(int hash) {
        int x = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        x = (x ^ (x >>> 13)) * 0xC2B2AE35;
        return x ^ (x >>> 16);
    }
}
