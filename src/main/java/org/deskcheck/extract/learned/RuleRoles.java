package org.deskcheck.extract.learned;

import java.util.List;

/** Which roles the rules gave to each token of a stretch of text. */
final class RuleRoles {

    static final int NONE = 0;
    static final int SOURCE = 1;
    static final int CUE = 2;
    static final int CONTENT = 4;

    private final int[] roles;
    private final List<Roles> attributions;

    /** @param attributions what the rules found, as tokens of the stretch */
    RuleRoles(int size, List<Roles> attributions) {
        this.roles = new int[size];
        this.attributions = List.copyOf(attributions);
        for (Roles attribution : attributions) {
            attribution.source().stream().forEach(token -> roles[token] |= SOURCE);
            attribution.cue().stream().forEach(token -> roles[token] |= CUE);
            attribution.content().stream().forEach(token -> roles[token] |= CONTENT);
        }
    }

    /** What the rules found, by the position of their cues. */
    List<Roles> attributions() {
        return attributions;
    }

    /** All roles of a token as flags. */
    int roles(int token) {
        return roles[token];
    }

    /** 1 if the token is part of a cue, else 0. */
    int cue(int token) {
        return (roles[token] & CUE) == 0 ? 0 : 1;
    }

    /** The attribution whose cue overlaps the tokens {@code [from, to)}; the first one, or empty roles. */
    Roles withCue(int from, int to) {
        for (Roles attribution : attributions) {
            int cue = attribution.cue().nextSetBit(from);
            if (cue >= 0 && cue < to) {
                return attribution;
            }
        }
        return Roles.EMPTY;
    }

    /** The roles of a token in attributions other than the given one. */
    int rolesBeside(Roles attribution, int token) {
        int found = NONE;
        for (Roles other : attributions) {
            if (other != attribution) {
                found |= other.content().get(token) ? CONTENT : other.source().get(token) ? SOURCE : NONE;
            }
        }
        return found;
    }
}
