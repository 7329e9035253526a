package org.deskcheck.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deskcheck.extract.syntax.Analyser;
import org.deskcheck.extract.syntax.Sentence;
import org.deskcheck.model.Article;
import org.deskcheck.model.Paragraph;
import org.deskcheck.model.Passage;
import org.deskcheck.model.Section;
import org.deskcheck.model.Span;

/**
 * An article with all its tokens analysed and numbered in one row, from the title to the last paragraph.
 *
 * <p>No sentence reaches over the end of a block. The dependency trees are projective, so that what hangs
 * on a token is one {@link #subtree range}.
 */
public final class ParsedArticle {

    /** The head of a sentence's root. */
    public static final int ROOT = Sentence.ROOT;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private int[] sentenceStarts = new int[64];
    private int[] sentenceOf = new int[256];
    private int[] blockOf = new int[256];
    private int[] left = new int[256];
    private int[] right = new int[256];
    private int size;

    private ParsedArticle() {}

    /** Analyses an article. Linear in its length; never throws on any text. */
    public static ParsedArticle parse(Article article, Analyser analyser) {
        ParsedArticle parsed = new ParsedArticle();
        if (article.title() != null) {
            parsed.add(Block.Kind.TITLE, article.title(), "", false, analyser);
        }
        for (Section section : article.sections()) {
            String heading = section.heading() == null ? "" : section.heading().text();
            if (section.heading() != null) {
                parsed.add(Block.Kind.HEADING, section.heading(), heading, false, analyser);
            }
            for (Paragraph paragraph : section.paragraphs()) {
                parsed.add(Block.Kind.PARAGRAPH, paragraph.passage(), heading, paragraph.repeated(), analyser);
            }
        }
        return parsed;
    }

    private void add(Block.Kind kind, Passage passage, String heading, boolean repeated, Analyser analyser) {
        int from = size;
        for (Sentence sentence : analyser.analyse(passage.text())) {
            add(sentence);
        }
        blocks.add(new Block(kind, passage, heading, repeated, new Range(from, size)));
    }

    private void add(Sentence sentence) {
        int start = size;
        size += sentence.size();
        makeRoom();
        sentenceStarts[sentences.size()] = start;
        Arrays.fill(sentenceOf, start, size, sentences.size());
        Arrays.fill(blockOf, start, size, blocks.size());
        sentences.add(sentence);
        for (int token = 0; token < sentence.size(); token++) {
            left[start + token] = start + token;
            right[start + token] = start + token + 1;
        }
        for (int token = 0; token < sentence.size(); token++) {
            widenHeads(sentence, start, token);
        }
    }

    private void widenHeads(Sentence sentence, int start, int token) {
        int head = sentence.head(token);
        // A tree of n tokens is at most n deep; a broken one must not hang the program.
        for (int depth = 0; head != ROOT && depth < sentence.size(); depth++) {
            left[start + head] = Math.min(left[start + head], start + token);
            right[start + head] = Math.max(right[start + head], start + token + 1);
            head = sentence.head(head);
        }
    }

    private void makeRoom() {
        if (sentences.size() == sentenceStarts.length) {
            sentenceStarts = Arrays.copyOf(sentenceStarts, 2 * sentenceStarts.length);
        }
        if (size > left.length) {
            int room = Math.max(size, 2 * left.length);
            sentenceOf = Arrays.copyOf(sentenceOf, room);
            blockOf = Arrays.copyOf(blockOf, room);
            left = Arrays.copyOf(left, room);
            right = Arrays.copyOf(right, room);
        }
    }

    /** How many tokens it has. */
    public int size() {
        return size;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** The block that a token stands in. */
    public Block block(int token) {
        return blocks.get(blockOf[token]);
    }

    /** The number of that block, from 0. */
    public int blockNumber(int token) {
        return blockOf[token];
    }

    /** How many sentences it has. */
    public int sentences() {
        return sentences.size();
    }

    /** The number of the sentence that a token stands in, from 0. */
    public int sentenceNumber(int token) {
        return sentenceOf[token];
    }

    /** The tokens of a sentence. */
    public Range sentence(int number) {
        int start = sentenceStarts[number];
        return new Range(start, start + sentences.get(number).size());
    }

    /** The tokens of the sentence that a token stands in. */
    public Range sentenceOf(int token) {
        return sentence(sentenceOf[token]);
    }

    /** A sentence as the analyser gave it, with its own numbering of tokens. */
    public Sentence analysed(int number) {
        return sentences.get(number);
    }

    public String form(int token) {
        return analysed(sentenceOf[token]).form(local(token));
    }

    /** {@link Sentence#lower}. */
    public String lower(int token) {
        return analysed(sentenceOf[token]).lower(local(token));
    }

    /** {@link Sentence#lemma}. */
    public String lemma(int token) {
        return analysed(sentenceOf[token]).lemma(local(token));
    }

    /** Penn Treebank tag. */
    public String tag(int token) {
        return analysed(sentenceOf[token]).tag(local(token));
    }

    /** Universal Dependencies relation to its head, with subtype. */
    public String relation(int token) {
        return analysed(sentenceOf[token]).relation(local(token));
    }

    /** Whether its relation is one of these; "nsubj" means "nsubj:pass" too. */
    public boolean is(int token, String... relations) {
        String relation = relation(token);
        for (String wanted : relations) {
            if (relation.startsWith(wanted)
                    && (relation.length() == wanted.length() || relation.charAt(wanted.length()) == ':')) {
                return true;
            }
        }
        return false;
    }

    /** The token that it depends on, or {@link #ROOT}. */
    public int head(int token) {
        int head = analysed(sentenceOf[token]).head(local(token));
        return head == ROOT ? ROOT : head + token - local(token);
    }

    /** The first token of a phrase that depends on one outside of it; punctuation does not count. */
    public int headOf(Range phrase) {
        for (int token = phrase.from(); token < phrase.to(); token++) {
            if (!phrase.contains(head(token)) && !isPunctuation(token)) {
                return token;
            }
        }
        return phrase.from();
    }

    /** The tokens that depend on it, from left to right. */
    public int[] children(int token) {
        int[] children = analysed(sentenceOf[token]).children(local(token)).clone();
        int offset = token - local(token);
        for (int i = 0; i < children.length; i++) {
            children[i] += offset;
        }
        return children;
    }

    /** Its first dependant of one of these relations, or -1. */
    public int child(int token, String... relations) {
        for (int child : children(token)) {
            if (is(child, relations)) {
                return child;
            }
        }
        return -1;
    }

    /** A token with everything that depends on it. */
    public Range subtree(int token) {
        return new Range(left[token], right[token]);
    }

    /** Whether the first token is the second one or depends on it, however remotely. */
    public boolean within(int token, int head) {
        int at = token;
        for (int depth = 0; at != ROOT && depth < 300; depth++) {
            if (at == head) {
                return true;
            }
            at = head(at);
        }
        return false;
    }

    public boolean isVerb(int token) {
        return tag(token).startsWith("VB");
    }

    /** Whether it is a verb with a tense, or a modal. */
    public boolean isFinite(int token) {
        String tag = tag(token);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    /** Where a phrase ends without the punctuation at its end: the token behind its last word, or {@code from}. */
    public int endOfWords(int from, int to) {
        int end = to;
        while (end > from && isPunctuation(end - 1)) {
            end--;
        }
        return end;
    }

    /** Whether it is made of neither letters nor digits. */
    public boolean isPunctuation(int token) {
        String form = form(token);
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLetterOrDigit(form.charAt(i)) || Character.isSurrogate(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where the first character of a token stands in its block's passage. */
    public int start(int token) {
        return analysed(sentenceOf[token]).start(local(token));
    }

    /** Where the last character of a token ends in its block's passage. */
    public int end(int token) {
        return analysed(sentenceOf[token]).end(local(token));
    }

    /** The running text of a range within one block, from its first character to its last. */
    public String text(Range range) {
        return block(range.from()).passage().text().substring(start(range.from()), end(range.to() - 1));
    }

    /** Where a range within one block stands in the original. */
    public Span span(Range range) {
        return block(range.from()).passage().original(start(range.from()), end(range.to() - 1));
    }

    private int local(int token) {
        return token - sentenceStarts[sentenceOf[token]];
    }
}
