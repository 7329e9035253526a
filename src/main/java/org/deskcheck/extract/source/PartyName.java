package org.deskcheck.extract.source;

/**
 * A row of the lexicon {@code parties}.
 *
 * @param name as an article writes it
 * @param kind PERSON, OFFICE, PLACE, BUILDING, BODY, AGENCY or PEOPLE
 * @param party the party it belongs to, empty for none
 */
record PartyName(String name, String kind, String party) {

    boolean isPerson() {
        return kind.equals("PERSON");
    }

    boolean isPlace() {
        return kind.equals("PLACE") || kind.equals("BUILDING") || kind.equals("PEOPLE");
    }
}
