package org.deskcheck.extract.syntax;

import java.util.Arrays;

/**
 * An analysed sentence: its tokens in order, each with its place in the analysed text, its
 * part-of-speech tag and its head in a dependency tree.
 *
 * <p>Tags are those of the Penn Treebank ("VBD"), relations those of Universal Dependencies 2
 * ("nsubj:pass"). Tokens are counted from 0; the head of the root is {@link #ROOT}.
 */
public final class Sentence {

    /** The head of a sentence's root. */
    public static final int ROOT = -1;

    private static final int[] NONE = {};

    private final String[] forms;
    private final String[] lower;
    private final String[] lemmas;
    private final String[] tags;
    private final String[] universal;
    private final int[] nouns;
    private final int[] verbs;
    private final int[] starts;
    private final int[] ends;
    private final int[] heads;
    private final String[] relations;
    private final int[][] children;

    /** All arrays have one entry a token and are not copied: the caller gives them away. */
    Sentence(
            String[] forms,
            String[] lower,
            String[] lemmas,
            String[] tags,
            String[] universal,
            int[] nouns,
            int[] verbs,
            int[] starts,
            int[] ends,
            int[] heads,
            String[] relations) {
        this.forms = forms;
        this.lower = lower;
        this.lemmas = lemmas;
        this.tags = tags;
        this.universal = universal;
        this.nouns = nouns;
        this.verbs = verbs;
        this.starts = starts;
        this.ends = ends;
        this.heads = heads;
        this.relations = relations;
        this.children = childrenOf(heads);
    }

    private static int[][] childrenOf(int[] heads) {
        int[] counts = new int[heads.length];
        for (int head : heads) {
            if (head != ROOT) {
                counts[head]++;
            }
        }
        int[][] children = new int[heads.length][];
        for (int i = 0; i < heads.length; i++) {
            children[i] = counts[i] == 0 ? NONE : new int[counts[i]];
        }
        Arrays.fill(counts, 0);
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] != ROOT) {
                children[heads[i]][counts[heads[i]]++] = i;
            }
        }
        return children;
    }

    /** How many tokens it has. */
    public int size() {
        return forms.length;
    }

    /** The token as it is written. */
    public String form(int token) {
        return forms[token];
    }

    /** The token in lower case, typographic apostrophes and quotation marks made straight. */
    public String lower(int token) {
        return lower[token];
    }

    /** The dictionary form: "said" gives "say". */
    public String lemma(int token) {
        return lemmas[token];
    }

    /** Penn Treebank tag. */
    public String tag(int token) {
        return tags[token];
    }

    /** Universal part of speech, which tells what the Penn tag does not: "AUX" or "VERB", "SCONJ" or "ADP". */
    public String partOfSpeech(int token) {
        return universal[token];
    }

    /**
     * What the word roughly means as a noun: 1 more than the number of WordNet's lexicographer file, 0 for what is
     * not in the dictionary.
     */
    public int nounSense(int token) {
        return nouns[token];
    }

    /** What the word roughly means as a verb, numbered as {@link #nounSense} is. */
    public int verbSense(int token) {
        return verbs[token];
    }

    /** Offset of the token's first code unit in the analysed text. */
    public int start(int token) {
        return starts[token];
    }

    /** Offset behind the token's last code unit in the analysed text. */
    public int end(int token) {
        return ends[token];
    }

    /** The token that it depends on, or {@link #ROOT}. */
    public int head(int token) {
        return heads[token];
    }

    /** How it depends on its head, with subtype: "nsubj", "nsubj:pass", "acl:relcl". */
    public String relation(int token) {
        return relations[token];
    }

    /** The tokens that depend on it, from left to right; not to be changed. */
    public int[] children(int token) {
        return children[token];
    }
}
