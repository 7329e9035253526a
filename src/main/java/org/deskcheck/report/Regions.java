package org.deskcheck.report;

import java.util.HashMap;
import java.util.Map;
import org.deskcheck.model.Article;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Finding;
import org.deskcheck.model.LineIndex;
import org.deskcheck.model.Position;
import org.deskcheck.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds out where in the files of a run the words of findings and claims begin and end. */
final class Regions {

    private final Map<String, LineIndex> lines = new HashMap<>();

    Regions(CheckRun run) {
        for (CheckedArticle checked : run.articles()) {
            Article article = checked.claims().article();
            if (article != null) {
                lines.put(article.path(), new LineIndex(article.original()));
            }
        }
    }

    Region of(Finding finding) {
        return region(finding.article(), finding.position(), finding.span());
    }

    Region of(Claim claim) {
        return region(claim.article(), claim.position(), claim.span());
    }

    private Region region(String path, Position start, @Nullable Span span) {
        LineIndex index = lines.get(path);
        return index == null || span == null
                ? new Region(start, null, null)
                : new Region(start, index.position(span.end()), span);
    }
}
