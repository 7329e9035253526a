package org.deskcheck.extract.source;

import java.util.Set;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.SourceKind;

/** Tells by its noun and the words around that what kind of source somebody or something without a name is. */
final class DescribedKinds {

    /** Of bodies that are one even without "the": "police said". */
    private static final Set<String> ONE_ANYWAY = Set.of("court", "police");

    /** Many people under one noun, unlike the general staff. */
    private static final Set<String> PEOPLE = Set.of("staff", "public");

    private static final Set<String> TERRITORIES =
            Set.of("city", "county", "state", "town", "country", "nation", "province");

    /** Of whom people have several. */
    private static final Set<String> MANY = Set.of(
            "son",
            "daughter",
            "brother",
            "sister",
            "grandson",
            "granddaughter",
            "grandmother",
            "grandfather",
            "uncle",
            "aunt",
            "cousin",
            "nephew",
            "niece",
            "neighbor",
            "neighbour",
            "friend",
            "colleague",
            "roommate",
            "brother-in-law",
            "sister-in-law",
            "lieutenant");

    private final SourceWords words;
    private final PhraseReader phrases;

    DescribedKinds(SourceWords words, PhraseReader phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /**
     * The kind of a source.
     *
     * @param core the phrase up to the noun
     * @param noun in lower case, singular
     */
    SourceKind of(Range phrase, Range core, String noun, boolean plural) {
        if (phrases.isHandle(phrase)) {
            return SourceKind.NAMED;
        }
        if (words.isDocument(noun)) {
            return SourceKind.DOCUMENT;
        }
        if (TERRITORIES.contains(noun) && !plural && phrases.isDefinite(core) && phrases.isBare(core)) {
            return SourceKind.PLACE_AS_PARTY;
        }
        if (PEOPLE.contains(noun) && !phrases.says(core, "general")) {
            return SourceKind.ANONYMOUS;
        }
        boolean definite = phrases.isDefinite(core) || phrases.isBoth(core);
        if (words.isOrganisation(noun)) {
            boolean some = plural && !definite && !ONE_ANYWAY.contains(noun);
            return some || phrases.isCollectionOf(phrase, core) ? SourceKind.ANONYMOUS : SourceKind.ORGANISATION;
        }
        boolean owned = phrases.hasOwner(core);
        boolean unique = words.isRole(noun) && !plural && (definite || owned) && !(owned && MANY.contains(noun));
        boolean own = owned && words.anonymous().value(noun).equals("spokesperson");
        return own || (unique && !isUnnamedVoice(noun)) ? SourceKind.ROLE : SourceKind.ANONYMOUS;
    }

    /** A spokesman without a name speaks for others; nobody can ask him. */
    private boolean isUnnamedVoice(String noun) {
        String value = words.anonymous().value(noun);
        return value.equals("spokesperson")
                || value.equals("source")
                || value.equals("somebody")
                || value.equals("official");
    }
}
