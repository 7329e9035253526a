package org.deskcheck.extract.source;

import java.util.Locale;
import java.util.Set;

/** What is known of a person's gender, by first name, title or noun. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    private static final Set<String> FEMALE_WORDS = Set.of(
            "mrs",
            "ms",
            "miss",
            "lady",
            "dame",
            "spokeswoman",
            "chairwoman",
            "congresswoman",
            "councilwoman",
            "businesswoman",
            "queen",
            "princess",
            "wife",
            "widow",
            "mother",
            "daughter",
            "sister",
            "woman",
            "actress",
            "girl",
            "she",
            "her",
            "hers",
            "herself");
    private static final Set<String> MALE_WORDS = Set.of(
            "mr",
            "sir",
            "lord",
            "spokesman",
            "chairman",
            "congressman",
            "councilman",
            "businessman",
            "king",
            "prince",
            "husband",
            "father",
            "son",
            "brother",
            "man",
            "actor",
            "boy",
            "son-in-law",
            "bishop",
            "pope",
            "he",
            "him",
            "his",
            "himself");

    /** What a title, noun or pronoun says. */
    static Gender ofWord(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace(".", "");
        return FEMALE_WORDS.contains(plain) ? FEMALE : MALE_WORDS.contains(plain) ? MALE : UNKNOWN;
    }

    /** What a first name says. */
    static Gender ofName(String name, WordList firstNames) {
        return switch (firstNames.value(name)) {
            case "female" -> FEMALE;
            case "male" -> MALE;
            default -> UNKNOWN;
        };
    }

    boolean mayBe(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
