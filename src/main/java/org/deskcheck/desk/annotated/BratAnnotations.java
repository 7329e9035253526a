package org.deskcheck.desk.annotated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deskcheck.model.Annotation;
import org.deskcheck.model.Span;

/**
 * Reads attributions from brat's standoff format, as PolNeAR uses it: text-bound lines
 * ({@code T3 Cue 17 21 said}) and events whose arguments name them ({@code E1 Attribution:T4 Source:T2
 * Cue:T3 Content:T1 Content2:T5}). Events without a cue or a content are broken and left out, as are all
 * other lines.
 */
public final class BratAnnotations {

    private static final Pattern TEXT_BOUND = Pattern.compile("(T\\d+)\t\\S+ ([\\d ;]+)\t.*", Pattern.DOTALL);
    private static final Pattern EVENT = Pattern.compile("E\\d+\t([^\t]*).*", Pattern.DOTALL);

    private BratAnnotations() {}

    /**
     * The attributions of one annotator.
     *
     * @param annotations the content of the {@code .ann} file; it counts in code points
     * @param text the annotated text
     */
    public static List<Annotation> read(String annotations, String text) {
        Map<String, List<Span>> spans = new HashMap<>();
        List<Map<String, List<String>>> events = new ArrayList<>();
        for (String line : annotations.split("\n")) {
            Matcher bound = TEXT_BOUND.matcher(line);
            Matcher event = EVENT.matcher(line);
            if (bound.matches()) {
                spans.put(bound.group(1), fragments(bound.group(2), text));
            } else if (event.matches()) {
                events.add(arguments(event.group(1)));
            }
        }
        return events.stream()
                .map(event -> new Annotation(
                        covered("Source", event, spans),
                        covered("Cue", event, spans),
                        covered("Content", event, spans)))
                .filter(roles -> !roles.cue().isEmpty() && !roles.content().isEmpty())
                .toList();
    }

    private static List<Span> fragments(String offsets, String text) {
        List<Span> fragments = new ArrayList<>();
        for (String fragment : offsets.split(";")) {
            String[] ends = fragment.strip().split(" +");
            fragments.add(new Span(utf16(Integer.parseInt(ends[0]), text), utf16(Integer.parseInt(ends[1]), text)));
        }
        return fragments;
    }

    private static int utf16(int codePoints, String text) {
        return text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
    }

    private static Map<String, List<String>> arguments(String event) {
        Map<String, List<String>> arguments = new HashMap<>();
        for (String argument : event.strip().split("\\s+")) {
            String[] roleAndSpan = argument.split(":", 2);
            if (roleAndSpan.length == 2) {
                String role = roleAndSpan[0].replaceFirst("\\d+$", "");
                arguments.computeIfAbsent(role, r -> new ArrayList<>()).add(roleAndSpan[1]);
            }
        }
        return arguments;
    }

    private static List<Span> covered(String role, Map<String, List<String>> event, Map<String, List<Span>> spans) {
        return event.getOrDefault(role, List.of()).stream()
                .flatMap(id -> spans.getOrDefault(id, List.of()).stream())
                .sorted()
                .toList();
    }
}
