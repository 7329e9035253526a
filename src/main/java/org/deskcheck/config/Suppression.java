package org.deskcheck.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.StringJoiner;
import org.deskcheck.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * Findings that a desk has looked at and lets stand. What an entry does not say is not asked for; at least one of rule,
 * claim and quotation is said.
 *
 * @param file the file that the entry stands in, as messages name it
 * @param base where {@code articles} begins: the file's folder
 * @param at where in the file it begins
 * @param rule the id of a rule
 * @param claim the id of a claim, as worksheets have it
 * @param quotation words of the sentence in question
 * @param articles where it holds; null for everywhere
 * @param reason why the findings stand
 * @param until the last day on which it holds; null for good
 */
public record Suppression(
        String file,
        Path base,
        Position at,
        @Nullable String rule,
        @Nullable String claim,
        @Nullable String quotation,
        @Nullable PathGlob articles,
        String reason,
        @Nullable LocalDate until) {

    /** Whether it is meant for an article. */
    public boolean concerns(String path) {
        return articles == null || articles.holdsFor(path, base);
    }

    /** Whether it holds no more. */
    public boolean isExpired(LocalDate today) {
        return until != null && until.isBefore(today);
    }

    /** What it suppresses, as a file may say it: {@code rule: ATTR-001, quotation: "two million"}. */
    public String what() {
        StringJoiner what = new StringJoiner(", ");
        if (rule != null) {
            what.add("rule: " + rule);
        }
        if (claim != null) {
            what.add("claim: " + claim);
        }
        if (quotation != null) {
            what.add("quotation: " + quoted(quotation));
        }
        if (articles != null) {
            what.add("file: " + quoted(articles.text()));
        }
        return what.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
