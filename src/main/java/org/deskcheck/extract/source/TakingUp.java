package org.deskcheck.extract.source;

import java.util.List;
import java.util.Set;

/** Nouns that with "the" take up somebody or something that has a name already. */
final class TakingUp {

    private static final Set<String> BODIES = Set.of(
            "company",
            "firm",
            "group",
            "agency",
            "organisation",
            "organization",
            "charity",
            "club",
            "magazine",
            "newspaper",
            "school",
            "university",
            "college",
            "union",
            "airline",
            "nonprofit",
            "retailer");

    private static final Set<String> PEOPLE = Set.of(
            "singer",
            "actor",
            "actress",
            "businessman",
            "businesswoman",
            "magnate",
            "billionaire",
            "millionaire",
            "mogul",
            "republican",
            "democrat",
            "conservative",
            "candidate",
            "nominee",
            "runner",
            "challenger",
            "incumbent",
            "midfielder",
            "striker",
            "goalkeeper",
            "defender",
            "batsman",
            "bowler",
            "boxer",
            "cyclist",
            "golfer",
            "star",
            "champion",
            "author",
            "writer",
            "novelist",
            "filmmaker",
            "comedian",
            "musician",
            "rapper",
            "bassist",
            "guitarist",
            "drummer",
            "president-elect",
            "grandson",
            "granddaughter",
            "spaniard",
            "scot",
            "briton",
            "texan",
            "floridian",
            "veteran",
            "heir",
            "heiress",
            "tycoon",
            "entrepreneur",
            "congressman",
            "congresswoman",
            "senator",
            "lawmaker",
            "parliamentarian",
            "coach",
            "officer",
            "friar",
            "scientist",
            "glaciologist",
            "biologist",
            "physicist",
            "astronomer",
            "historian",
            "economist",
            "professor");

    private static final List<Set<String>> DOCUMENTS = List.of(
            Set.of("poll", "survey", "barometer"),
            Set.of("study", "research", "analysis", "paper"),
            Set.of("report", "review", "audit"),
            Set.of("statement", "communique", "communiqué", "declaration"),
            Set.of("email", "message"));

    private static final Set<String> PAPERS =
            Set.of("report", "affidavit", "filing", "complaint", "indictment", "memo", "letter", "contract");

    private TakingUp() {}

    /** "The company" is the one that was named. "The court" and "the army" need no name. */
    static boolean isBody(String noun) {
        return BODIES.contains(noun);
    }

    /** Whether a document may be told by either noun: a poll by "survey". */
    static boolean isSameDocument(String noun, String other) {
        return noun.equals(other)
                || (noun.equals("document") && PAPERS.contains(other))
                || DOCUMENTS.stream().anyMatch(kind -> kind.contains(noun) && kind.contains(other));
    }

    /** "The singer" describes somebody; "the prosecutor" is an office. */
    static boolean isPerson(String noun) {
        return PEOPLE.contains(noun);
    }
}
