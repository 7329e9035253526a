package org.deskcheck.desk;

import java.util.function.Predicate;
import org.deskcheck.model.Article;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.LineIndex;
import org.deskcheck.model.Located;
import org.deskcheck.model.Position;
import org.deskcheck.model.Sentence;
import org.deskcheck.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where the claims stand that somebody asks about.
 *
 * @param line a line that they stand on, from 1; null for any
 * @param column a column of that line, from 1; null for any
 * @param claimId the claim's id; null for any
 */
public record ClaimPlace(
        @Nullable Integer line,
        @Nullable Integer column,
        @Nullable String claimId) {

    /** Any claim. */
    public static final ClaimPlace ANY = new ClaimPlace(null, null, null);

    /** The claims of an article that stand there. */
    public Predicate<Claim> in(ClaimSet claims) {
        Article article = claims.article();
        LineIndex lines = article == null ? null : new LineIndex(article.original());
        return claim -> (claimId == null || claim.id().equals(claimId))
                && (line == null || covers(claim.span(), claim.position(), lines, line));
    }

    /** The sentences of an article that stand there, and its accounts, which stand nowhere. */
    public Predicate<Located> located(ClaimSet claims) {
        Article article = claims.article();
        LineIndex lines = article == null ? null : new LineIndex(article.original());
        return place ->
                !(place instanceof Sentence) || line == null || covers(place.span(), place.position(), lines, line);
    }

    private boolean covers(@Nullable Span span, Position begin, @Nullable LineIndex lines, int wanted) {
        if (span == null || lines == null) {
            return begin.line() == wanted && (column == null || begin.column() == column);
        }
        Position end = lines.position(span.end());
        boolean behindBegin =
                begin.line() < wanted || (begin.line() == wanted && (column == null || begin.column() <= column));
        boolean beforeEnd = end.line() > wanted || (end.line() == wanted && (column == null || end.column() > column));
        return behindBegin && beforeEnd;
    }
}
