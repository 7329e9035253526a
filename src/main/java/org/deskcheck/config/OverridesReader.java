package org.deskcheck.config;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.deskcheck.config.Node.Entry;
import org.deskcheck.config.Node.Keys;
import org.deskcheck.config.Node.Scalar;
import org.deskcheck.model.Nearest;
import org.jspecify.annotations.Nullable;

/** Reads {@code rules}, {@code thresholds} and {@code fail-on}, which may hold for all articles or for some. */
final class OverridesReader {

    private static final Pattern FIGURE = Pattern.compile("-?[0-9]{1,15}([.][0-9]{1,15})?");

    private final Mistakes mistakes;
    private final Map<String, Setting<RuleLevel>> levels = new LinkedHashMap<>();
    private final Map<String, Map<String, Setting<Double>>> thresholds = new LinkedHashMap<>();
    private @Nullable Setting<FailOn> failOn;

    OverridesReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** Makes a section read them. */
    void joinTo(Section section) {
        section.key("rules", this::levels).key("thresholds", this::thresholds).key("fail-on", this::failOn);
    }

    Overrides overrides() {
        return new Overrides(levels, thresholds, failOn);
    }

    private void levels(Node node) {
        entries(
                node,
                "Write the rule's id and off, info, warning or error: ATTR-009: off.",
                (id, value) -> word(RuleLevel.class, value)
                        .ifPresent(level -> levels.put(id, new Setting<>(level, value.at()))));
    }

    private void thresholds(Node node) {
        String mend = "Write the rule's id, and below it the threshold's name and value.";
        entries(node, mend, (id, named) -> {
            Map<String, Setting<Double>> values = new LinkedHashMap<>();
            entries(
                    named,
                    mend,
                    (name, value) ->
                            figure(value).ifPresent(figure -> values.put(name, new Setting<>(figure, value.at()))));
            thresholds.put(id, values);
        });
    }

    private void failOn(Node node) {
        word(FailOn.class, node).ifPresent(level -> failOn = new Setting<>(level, node.at()));
    }

    private void entries(Node node, String mend, BiConsumer<String, Node> each) {
        if (node instanceof Keys keys) {
            for (Entry entry : keys.entries()) {
                each.accept(entry.key(), entry.value());
            }
        } else {
            mistakes.add(node.at(), "Here stands " + node.shown() + ".", mend);
        }
    }

    private Optional<Double> figure(Node node) {
        if (node instanceof Scalar scalar && FIGURE.matcher(scalar.text()).matches()) {
            return Optional.of(Double.valueOf(scalar.text()));
        }
        mistakes.add(node.at(), "Here stands " + node.shown() + " and no figure.", "Write for instance 30 or 0.6.");
        return Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> word(Class<E> type, Node node) {
        List<String> known = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        if (node instanceof Scalar scalar) {
            int index = known.indexOf(scalar.text());
            if (index >= 0) {
                return Optional.of(type.getEnumConstants()[index]);
            }
            mistakes.add(node.at(), "Here stands " + node.shown() + ".", Nearest.hint(scalar.text(), known));
        } else {
            mistakes.add(node.at(), "Here stands " + node.shown() + ".", Nearest.hint("", known));
        }
        return Optional.empty();
    }
}
