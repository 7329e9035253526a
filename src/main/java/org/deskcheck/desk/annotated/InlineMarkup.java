package org.deskcheck.desk.annotated;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deskcheck.model.AnnotatedArticle;
import org.deskcheck.model.Annotation;
import org.deskcheck.model.InputException;
import org.deskcheck.model.LineIndex;
import org.deskcheck.model.Problem;
import org.deskcheck.model.Source;
import org.deskcheck.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Deskcheck's own markup for annotated articles: {@code [S1 Ana Duarte] [Q1 said] [C1 that it rained]}. S
 * marks a source, Q a cue, C a content; the number ties the roles of one attribution; marks nest.
 */
public final class InlineMarkup {

    private static final Pattern OPENING = Pattern.compile("\\[([SQC])(\\d{1,6}) ");

    private enum Role {
        S,
        Q,
        C
    }

    private record Mark(Role role, int number, int start, int at) {}

    private final String path;
    private final String marked;
    private final @Nullable SourcesFile sources;
    private final LineIndex lines;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Mark> open = new ArrayDeque<>();
    private final Map<Integer, Map<Role, List<Span>>> attributions = new TreeMap<>();

    private InlineMarkup(String path, String marked, @Nullable SourcesFile sources) {
        this.path = path;
        this.marked = marked;
        this.sources = sources;
        this.lines = new LineIndex(marked);
    }

    /**
     * Takes the marks out of an article.
     *
     * @param path how messages name the file
     * @param name what the article is called
     * @param marked the text with its marks
     * @param sources who is behind each attribution, if anybody has said
     * @throws InputException if a bracket has no partner, or an attribution lacks its cue, its content or its
     *     row among the sources
     */
    static AnnotatedArticle read(String path, String name, String marked, @Nullable SourcesFile sources)
            throws InputException {
        return new InlineMarkup(path, marked, sources).read(name);
    }

    private AnnotatedArticle read(String name) throws InputException {
        Matcher opening = OPENING.matcher(marked);
        int at = 0;
        while (at < marked.length()) {
            char c = marked.charAt(at);
            if (c == '[') {
                at = open(opening, at);
            } else if (c == ']') {
                close(at++);
            } else {
                text.append(c);
                at++;
            }
        }
        if (!open.isEmpty()) {
            throw wrong(open.peek().at(), "This bracket is never closed.", "Close it with \"]\".");
        }
        return new AnnotatedArticle(name, text.toString(), annotations(), resolved());
    }

    private int open(Matcher opening, int at) throws InputException {
        if (!opening.region(at, marked.length()).lookingAt()) {
            throw wrong(at, "This bracket opens no role.", "Write [S1 …], [Q1 …] or [C1 …], and no other brackets.");
        }
        open.push(new Mark(Role.valueOf(opening.group(1)), Integer.parseInt(opening.group(2)), text.length(), at));
        return opening.end();
    }

    private void close(int at) throws InputException {
        if (open.isEmpty()) {
            throw wrong(at, "This bracket closes nothing.", "Take it out, or open it with [S1 , [Q1 or [C1 .");
        }
        Mark mark = open.pop();
        attributions
                .computeIfAbsent(mark.number(), number -> new EnumMap<>(Role.class))
                .computeIfAbsent(mark.role(), role -> new ArrayList<>())
                .add(new Span(mark.start(), text.length()));
    }

    private List<Annotation> annotations() throws InputException {
        List<Annotation> annotations = new ArrayList<>();
        for (Map.Entry<Integer, Map<Role, List<Span>>> entry : attributions.entrySet()) {
            Map<Role, List<Span>> roles = entry.getValue();
            if (!roles.containsKey(Role.Q) || !roles.containsKey(Role.C)) {
                String missing = roles.containsKey(Role.Q) ? "content (C" : "cue (Q";
                throw wrong(
                        0,
                        "Attribution " + entry.getKey() + " has no " + missing + entry.getKey() + ").",
                        "Mark it, or take the other marks with this number out.");
            }
            annotations.add(new Annotation(
                    sorted(roles.getOrDefault(Role.S, List.of())),
                    sorted(roles.get(Role.Q)),
                    sorted(roles.get(Role.C))));
        }
        return annotations;
    }

    private List<Source> resolved() throws InputException {
        List<Source> resolved = new ArrayList<>();
        for (int number : attributions.keySet()) {
            if (sources != null) {
                resolved.add(sources.of(number));
            }
        }
        return resolved;
    }

    private static List<Span> sorted(List<Span> spans) {
        return spans.stream().sorted().toList();
    }

    private InputException wrong(int at, String found, String mend) {
        return new InputException(new Problem(path, lines.position(at), found, mend));
    }
}
