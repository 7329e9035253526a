package org.deskcheck.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.deskcheck.config.Node.Entry;
import org.deskcheck.config.Node.Keys;
import org.deskcheck.model.Nearest;

/**
 * A group of settings with known names. A new setting is one call of {@link #key}; whatever has no reader is a mistake,
 * answered with the nearest name.
 */
final class Section {

    private final Mistakes mistakes;
    private final Map<String, Consumer<Node>> readers = new LinkedHashMap<>();

    Section(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** @param reader is given the setting's value, if the file has it */
    Section key(String name, Consumer<Node> reader) {
        readers.put(name, reader);
        return this;
    }

    void read(Node node) {
        if (!(node instanceof Keys keys)) {
            mistakes.add(
                    node.at(),
                    "Here stands " + node.shown() + " where settings were expected.",
                    "Write name: value; known are " + names() + ".");
            return;
        }
        for (Entry entry : keys.entries()) {
            Consumer<Node> reader = readers.get(entry.key());
            if (reader == null) {
                mistakes.add(
                        entry.at(),
                        "There is no setting \"" + entry.key() + "\" here.",
                        Nearest.hint(entry.key(), new TreeSet<>(readers.keySet())));
            } else {
                reader.accept(entry.value());
            }
        }
    }

    private String names() {
        return String.join(", ", new TreeSet<>(readers.keySet()));
    }
}
