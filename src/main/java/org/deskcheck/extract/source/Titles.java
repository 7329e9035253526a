package org.deskcheck.extract.source;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that stand before a name without being part of it. */
final class Titles {

    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("sen", "senator"),
            Map.entry("sens", "senator"),
            Map.entry("rep", "representative"),
            Map.entry("reps", "representative"),
            Map.entry("gov", "governor"),
            Map.entry("gen", "general"),
            Map.entry("col", "colonel"),
            Map.entry("lt", "lieutenant"),
            Map.entry("sgt", "sergeant"),
            Map.entry("capt", "captain"),
            Map.entry("adm", "admiral"),
            Map.entry("supt", "superintendent"),
            Map.entry("insp", "inspector"),
            Map.entry("det", "detective"),
            Map.entry("dr", "doctor"),
            Map.entry("prof", "professor"),
            Map.entry("rev", "pastor"),
            Map.entry("hon", "judge"));

    private static final Set<String> OTHERS = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "sir",
            "lord",
            "lady",
            "dame",
            "vice",
            "prime",
            "deputy",
            "acting",
            "former",
            "foreign",
            "special",
            "chief",
            "senior",
            "first",
            "royal",
            "the",
            "attorney",
            "house",
            "majority",
            "minority",
            "press",
            "ex");

    private Titles() {}

    /** The office or trade that a title gives its bearer, in lower case; empty for "Mr." and for no title at all. */
    static String role(String word, SourceWords words) {
        String plain = plain(word);
        String full = ABBREVIATIONS.getOrDefault(plain, plain);
        return words.isRole(full) ? full : "";
    }

    /** Whether it is a short title, "Sen.", that a tagger may not know. */
    static boolean isShort(String word) {
        return word.endsWith(".") && Character.isUpperCase(word.charAt(0)) && ABBREVIATIONS.containsKey(plain(word));
    }

    static boolean isTitle(String word, SourceWords words) {
        return OTHERS.contains(plain(word)) || ABBREVIATIONS.containsKey(plain(word)) || words.isRole(plain(word));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "");
    }
}
