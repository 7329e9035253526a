package org.deskcheck.config;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a desk wants otherwise than the rules' files say: for all articles, or for those under a path.
 *
 * @param levels how it takes a rule, by the rule's id
 * @param thresholds by the rule's id, then by the threshold's name
 * @param failOn from which severity on findings make a run fail; null if nothing is said of it
 */
public record Overrides(
        Map<String, Setting<RuleLevel>> levels,
        Map<String, Map<String, Setting<Double>>> thresholds,
        @Nullable Setting<FailOn> failOn) {

    public static final Overrides NONE = new Overrides(Map.of(), Map.of(), null);

    public Overrides {
        levels = Map.copyOf(levels);
        Map<String, Map<String, Setting<Double>>> copied = new LinkedHashMap<>();
        thresholds.forEach((rule, values) -> copied.put(rule, Map.copyOf(values)));
        thresholds = Map.copyOf(copied);
    }

    boolean isEmpty() {
        return levels.isEmpty() && thresholds.isEmpty() && failOn == null;
    }

    /** Both, where the other one has the last word. */
    Overrides with(Overrides other) {
        Map<String, Setting<RuleLevel>> allLevels = new LinkedHashMap<>(levels);
        allLevels.putAll(other.levels);
        Map<String, Map<String, Setting<Double>>> allThresholds = new LinkedHashMap<>(thresholds);
        other.thresholds.forEach((rule, values) -> {
            Map<String, Setting<Double>> both = new LinkedHashMap<>(thresholds.getOrDefault(rule, Map.of()));
            both.putAll(values);
            allThresholds.put(rule, both);
        });
        return new Overrides(allLevels, allThresholds, other.failOn == null ? failOn : other.failOn);
    }

    /** The values of thresholds, by rule and name. */
    public Map<String, Map<String, Double>> thresholdValues() {
        Map<String, Map<String, Double>> values = new LinkedHashMap<>();
        thresholds.forEach((rule, named) -> {
            Map<String, Double> plain = new LinkedHashMap<>();
            named.forEach((name, setting) -> plain.put(name, setting.value()));
            values.put(rule, plain);
        });
        return values;
    }
}
