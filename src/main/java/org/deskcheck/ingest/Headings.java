package org.deskcheck.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.deskcheck.ingest.Block.Kind;
import org.deskcheck.model.Passage;

/**
 * Tells title and headings of a plain text from its paragraphs by their shape and by what stands around
 * them, since nothing marks them.
 */
final class Headings {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_HEADING = 80;
    private static final int MOST_HEADING_WORDS = 12;
    /** A standfirst without full stop stands right below the title, longer than a section's heading there. */
    private static final int MOST_WORDS_BELOW_TITLE = 3;
    /** Three short lines in a row are a list. */
    private static final int FEWEST_LIST_ITEMS = 3;

    private final List<Passage> passages;
    private final List<Block> blocks = new ArrayList<>();

    private Headings(List<Passage> passages) {
        this.passages = passages;
    }

    static List<Block> mark(List<Passage> passages) {
        Headings headings = new Headings(passages);
        headings.mark();
        return headings.blocks;
    }

    private void mark() {
        int title = nextProse(0);
        boolean titled = title < passages.size() && nextProse(title + 1) < passages.size() && isTitle(text(title));
        for (int i = 0; i < passages.size(); ) {
            int run = shortLines(i);
            if (titled && i == title) {
                add(Kind.TITLE, i, i + 1);
                i++;
            } else if (run == 0) {
                add(Kind.PARAGRAPH, i, i + 1);
                i++;
            } else {
                boolean standfirst = titled && i == title + 1 && words(text(i)) > MOST_WORDS_BELOW_TITLE;
                int next = nextProse(i + run);
                boolean led = next < passages.size()
                        && !Character.isLowerCase(text(next).charAt(0));
                boolean heading = run < FEWEST_LIST_ITEMS && led;
                int first = standfirst ? i + 1 : i;
                add(Kind.PARAGRAPH, i, first);
                add(heading ? Kind.HEADING : Kind.PARAGRAPH, first, i + run);
                i += run;
            }
        }
    }

    private void add(Kind kind, int from, int to) {
        for (int i = from; i < to; i++) {
            blocks.add(new Block(kind, passages.get(i)));
        }
    }

    /** How many blocks in a row, from here on, have the shape of a heading. */
    private int shortLines(int from) {
        int end = from;
        while (end < passages.size() && isShortLine(text(end)) && !Furniture.is(text(end))) {
            end++;
        }
        return end - from;
    }

    private int nextProse(int from) {
        int i = from;
        while (i < passages.size() && Furniture.is(text(i))) {
            i++;
        }
        return i;
    }

    private String text(int i) {
        return passages.get(i).text();
    }

    private static boolean isTitle(String text) {
        boolean statement = text.endsWith(".") || text.endsWith(":") || text.endsWith(",") || text.endsWith(";");
        return text.length() <= LONGEST_TITLE && !statement && !endsQuoted(text) && !Sentences.areSeveral(text);
    }

    /** A quotation with its full stop is a paragraph. */
    private static boolean endsQuoted(String text) {
        return Sentences.isClosed(text) && !text.endsWith("?") && !text.endsWith("!");
    }

    private static boolean isShortLine(String text) {
        boolean open = text.endsWith(":") || text.endsWith(",") || text.endsWith(";");
        boolean question = text.endsWith("?") && "\"'“‘«".indexOf(text.charAt(0)) < 0;
        return text.length() <= LONGEST_HEADING
                && words(text) <= MOST_HEADING_WORDS
                && !open
                && (question || !Sentences.isClosed(text))
                && !Sentences.areSeveral(text)
                && !Character.isLowerCase(text.charAt(0))
                && text.chars().anyMatch(Character::isLetter);
    }

    private static int words(String text) {
        return SPACES.split(text).length;
    }
}
