package org.deskcheck.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deskcheck.config.Config;
import org.deskcheck.config.ConfigException;
import org.deskcheck.config.Overrides;
import org.deskcheck.config.PathOverrides;
import org.deskcheck.config.RuleLevel;
import org.deskcheck.config.Setting;
import org.deskcheck.desk.standing.SuppressionRules;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Nearest;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.Severity;
import org.deskcheck.model.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * Which rules are asked and how grave they are taken: the selection, which options make, before the settings of the
 * file, before the rules' own files.
 */
record RulesInForce(RuleSelection selection, Config config) {

    /** The finding as this desk takes it; nothing if its rule is not asked about the article. */
    Optional<Finding> of(Finding finding) {
        return severity(finding.ruleId(), finding.severity(), config.at(finding.article()))
                .map(severity -> severity == finding.severity() ? finding : finding.withSeverity(severity));
    }

    /** The rule as this desk takes it, where no path has settings of its own. */
    Optional<RuleCard> of(RuleCard card) {
        return severity(card.id(), card.severity(), config.all()).map(card::withSeverity);
    }

    private Optional<Severity> severity(String rule, Severity own, Overrides overrides) {
        if (!selection.includes(rule)) {
            return Optional.empty();
        }
        Setting<RuleLevel> level = overrides.levels().get(rule);
        if (level == null) {
            return Optional.of(own);
        }
        Severity set = level.value().severity();
        return Optional.ofNullable(set == null && selection.only().contains(rule) ? own : set);
    }

    /**
     * Looks whether the rules and thresholds that the settings name are there.
     *
     * @throws ConfigException with those that are not
     */
    void check(List<RuleCard> rules) throws ConfigException {
        if (!config.overridesRules()) {
            return;
        }
        Map<String, RuleCard> byId = Stream.concat(rules.stream(), SuppressionRules.ALL.stream())
                .collect(Collectors.toMap(RuleCard::id, card -> card));
        List<Problem> problems = new ArrayList<>();
        check(config.all(), byId, problems);
        for (PathOverrides some : config.paths()) {
            check(some.overrides(), byId, problems);
        }
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
    }

    private void check(Overrides overrides, Map<String, RuleCard> rules, List<Problem> problems) {
        overrides.levels().forEach((id, level) -> rule(id, level.at(), rules, problems));
        overrides
                .thresholds()
                .forEach((id, named) -> named.forEach((name, value) -> {
                    RuleCard card = rule(id, value.at(), rules, problems);
                    if (card != null
                            && card.thresholds().stream()
                                    .noneMatch(threshold -> threshold.name().equals(name))) {
                        List<String> known =
                                card.thresholds().stream().map(Threshold::name).toList();
                        String found = "The rule " + id + " has no threshold \"" + name + "\".";
                        problems.add(problem(
                                value.at(), found, known.isEmpty() ? "It has none." : Nearest.hint(name, known)));
                    }
                }));
    }

    private @Nullable RuleCard rule(String id, Position at, Map<String, RuleCard> rules, List<Problem> problems) {
        RuleCard card = rules.get(id);
        if (card == null) {
            problems.add(
                    problem(at, "There is no rule \"" + id + "\".", Nearest.hint(id, new TreeSet<>(rules.keySet()))));
        }
        return card;
    }

    private Problem problem(Position at, String found, String mend) {
        return new Problem(String.valueOf(config.file()), at, found, mend);
    }
}
