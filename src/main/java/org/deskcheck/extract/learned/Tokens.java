package org.deskcheck.extract.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.deskcheck.extract.attribution.Quotations;
import org.deskcheck.extract.syntax.Sentence;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/**
 * The tokens of a stretch of text, sentence after sentence, as the features look at them: flat, and with
 * every word already a number.
 */
final class Tokens {

    static final int BEFORE = 0x5EED0001;
    static final int BEHIND = 0x5EED0002;
    static final int NO_HEAD = -1;

    private static final int SUFFIX = 3;

    /** More than WordNet's lexicographer files are. */
    private static final int SENSES = 64;

    private static final Set<String> MARKS =
            Set.of("\"", "''", "``", "“", "”", "„", "‟", "«", "»", "‹", "›", "‘", "’", "‚", "'");

    final int size;
    final int[] sentence;
    final int[] head;
    final int[][] children;
    final int[] lower;
    final int[] lemma;
    final int[] tag;
    final int[] relation;
    final int[] suffix;
    final int[] shape;
    final int[] frame;
    final int[] senses;
    final int[] sense;
    final boolean[] quoted;
    final boolean[] mark;
    final boolean[] verbal;
    final boolean[] comma;
    final int[] quotation;
    final int[] quotationStart;
    final int[] quotationEnd;

    private final int[] sentenceStart;

    /**
     * @param range the tokens of {@code article} that are looked at; whole sentences
     * @param frames what the lexicon of cues knows of a word
     */
    Tokens(ParsedArticle article, Quotations quotations, Range range, CueFrames frames) {
        this.size = range.size();
        this.quoted = new boolean[size];
        this.mark = new boolean[size];
        this.sentence = new int[size];
        this.head = new int[size];
        this.children = new int[size][];
        this.lower = new int[size];
        this.lemma = new int[size];
        this.tag = new int[size];
        this.relation = new int[size];
        this.suffix = new int[size];
        this.shape = new int[size];
        this.frame = new int[size];
        this.senses = new int[size];
        this.sense = new int[size];
        this.verbal = new boolean[size];
        this.comma = new boolean[size];
        int first = article.sentenceNumber(range.from());
        int last = article.sentenceNumber(range.to() - 1);
        this.sentenceStart = new int[last - first + 2];
        int at = 0;
        for (int number = first; number <= last; number++) {
            sentenceStart[number - first] = at;
            at = read(article.analysed(number), number - first, at, frames);
        }
        sentenceStart[last - first + 1] = at;
        for (int token = 0; token < size; token++) {
            boolean inside = quotations.isQuoted(range.from() + token);
            mark[token] = inside && MARKS.contains(article.form(range.from() + token));
            quoted[token] = inside && !mark[token];
        }
        this.quotation = new int[size];
        List<int[]> found = numberQuotations();
        this.quotationStart = found.stream().mapToInt(bounds -> bounds[0]).toArray();
        this.quotationEnd = found.stream().mapToInt(bounds -> bounds[1]).toArray();
    }

    /** Words, tags or relations as the numbers that they are here. */
    static List<Integer> numbers(String... words) {
        return Arrays.stream(words).map(String::hashCode).toList();
    }

    private int read(Sentence from, int index, int base, CueFrames frames) {
        for (int token = 0; token < from.size(); token++) {
            int at = base + token;
            String word = from.lower(token);
            String pos = from.tag(token);
            sentence[at] = index;
            head[at] = from.head(token) == Sentence.ROOT ? NO_HEAD : base + from.head(token);
            children[at] = shifted(from.children(token), base);
            lower[at] = word.hashCode();
            lemma[at] = from.lemma(token).hashCode();
            tag[at] = pos.hashCode();
            relation[at] = from.relation(token).hashCode();
            suffix[at] = word.substring(Math.max(0, word.length() - SUFFIX)).hashCode();
            shape[at] = shapeOf(from.form(token));
            frame[at] = frames.of(from.lemma(token));
            senses[at] = SENSES * from.nounSense(token) + from.verbSense(token);
            sense[at] = sense(from, token);
            verbal[at] = pos.startsWith("VB") || pos.equals("MD");
            comma[at] = word.equals(",");
        }
        return base + from.size();
    }

    /** What the word means as the part of speech that it is here. */
    private static int sense(Sentence from, int token) {
        return switch (from.tag(token).charAt(0)) {
            case 'V' -> SENSES + from.verbSense(token);
            case 'N' -> 2 * SENSES + from.nounSense(token);
            default -> 3 * SENSES;
        };
    }

    private static int[] shifted(int[] tokens, int by) {
        int[] shifted = new int[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            shifted[i] = tokens[i] + by;
        }
        return shifted;
    }

    private static int shapeOf(String form) {
        char first = form.charAt(0);
        if (Character.isUpperCase(first)) {
            return form.length() > 1 && Character.isUpperCase(form.charAt(form.length() - 1)) ? 1 : 2;
        }
        if (Character.isLetter(first)) {
            return 3;
        }
        return Character.isDigit(first) ? 4 : 5;
    }

    private List<int[]> numberQuotations() {
        List<int[]> found = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            if (!quoted[at] || mark[at]) {
                quotation[at] = -1;
            } else if (at > 0 && quotation[at - 1] >= 0) {
                quotation[at] = quotation[at - 1];
                found.get(quotation[at])[1] = at;
            } else {
                quotation[at] = found.size();
                found.add(new int[] {at, at});
            }
        }
        return found;
    }

    /** The first token of the sentence that a token belongs to. */
    int sentenceStart(int token) {
        return sentenceStart[sentence[token]];
    }

    /** The last token of the sentence that a token belongs to. */
    int sentenceEnd(int token) {
        return sentenceStart[sentence[token] + 1] - 1;
    }

    boolean startsSentence(int token) {
        return token == sentenceStart(token);
    }

    boolean endsSentence(int token) {
        return token == sentenceEnd(token);
    }

    /** The value of a column at a token, or a number that says on which side of the text it lies. */
    int at(int[] column, int token) {
        if (token < 0) {
            return BEFORE;
        }
        return token >= size ? BEHIND : column[token];
    }
}
