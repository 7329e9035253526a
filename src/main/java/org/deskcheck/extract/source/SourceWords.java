package org.deskcheck.extract.source;

import org.deskcheck.model.Lexicons;

/**
 * The lexicons about sources.
 *
 * @param parties {@code parties}: who and what belongs to which party
 * @param anonymous {@code anonymous-sources}: nouns for people who are not identified
 * @param nouns {@code source-nouns}: what kind of source a noun stands for: role, organisation,
 *     document or place; and name for words that end the names of bodies
 * @param firstNames {@code first-names}: female, male or either
 * @param offices {@code offices}: which of them a person cannot hold at once
 */
record SourceWords(PartyLexicon parties, WordList anonymous, WordList nouns, WordList firstNames, Offices offices) {

    static SourceWords of(Lexicons lexicons) {
        return new SourceWords(
                new PartyLexicon(lexicons),
                new WordList(lexicons, "anonymous-sources"),
                new WordList(lexicons, "source-nouns"),
                new WordList(lexicons, "first-names"),
                new Offices(lexicons));
    }

    boolean isOrganisation(String noun) {
        return nouns.value(noun).equals("organisation");
    }

    /** Whether a word ends the names of bodies and means none by itself: "Reis Motors". */
    boolean endsName(String word) {
        return nouns.value(word).equals("name");
    }

    boolean isPlace(String noun) {
        return nouns.value(noun).equals("place");
    }

    boolean isDocument(String noun) {
        return nouns.value(noun).equals("document");
    }

    boolean isRole(String noun) {
        return nouns.value(noun).equals("role");
    }
}
