package org.deskcheck.extract.meaning;

import java.util.Set;
import org.deskcheck.model.Lexicon;

/**
 * Whether a claim leans on research: a body of knowledge ("studies", "experts") beside a verb of finding
 * or belief, as the lexicon {@code research} lists both ({@code body}, {@code verb}), or a set phrase
 * ({@code phrase}: "scientifically proven").
 */
final class ResearchSigns {

    /** How far the verb may be from its body. */
    private static final int REACH = 5;

    private static final Set<String> ACCORDING = Set.of("according", "per", "citing");

    private final Phrases terms;

    ResearchSigns(Lexicon lexicon) {
        this.terms = new Phrases(lexicon);
    }

    boolean holds(Words words) {
        int body = Integer.MIN_VALUE;
        int verb = Integer.MIN_VALUE;
        int according = Integer.MIN_VALUE;
        for (int at = 0; at < words.size(); at++) {
            if (ACCORDING.contains(words.lower(at))) {
                according = at;
            }
            Phrases.Match term = terms.longestAt(words, at);
            if (term == null) {
                continue;
            }
            switch (term.value()) {
                case "phrase" -> {
                    return true;
                }
                case "body" -> {
                    if (words.isNoun(at) && (!words.isNoun(term.to()) || isVerbTerm(words, term.to()))) {
                        body = at;
                    }
                }
                case "verb" -> {
                    if (words.isVerb(at) || body >= 0 && at == body + 1) {
                        verb = at;
                    }
                }
                default -> {}
            }
            boolean beside = body >= 0 && verb >= 0 && Math.abs(body - verb) <= REACH;
            if (beside || body >= 0 && according >= 0 && body > according && body - according <= REACH) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerbTerm(Words words, int at) {
        Phrases.Match term = terms.longestAt(words, at);
        return term != null && term.value().equals("verb");
    }
}
