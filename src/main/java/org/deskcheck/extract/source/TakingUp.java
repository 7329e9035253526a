package org.deskcheck.extract.source;

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
            "lawmaker");

    private TakingUp() {}

    /** "The company" is the one that was named. "The court" and "the army" need no name. */
    static boolean isBody(String noun) {
        return BODIES.contains(noun);
    }

    /** "The singer" describes somebody; "the prosecutor" is an office. */
    static boolean isPerson(String noun) {
        return PEOPLE.contains(noun);
    }
}
