package org.deskcheck.desk;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.RuleCard;

/** The use case {@code explain}: tells why rules fire on claims of an input, and why not. */
public final class ExplainInput {

    /** Takes what is explained of one article after the other. */
    @FunctionalInterface
    public interface Taker {
        /**
         * @param article the article's claims
         * @param claims those that were asked about
         */
        void take(ClaimSet article, List<Claim> claims, List<Explanation> explanations);
    }

    private final NewsDesk desk;

    public ExplainInput(NewsDesk desk) {
        this.desk = desk;
    }

    /**
     * Reads what a path names, and explains.
     *
     * @param place which claims are meant
     * @param rules the rules
     * @throws RulesException if the rules cannot be used
     */
    public void run(
            String path,
            InputStream standardInput,
            ClaimPlace place,
            Collection<RuleCard> rules,
            RunListener listener,
            Taker taker)
            throws RulesException {
        new Documents(desk, standardInput)
                .read(
                        List.of(path),
                        listener,
                        article -> taker.take(
                                article,
                                article.claims().stream()
                                        .filter(place.in(article))
                                        .toList(),
                                new RuleDesk(desk).explain(article, place, rules)));
    }
}
