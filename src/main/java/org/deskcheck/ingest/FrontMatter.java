package org.deskcheck.ingest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deskcheck.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * The lines between {@code ---} and {@code ---} at the top of a Markdown file, of which a reader of news wants
 * two: {@code title} and {@code date}.
 *
 * @param title the title's words, if there are any
 * @param date the date, if there is one
 * @param end offset of the first line behind it, 0 when there is no front matter
 */
record FrontMatter(@Nullable Passage title, @Nullable LocalDate date, int end) {

    private static final Pattern OPEN = Pattern.compile("---[ \\t]*(?:\\r\\n?|\\n)(?=[\\w-]+[ \\t]*:|#)");

    private static final Pattern CLOSE = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*(?:\\r\\n?|\\n|\\z)");

    private static final Pattern TITLE =
            Pattern.compile("(?m)^title[ \\t]*:[ \\t]*(?:\"(?<double>.*)\"|'(?<single>.*)'|(?<plain>.+?))[ \\t]*$");

    private static final Pattern DATE = Pattern.compile("(?m)^(?:date|published|pubdate)[ \\t]*:(?<date>.*)$");

    static FrontMatter of(String original) {
        Matcher open = OPEN.matcher(original);
        Matcher close = CLOSE.matcher(original);
        if (!open.lookingAt() || !close.find(open.end())) {
            return new FrontMatter(null, null, 0);
        }
        Matcher title = TITLE.matcher(original).region(open.end(), close.start());
        Matcher date = DATE.matcher(original).region(open.end(), close.start());
        Optional<LocalDate> day = date.find() ? DateStamp.date(date.group("date")) : Optional.empty();
        return new FrontMatter(title.find() ? passage(original, title) : null, day.orElse(null), close.end());
    }

    private static @Nullable Passage passage(String original, Matcher title) {
        String group = title.start("double") >= 0 ? "double" : title.start("single") >= 0 ? "single" : "plain";
        PassageBuilder passage = new PassageBuilder();
        passage.append(original, title.start(group), title.end(group));
        return passage.isEmpty() ? null : passage.build();
    }
}
