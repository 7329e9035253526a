package org.deskcheck.desk;

import java.util.List;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Finding;
import org.deskcheck.model.RuleTrace;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule fires or does not fire.
 *
 * @param claim the claim in question; null where the rule reports on accounts and not on claims
 * @param findings what the rule reported there; empty if it did not fire
 * @param trace the rule's conditions, one by one
 */
public record Explanation(@Nullable Claim claim, List<Finding> findings, RuleTrace trace) {
    public Explanation {
        findings = List.copyOf(findings);
    }
}
