package org.deskcheck.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.deskcheck.config.Node.Entry;
import org.deskcheck.config.Node.Items;
import org.deskcheck.config.Node.Keys;
import org.deskcheck.config.Node.Scalar;
import org.deskcheck.model.LineIndex;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;

/**
 * Reads the plain part of YAML that settings need: keys, lists and texts. Anchors, aliases, tags and several documents
 * are refused, and with them everything that can make a small file large or strange.
 */
final class YamlFile {

    private static final int LARGEST = 1 << 18;
    private static final int DEEPEST = 10;

    /** Reading cannot go on. */
    private static final class Stopped extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private final String shown;
    private final String text;
    private final Mistakes mistakes;
    private final LineIndex lines;

    private YamlFile(String shown, String text) {
        this.shown = shown;
        this.text = text;
        this.mistakes = new Mistakes(shown);
        this.lines = new LineIndex(text);
    }

    /** @throws ConfigException if it cannot be read, is not in UTF-8 or is larger than any settings */
    static YamlFile of(Path file) throws ConfigException {
        String shown = file.toString().replace('\\', '/');
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw unusable(
                        shown,
                        "The file is larger than " + LARGEST / 1024 + " KB.",
                        "Name a file of settings, or make it smaller.");
            }
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new YamlFile(shown, text.toString());
        } catch (CharacterCodingException e) {
            throw unusable(shown, "The file is not in UTF-8.", "Save it again with the encoding UTF-8.");
        } catch (IOException e) {
            throw unusable(shown, "This cannot be read.", "Name an existing file that you may read.");
        }
    }

    private static ConfigException unusable(String file, String found, String mend) {
        return new ConfigException(new Problem(file, null, found, mend));
    }

    /** How messages name it. */
    String shown() {
        return shown;
    }

    /** What is wrong with it so far. */
    Mistakes mistakes() {
        return mistakes;
    }

    /** What the file holds; null if it is empty or what it holds cannot be understood. */
    @Nullable
    Node read() {
        try {
            Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            Iterator<Event> events = yaml.parse(new StringReader(text)).iterator();
            return document(events);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            mistakes.add(
                    mark == null ? new Position(1, 1) : at(mark.getIndex()),
                    "This is not YAML: " + e.getProblem() + ".",
                    "Indent with spaces, write a space behind each colon, and put texts with signs in quotation"
                            + " marks.");
        } catch (YAMLException e) {
            mistakes.add(new Position(1, 1), "The file holds characters that YAML does not allow.", "Take them out.");
        } catch (Stopped e) {
            // Its mistake has been told.
        }
        return null;
    }

    private @Nullable Node document(Iterator<Event> events) throws Stopped {
        Node root = null;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent) {
                if (root != null) {
                    throw stop(event, "The file holds a second document.", "Take out the line with ---.");
                }
                root = node(event, events, 0);
            } else if (event instanceof DocumentEndEvent || event instanceof StreamEndEvent) {
                continue;
            }
        }
        return root instanceof Scalar empty && empty.text().isEmpty() ? null : root;
    }

    private Node node(Event event, Iterator<Event> events, int depth) throws Stopped {
        refuse(event, depth);
        if (event instanceof ScalarEvent scalar) {
            return new Scalar(at(event), scalar.getValue());
        }
        if (event instanceof SequenceStartEvent) {
            List<Node> items = new ArrayList<>();
            for (Event next = events.next(); !(next instanceof SequenceEndEvent); next = events.next()) {
                items.add(node(next, events, depth + 1));
            }
            return new Items(at(event), items);
        }
        List<Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Event next = events.next(); !(next instanceof MappingEndEvent); next = events.next()) {
            if (!(node(next, events, depth + 1) instanceof Scalar key)) {
                throw stop(next, "A setting's name is a single word.", "Write name: value.");
            }
            Node value = node(events.next(), events, depth + 1);
            if (keys.add(key.text())) {
                entries.add(new Entry(key.at(), key.text(), value));
            } else {
                mistakes.add(key.at(), "\"" + key.text() + "\" stands here twice.", "Keep one of them.");
            }
        }
        return new Keys(at(event), entries);
    }

    private void refuse(Event event, int depth) throws Stopped {
        if (depth > DEEPEST) {
            throw stop(event, "The settings are nested too deeply.", "Nothing lies deeper than paths, rules, rule.");
        }
        boolean anchored = event instanceof AliasEvent || ((NodeEvent) event).getAnchor() != null;
        if (anchored) {
            throw stop(
                    event,
                    "Anchors (&) and aliases (*) are not read.",
                    "Write the value out, or put it in quotation marks.");
        }
        if (tag(event) != null) {
            throw stop(
                    event,
                    "Tags (!) are not read.",
                    "Take " + tag(event) + " out, or put the text in quotation marks.");
        }
    }

    private static @Nullable String tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        if (event instanceof MappingStartEvent mapping) {
            return mapping.getTag();
        }
        return event instanceof SequenceStartEvent sequence ? sequence.getTag() : null;
    }

    private Stopped stop(Event event, String found, String mend) {
        mistakes.add(at(event), found, mend);
        return new Stopped();
    }

    private Position at(Event event) {
        return at(event.getStartMark().getIndex());
    }

    /** @param index in code points, as the library counts */
    private Position at(int index) {
        int end = text.codePointCount(0, text.length());
        return lines.position(text.offsetByCodePoints(0, Math.min(index, end)));
    }
}
