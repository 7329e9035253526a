package org.deskcheck.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Finding;

/** The accounts that a page shows, in the order in which the text brings them up; the author's comes last. */
final class PageAccounts {

    /** How many accounts the style sheet can tell apart. */
    private static final int COLOURS = 6;

    private final List<String> accounts;

    PageAccounts(CheckedArticle checked) {
        Set<String> found = new LinkedHashSet<>();
        for (Claim claim : checked.claims().claims()) {
            found.add(claim.account());
        }
        for (Finding finding : checked.findings()) {
            if (finding.other() != null) {
                found.add(finding.other().account());
            }
        }
        accounts = new ArrayList<>(found);
        if (accounts.remove(Claim.AUTHOR_ACCOUNT)) {
            accounts.add(Claim.AUTHOR_ACCOUNT);
        }
    }

    List<String> all() {
        return accounts;
    }

    /** The class that gives an account its colour. */
    String style(String account) {
        return account.equals(Claim.AUTHOR_ACCOUNT)
                ? "account-author"
                : "account-" + (accounts.indexOf(account) % COLOURS + 1);
    }

    static String label(String account) {
        return account.equals(Claim.AUTHOR_ACCOUNT) ? "the article itself" : account;
    }

    /** Who stands behind a claim, for people: "Ida Brandt (via Havel Wire), oderland". */
    static String source(Claim claim) {
        String account = claim.account();
        String source = ClaimsTable.source(claim);
        if (source.isEmpty()) {
            source = claim.attribution() == null ? label(Claim.AUTHOR_ACCOUNT) : "nobody named";
        }
        return account.equals(Claim.AUTHOR_ACCOUNT) ? source : source + ", " + account;
    }
}
