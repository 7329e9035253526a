package org.deskcheck.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The particles of a claim's verbs that have an opposite: "switched on" and "switched off", "were up" and "were down".
 *
 * @param byVerb the particle by the stem of the verb; all forms of "be" are one verb
 */
record Particles(Map<String, String> byVerb) {

    private static final Map<String, String> OPPOSITES = Map.of("on", "off", "off", "on", "up", "down", "down", "up");

    /** Verbs to which a particle adds its own meaning, by stems; "called on" and "called off" are no opposites. */
    private static final Set<String> VERBS = Set.of(
            "be", "switch", "turn", "go", "went", "gone", "stay", "keep", "kept", "leav", "left", "power", "com", "mov",
            "driv", "push", "send", "sent");

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    /** "On Monday" and "on 3 May" have nothing to do with a verb before them. */
    private static final Pattern VERB_WITH_PARTICLE = Pattern.compile("(?i)\\b(\\p{L}+) (on|off|up|down)\\b"
            + "(?! (?:the )?(?:\\d|\\w+day|january|february|march|april|may|june|july|august|sept|octo|nov|dec))");

    static Particles of(String text) {
        Map<String, String> byVerb = new HashMap<>();
        Matcher found = VERB_WITH_PARTICLE.matcher(text);
        while (found.find()) {
            String verb = found.group(1).toLowerCase(Locale.ROOT);
            String stem = BE.contains(verb) ? "be" : ContentWords.stem(verb);
            if (VERBS.contains(stem)) {
                byVerb.put(stem, found.group(2).toLowerCase(Locale.ROOT));
            }
        }
        return new Particles(byVerb);
    }

    /** As "on/off", what one verb has in both claims; empty if there is none. */
    String oppositesIn(Particles other) {
        return byVerb.entrySet().stream()
                .filter(its -> Objects.equals(OPPOSITES.get(its.getValue()), other.byVerb.get(its.getKey())))
                .map(its -> its.getValue() + "/" + OPPOSITES.get(its.getValue()))
                .sorted()
                .findFirst()
                .orElse("");
    }

    /** The pairs of opposites that they belong to. */
    Set<String> scales() {
        Set<String> scales = new HashSet<>();
        byVerb.values().forEach(particle -> scales.add(particle.startsWith("o") ? "on/off" : "up/down"));
        return scales;
    }
}
