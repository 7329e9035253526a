package org.deskcheck.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * How a markup language writes characters, so that the text that a parser made of a stretch of the original
 * can be laid beside it again.
 */
enum Notation {
    /** Character references: {@code &amp;}. */
    HTML {
        @Override
        Written at(String original, int from, int to) {
            return original.charAt(from) == '&' ? reference(original, from, to) : literal(original, from);
        }
    },
    /** Character references and backslash escapes: {@code \*}. */
    MARKDOWN {
        @Override
        Written at(String original, int from, int to) {
            if (original.charAt(from) == '\\' && from + 1 < to) {
                return new Written(original.substring(from + 1, from + 2), from + 2);
            }
            return HTML.at(original, from, to);
        }
    },
    /** Every character stands for itself. */
    LITERAL {
        @Override
        Written at(String original, int from, int to) {
            return literal(original, from);
        }
    };

    /**
     * What is written at an offset.
     *
     * @param text what it reads
     * @param end the offset behind it
     */
    record Written(String text, int end) {}

    private static final Pattern REFERENCE = Pattern.compile("&(?:#[xX][0-9a-fA-F]+|#[0-9]+|[A-Za-z][A-Za-z0-9]*);?");
    private static final int LONGEST_REFERENCE = 40;

    abstract Written at(String original, int from, int to);

    /**
     * Adds a text that a parser read from {@code original[from, to)}. What stands there beside the text, such as
     * the marks around a code span, is passed over.
     */
    void append(PassageBuilder passage, String text, String original, int from, int to) {
        int read = 0;
        int at = from;
        while (read < text.length() && at < to) {
            Written written = at(original, at, to);
            if (!text.startsWith(written.text(), read)) {
                written = literal(original, at);
            }
            boolean space = isSpace(text, read) && isSpace(written.text(), 0);
            if (space || text.startsWith(written.text(), read)) {
                append(passage, written, at);
                read += written.text().length();
                at = written.end();
            } else {
                at++;
            }
        }
        // What the parser made of something else still belongs to this stretch.
        append(passage, new Written(text.substring(read), to), Math.min(at, to - 1));
    }

    /** Parsers turn line breaks into spaces. */
    private static boolean isSpace(String text, int at) {
        return PassageBuilder.isSpace(text.charAt(at));
    }

    private static void append(PassageBuilder passage, Written written, int from) {
        for (int i = 0; i < written.text().length(); i++) {
            passage.append(written.text().charAt(i), from, written.end());
        }
    }

    private static Written literal(String original, int from) {
        return new Written(original.substring(from, from + 1), from + 1);
    }

    private static Written reference(String original, int from, int to) {
        Matcher matcher = REFERENCE.matcher(original).region(from, Math.min(to, from + LONGEST_REFERENCE));
        if (!matcher.lookingAt()) {
            return literal(original, from);
        }
        String raw = matcher.group();
        String read = Parser.unescapeEntities(raw, false);
        // "&notit;" reads "¬it;": only its beginning is a reference.
        int rest = 0;
        while (rest < read.length() - 1
                && read.charAt(read.length() - 1 - rest) == raw.charAt(raw.length() - 1 - rest)) {
            rest++;
        }
        return new Written(read.substring(0, read.length() - rest), from + raw.length() - rest);
    }
}
