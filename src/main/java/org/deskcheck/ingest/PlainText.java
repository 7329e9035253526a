package org.deskcheck.ingest;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.Article;
import org.deskcheck.model.Passage;

/**
 * Plain text as newsrooms paste and wires send it: each line a paragraph, or lines broken at a fixed width
 * with blank ones between paragraphs.
 */
final class PlainText {

    private PlainText() {}

    static Article read(Input input, String original) {
        return ArticleBuilder.build(input, original, null, Headings.mark(passages(original)));
    }

    /** The blocks of a text, in order, each on one line. */
    static List<Passage> passages(String original) {
        List<Line> lines = Line.linesOf(original);
        LineWrap wrap = LineWrap.of(original, lines);
        List<Passage> passages = new ArrayList<>();
        for (int first = 0; first < lines.size(); ) {
            int last = first;
            while (last + 1 < lines.size() && wrap.joins(lines.get(last), lines.get(last + 1))) {
                last++;
            }
            int start = lines.get(first).start() + lines.get(first).bullet(original);
            passages.add(passage(original, start, lines.get(last).end()));
            first = last + 1;
        }
        return passages;
    }

    /** Stores no offset per character where the text reads just as it stands, as nearly all of it does. */
    private static Passage passage(String original, int start, int end) {
        boolean verbatim = true;
        boolean plain = true;
        for (int i = start; i < end && verbatim; i++) {
            char c = original.charAt(i);
            boolean breaks = c == '\r' || c == '\n';
            boolean indented = breaks && PassageBuilder.isSpace(original.charAt(i + 1));
            verbatim = !indented && !PassageBuilder.isInvisible(c);
            plain &= c == ' ' || !PassageBuilder.isSpace(c);
        }
        if (verbatim) {
            String text = original.substring(start, end);
            return Passage.verbatim(plain ? text : withPlainSpaces(text), start);
        }
        PassageBuilder builder = new PassageBuilder();
        builder.append(original, start, end);
        return builder.build();
    }

    private static String withPlainSpaces(String text) {
        StringBuilder spaced = new StringBuilder(text);
        for (int i = 0; i < spaced.length(); i++) {
            if (PassageBuilder.isSpace(spaced.charAt(i))) {
                spaced.setCharAt(i, ' ');
            }
        }
        return spaced.toString();
    }
}
