package org.deskcheck.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.deskcheck.compare.ClaimComparer;
import org.deskcheck.compare.ClaimComparer.Compared;
import org.deskcheck.compare.Reckoner;
import org.deskcheck.extract.ClaimExtractor;
import org.deskcheck.extract.learned.AttributionModel;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.model.Article;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.ClashingWords;
import org.deskcheck.model.Comparison;
import org.deskcheck.model.Finding;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.Problem;
import org.jspecify.annotations.Nullable;

/** Makes articles into what rules match on. */
final class FactFinder {

    private final ClaimExtractor extractor;
    private final ClaimComparer comparer;

    /** @param model a model of attributions, or null for the one that ships */
    FactFinder(Lexicons lexicons, @Nullable Path model) throws InputException {
        this.extractor = model == null ? new ClaimExtractor(lexicons) : new ClaimExtractor(lexicons, read(model));
        this.comparer = new ClaimComparer(lexicons);
    }

    private static AttributionModel read(Path model) throws InputException {
        try (InputStream in = Files.newInputStream(model)) {
            return AttributionModel.read(in);
        } catch (IOException e) {
            throw new InputException(new Problem(
                    model.toString(),
                    null,
                    "This is not a model of attributions.",
                    "Name a file that \"deskcheck train attributions\" wrote with this version."));
        }
    }

    ClaimSet claims(Article article) {
        return extractor.extract(article);
    }

    ClaimSet claims(Article article, ParsedArticle parsed) {
        return extractor.extract(article, parsed);
    }

    Meaning meaning(String claim) {
        return extractor.meaning(claim);
    }

    /** The facts of one article. */
    List<Object> facts(ClaimSet article) {
        List<Object> facts = new ArrayList<>(article.attributions());
        facts.addAll(article.sentences());
        List<Claim> claims = article.claims();
        facts.addAll(facts(claims, compare(claims, done -> {}).comparisons()));
        facts.addAll(extractor.accounts(article));
        return facts;
    }

    /** @param progress is told, by any thread, how many claims have been held against the others */
    Compared compare(List<Claim> claims, IntConsumer progress) {
        return comparer.compare(claims, progress);
    }

    /** Claims, of whatever articles, how they compare, and their sums that come out wrong. */
    List<Object> facts(List<Claim> claims, List<Comparison> comparisons) {
        List<Object> facts = new ArrayList<>(claims);
        facts.addAll(comparisons);
        claims.forEach(claim -> facts.addAll(Reckoner.check(claim)));
        return facts;
    }

    ClashingWords clashingWords(Finding clash) {
        return clash.claim() == null || clash.other() == null || clash.kind() == null
                ? ClashingWords.NONE
                : comparer.clashingWords(clash.claim(), clash.other(), clash.kind());
    }

    /** Two claims on one matter and how they compare. */
    List<Object> facts(Claim first, Claim second) {
        return List.of(first, second, comparer.measure(first, second));
    }
}
