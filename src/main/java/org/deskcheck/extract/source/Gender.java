package org.deskcheck.extract.source;

import java.util.List;
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
            "bride",
            "grandmother",
            "granddaughter",
            "aunt",
            "niece",
            "mum",
            "mom",
            "nun",
            "duchess",
            "countess",
            "waitress",
            "heiress",
            "hostess",
            "stepmother",
            "mother-in-law",
            "daughter-in-law",
            "sister-in-law",
            "girlfriend",
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
            "groom",
            "bridegroom",
            "grandfather",
            "grandson",
            "uncle",
            "nephew",
            "dad",
            "priest",
            "friar",
            "monk",
            "duke",
            "earl",
            "waiter",
            "stepfather",
            "father-in-law",
            "brother-in-law",
            "boyfriend",
            "son-in-law",
            "bishop",
            "pope",
            "he",
            "him",
            "his",
            "himself");

    /** Before "-man"; "human" and "Roman" are no men. */
    private static final List<String> TRADES = List.of(
            "police",
            "fire",
            "fisher",
            "sales",
            "states",
            "business",
            "camera",
            "crafts",
            "alder",
            "council",
            "assembly",
            "gentle",
            "post",
            "repair",
            "hang",
            "mid",
            "noble",
            "oars",
            "sports",
            "watch",
            "yachts",
            "bats");

    /** What a title, noun or pronoun says. */
    static Gender ofWord(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace(".", "");
        if (FEMALE_WORDS.contains(plain) || plain.endsWith("woman")) {
            return FEMALE;
        }
        boolean man = plain.endsWith("man") && TRADES.stream().anyMatch(plain::startsWith);
        return man || MALE_WORDS.contains(plain) ? MALE : UNKNOWN;
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
