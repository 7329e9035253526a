package org.deskcheck.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.deskcheck.model.Article;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Passage;
import org.deskcheck.model.RuleCard;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of one article's page have in common: its claims and findings with their places on the page.
 *
 * @param path how the page names the file
 * @param article the text; null for claims that came without one
 * @param claims in the order of the text
 * @param findings in the order of the text
 * @param standings whether each of {@code findings} counts
 * @param rules the cards of the rules, by id
 */
record Page(
        String path,
        @Nullable Article article,
        ClaimSet claimSet,
        List<Claim> claims,
        List<Finding> findings,
        List<Standing> standings,
        Map<String, RuleCard> rules,
        PageAccounts accounts,
        PageAnchors anchors) {

    /** @param results made of {@code checked} */
    static Page of(CheckedArticle checked, ArticleResults results, List<RuleCard> rules) {
        ClaimSet set = checked.claims();
        List<Claim> claims =
                set.claims().stream().sorted(ClaimsTable.BY_POSITION).toList();
        Map<String, RuleCard> cards = new HashMap<>();
        rules.forEach(rule -> cards.put(rule.id(), rule));
        return new Page(
                checked.path(),
                set.article(),
                set,
                claims,
                checked.findings(),
                results.results().stream().map(Result::standing).toList(),
                cards,
                new PageAccounts(checked),
                new PageAnchors(set.path(), claims));
    }

    /** The findings whose words begin in a passage, as indexes of {@link #findings}. */
    List<Integer> findingsIn(Passage passage) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.span() != null
                    && passage.span().start() <= finding.span().start()
                    && finding.span().start() < passage.span().end()) {
                found.add(i);
            }
        }
        return found;
    }

    /** The findings about a claim, as indexes of {@link #findings}. */
    List<Integer> findingsOn(Claim claim) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            if (claim.equals(findings.get(i).claim())) {
                found.add(i);
            }
        }
        return found;
    }

    /** The ids of the rules that found something, with their titles. */
    Map<String, String> rulesThatFound() {
        Map<String, String> titles = new TreeMap<>();
        for (Finding finding : findings) {
            RuleCard card = rules.get(finding.ruleId());
            titles.put(finding.ruleId(), card == null ? "" : card.title());
        }
        return titles;
    }
}
