package org.deskcheck.extract.source;

import java.util.HashSet;
import java.util.Set;
import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;

/** Somebody or something that an article names, with what it says about them. Grows while the article is read. */
final class Entity {

    private static final Set<String> CONGRESS = Set.of("congressman", "congresswoman", "representative");

    private final SourceKind kind;
    private final boolean plural;
    private int mentions;
    private String name;
    private String party;
    private Gender gender = Gender.UNKNOWN;
    private final Set<String> roles = new HashSet<>();
    private final Set<String> told = new HashSet<>();

    Entity(String name, SourceKind kind, String party, boolean plural) {
        this.name = name;
        this.kind = kind;
        this.party = party;
        this.plural = plural;
    }

    String name() {
        return name;
    }

    boolean isPerson() {
        return kind == SourceKind.NAMED;
    }

    boolean isPlural() {
        return plural;
    }

    Gender gender() {
        return gender;
    }

    /** Whether the article gave somebody this office, trade or kinship: "adviser". */
    boolean hasRole(String noun) {
        return roles.contains(canonical(noun));
    }

    /** The offices, trades and kinships that the article gives, in their {@link #canonical} form. */
    Set<String> roles() {
        return roles;
    }

    /** How often it is named. */
    int mentions() {
        return mentions;
    }

    void mention() {
        mentions++;
    }

    void addRole(String noun) {
        roles.add(canonical(noun));
    }

    /** Notes a word of what the article says beside the name: "prime" of "prime minister". */
    void isTold(String word) {
        told.add(word);
    }

    /** Whether the article said all of these words of it. */
    boolean isToldAll(Set<String> words) {
        return told.containsAll(words);
    }

    /** A congressman is a representative. */
    static String canonical(String noun) {
        return CONGRESS.contains(noun) ? "representative" : noun;
    }

    /** Takes the fuller name. */
    void named(String other) {
        if (other.length() > name.length()) {
            name = other;
        }
    }

    void belongsTo(String other) {
        if (party.isEmpty()) {
            party = other;
        }
    }

    void is(Gender other) {
        if (gender == Gender.UNKNOWN) {
            gender = other;
        }
    }

    Source source() {
        return new Source(name, kind, party.isEmpty() ? null : party);
    }
}
