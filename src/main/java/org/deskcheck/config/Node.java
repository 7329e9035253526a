package org.deskcheck.config;

import java.util.List;
import org.deskcheck.model.Position;

/** A part of a YAML file, with its place. */
sealed interface Node {

    Position at();

    /** How messages name it. */
    String shown();

    record Scalar(Position at, String text) implements Node {
        @Override
        public String shown() {
            return text.isEmpty() ? "nothing" : "\"" + text + "\"";
        }
    }

    record Items(Position at, List<Node> nodes) implements Node {
        @Override
        public String shown() {
            return "a list";
        }
    }

    /** Keys with their values, in the order of the file; no key stands in it twice. */
    record Keys(Position at, List<Entry> entries) implements Node {
        @Override
        public String shown() {
            return "a group of settings";
        }
    }

    record Entry(Position at, String key, Node value) {}
}
