package org.deskcheck.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.deskcheck.config.Config;
import org.deskcheck.config.FailOn;
import org.deskcheck.config.Overrides;
import org.deskcheck.config.PackName;
import org.deskcheck.config.RuleLevel;
import org.deskcheck.config.Setting;
import org.deskcheck.config.Suppression;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.Threshold;
import org.jspecify.annotations.Nullable;

/** What is in force for an article, line by line, each with where it comes from. */
final class ConfigListing {

    private static final String BY_DEFAULT = "by default";

    private record Line(String setting, String from) {}

    private final Config config;
    private final String path;
    private final Overrides overrides;
    private final List<Line> lines = new ArrayList<>();

    ConfigListing(Config config, String path) {
        this.config = config;
        this.path = path;
        this.overrides = config.at(path);
        lines.add(new Line("# " + (config.file() == null ? "no deskcheck.yml" : config.file()) + " for " + path, ""));
    }

    void packs(List<PackName> told) {
        if (!told.isEmpty()) {
            lines.add(new Line("packs: " + named(told), "--rules"));
        } else if (config.packs().isEmpty()) {
            lines.add(new Line("packs: [" + PackName.SHIPPED + "]", BY_DEFAULT));
        } else {
            List<PackName> set = config.packs().stream().map(Setting::value).toList();
            lines.add(new Line("packs: " + named(set), from(config.packs().get(0))));
        }
    }

    private static String named(List<PackName> packs) {
        return packs.stream().map(PackName::name).toList().toString();
    }

    void failOn(@Nullable FailOn told) {
        Setting<FailOn> set = overrides.failOn();
        String level = told != null
                ? told.label()
                : set == null ? FailOn.ERROR.label() : set.value().label();
        lines.add(new Line("fail-on: " + level, told != null ? "--fail-on" : set == null ? BY_DEFAULT : from(set)));
    }

    /** Only rules that are taken otherwise than their files say. */
    void rules(Collection<String> only, Collection<String> skip) {
        Map<String, Line> rules = new TreeMap<>();
        overrides.levels().forEach((id, level) -> {
            boolean asked = level.value() == RuleLevel.OFF && only.contains(id);
            if (!asked) {
                rules.put(id, new Line("  " + id + ": " + level.value().label(), from(level)));
            }
        });
        skip.forEach(id -> rules.put(id, new Line("  " + id + ": off", "--skip")));
        if (!only.isEmpty()) {
            lines.add(new Line("# no rules but " + String.join(", ", new TreeSet<>(only)), "--only"));
        }
        group("rules", rules.values());
    }

    void thresholds(List<RuleCard> cards) {
        List<Line> thresholds = new ArrayList<>();
        for (RuleCard card : cards) {
            if (!card.thresholds().isEmpty()) {
                thresholds.add(new Line("  " + card.id() + ":", ""));
            }
            Map<String, Setting<Double>> set = overrides.thresholds().getOrDefault(card.id(), Map.of());
            for (Threshold threshold : card.thresholds()) {
                Setting<Double> value = set.get(threshold.name());
                double figure = value == null ? threshold.value() : value.value();
                lines(thresholds, threshold.name(), figure, value == null ? BY_DEFAULT : from(value));
            }
        }
        group("thresholds", thresholds);
    }

    void suppressions(List<Suppression> suppressions) {
        group(
                "suppressions",
                suppressions.stream()
                        .filter(entry -> entry.concerns(path))
                        .map(entry -> new Line(
                                "  - {" + entry.what() + (entry.until() == null ? "" : ", until: " + entry.until())
                                        + "}",
                                entry.file() + ":" + entry.at().line()))
                        .toList());
    }

    private static void lines(List<Line> thresholds, String name, double figure, String from) {
        String digits = BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
        thresholds.add(new Line("    " + name + ": " + digits, from));
    }

    private void group(String name, Collection<Line> members) {
        if (!members.isEmpty()) {
            lines.add(new Line(name + ":", ""));
            lines.addAll(members);
        }
    }

    private String from(Setting<?> setting) {
        return config.file() + ":" + setting.at().line();
    }

    void print(PrintWriter out) {
        int width = lines.stream()
                .filter(line -> !line.from().isEmpty())
                .mapToInt(line -> line.setting().length())
                .max()
                .orElse(0);
        for (Line line : lines) {
            String gap = " ".repeat(Math.max(0, width - line.setting().length()));
            out.println(
                    Printable.of(line.from().isEmpty() ? line.setting() : line.setting() + gap + "  # " + line.from()));
        }
    }
}
