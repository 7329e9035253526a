package org.deskcheck.desk;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.deskcheck.desk.standing.SuppressionRules;
import org.deskcheck.model.RuleCard;

/**
 * Which rules of the pack are asked.
 *
 * @param only the ids of the rules to ask; empty for all of them
 * @param skip the ids of the rules not to ask, even if {@code only} names them
 */
public record RuleSelection(Set<String> only, Set<String> skip) {

    public static final RuleSelection ALL = new RuleSelection(Set.of(), Set.of());

    public RuleSelection {
        only = Set.copyOf(only);
        skip = Set.copyOf(skip);
    }

    /** Whether it leaves no rule out. */
    boolean isAll() {
        return only.isEmpty() && skip.isEmpty();
    }

    public boolean includes(String ruleId) {
        return (only.isEmpty() || only.contains(ruleId)) && !skip.contains(ruleId);
    }

    /** The ids that no rule has, sorted. */
    public List<String> unknownAmong(Collection<RuleCard> rules) {
        Set<String> unknown = new TreeSet<>(only);
        unknown.addAll(skip);
        rules.forEach(rule -> unknown.remove(rule.id()));
        SuppressionRules.ALL.forEach(rule -> unknown.remove(rule.id()));
        return List.copyOf(unknown);
    }
}
