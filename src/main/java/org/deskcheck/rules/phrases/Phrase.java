package org.deskcheck.rules.phrases;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that rules may use, and what it stands for.
 *
 * @param section where it may stand
 * @param sentence its words; {@code {name}} stands for one word or a text in quotation marks
 * @param meaning in the language of rule files, with the same {@code {name}}
 * @param topic the comment that it stands under in its file
 */
public record Phrase(Section section, String sentence, String meaning, String topic) {

    /** The part of a rule that a sentence stands in. */
    public enum Section {
        WHEN,
        THEN
    }

    private static final Pattern GAP = Pattern.compile("\"[{](\\w+)[}]\"|[{](\\w+)[}]");

    /** The names in braces, in order. */
    static List<String> gaps(String text) {
        List<String> gaps = new ArrayList<>();
        Matcher matcher = GAP.matcher(text);
        while (matcher.find()) {
            gaps.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return gaps;
    }

    /** Whether it narrows the fact that was named before, as {@code - that states a figure} does. */
    boolean isConstraint() {
        return sentence.startsWith("-");
    }

    /** Matches a whole sentence, whatever its case and spacing; each gap is a group. */
    Pattern pattern() {
        StringBuilder pattern = new StringBuilder("(?i)");
        Matcher gap = GAP.matcher(sentence);
        int from = 0;
        while (gap.find()) {
            words(sentence.substring(from, gap.start()), pattern);
            pattern.append(gap.group(1) == null ? "(\"[^\"]*\"|[^\\s\"]+)" : "\"([^\"]*)\"");
            from = gap.end();
        }
        words(sentence.substring(from), pattern);
        return Pattern.compile(pattern.append("[.]?").toString());
    }

    private static void words(String text, StringBuilder pattern) {
        String space = null;
        for (String word : text.split("\\s+", -1)) {
            if (space != null) {
                pattern.append(space);
            }
            pattern.append(Pattern.quote(word));
            space = "\\s+";
        }
    }

    /** The place of a gap of the meaning, by its name; null where there is none from {@code at} on. */
    static @Nullable Gap nextGap(String meaning, int at) {
        int open = meaning.indexOf('{', at);
        int close = open < 0 ? -1 : meaning.indexOf('}', open);
        return close < 0 ? null : new Gap(open, close + 1, meaning.substring(open + 1, close));
    }

    /** {@code {name}} in a meaning. */
    record Gap(int start, int end, String name) {}
}
