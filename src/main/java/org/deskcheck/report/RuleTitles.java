package org.deskcheck.report;

import java.util.HashMap;
import java.util.Map;
import org.deskcheck.model.RuleCard;

/** The titles of rules by id, where a report names a rule without describing it. */
final class RuleTitles {

    private final Map<String, String> titles = new HashMap<>();

    RuleTitles(RunHeader run) {
        for (RuleCard rule : run.allRules()) {
            titles.put(rule.id(), rule.title());
        }
    }

    /** {@code ATTR-001 Statistic without a source}; the id alone for a rule that has no card. */
    String of(String ruleId) {
        String title = titles.get(ruleId);
        return title == null || title.isEmpty() ? ruleId : ruleId + " " + title;
    }
}
