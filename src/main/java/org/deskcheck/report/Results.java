package org.deskcheck.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deskcheck.model.Article;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Finding;
import org.deskcheck.model.LineIndex;
import org.deskcheck.model.Position;
import org.deskcheck.model.Span;
import org.jspecify.annotations.Nullable;

/** Works out what reports tell of findings, while the articles are at hand. */
public final class Results {

    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, LineIndex> lines = new HashMap<>();
    private final Map<String, SentenceLookup> sentences = new HashMap<>();

    private Results(List<ClaimSet> sets) {
        Set<String> paths = new HashSet<>();
        for (ClaimSet set : sets) {
            Article article = set.article();
            // Of several texts in one file it cannot be told here which one a place is in.
            boolean alone = paths.add(set.path());
            if (article != null && alone) {
                articles.put(set.path(), article);
                lines.put(set.path(), new LineIndex(article.original()));
                sentences.put(set.path(), new SentenceLookup(set));
            } else {
                articles.remove(set.path());
                lines.remove(set.path());
                sentences.remove(set.path());
            }
        }
    }

    /** The results of one article. */
    public static ArticleResults of(CheckedArticle checked) {
        return new Results(List.of(checked.claims())).of(checked.claims(), checked.findings());
    }

    /**
     * The results of several articles whose findings may lead from one to another.
     *
     * @param findings each goes to the article that it names
     */
    public static List<ArticleResults> of(List<ClaimSet> sets, List<Finding> findings) {
        Results results = new Results(sets);
        Map<String, List<Finding>> byPath = findings.stream()
                .sorted(FindingsTable.ORDER)
                .collect(Collectors.groupingBy(Finding::article, HashMap::new, Collectors.toList()));
        List<ArticleResults> all = new ArrayList<>();
        for (ClaimSet set : sets) {
            // A file may hold several articles: what it is found to say is told once.
            List<Finding> own = byPath.remove(set.path());
            all.add(results.of(set, own == null ? List.of() : own));
        }
        return all;
    }

    private ArticleResults of(ClaimSet set, List<Finding> findings) {
        List<String> fingerprints = Fingerprint.of(findings);
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            results.add(result(findings.get(i), fingerprints.get(i)));
        }
        return new ArticleResults(set.name(), set.path(), set.claims().size(), results);
    }

    private Result result(Finding finding, String fingerprint) {
        return new Result(
                finding.ruleId(),
                finding.severity(),
                finding.article(),
                region(finding.article(), finding.position(), finding.span()),
                finding.message(),
                fingerprint,
                cited(finding.claim()),
                cited(finding.other()),
                finding.kind(),
                line(finding),
                Standing.NEW);
    }

    private @Nullable CitedClaim cited(@Nullable Claim claim) {
        return claim == null
                ? null
                : new CitedClaim(
                        claim.id(),
                        claim.text(),
                        ClaimsTable.source(claim),
                        claim.account(),
                        sentence(claim),
                        claim.article(),
                        region(claim.article(), claim.position(), claim.span()));
    }

    private String sentence(Claim claim) {
        SentenceLookup lookup = sentences.get(claim.article());
        return lookup == null ? claim.text() : lookup.around(claim);
    }

    private Region region(String path, Position start, @Nullable Span span) {
        LineIndex index = lines.get(path);
        return new Region(start, index == null || span == null ? null : index.position(span.end()), span);
    }

    private @Nullable SourceLine line(Finding finding) {
        Article article = articles.get(finding.article());
        LineIndex index = lines.get(finding.article());
        return article == null || index == null || finding.span() == null
                ? null
                : SourceLine.of(article.original(), index, finding.span());
    }
}
