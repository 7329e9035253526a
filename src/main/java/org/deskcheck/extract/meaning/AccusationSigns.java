package org.deskcheck.extract.meaning;

import java.util.Set;
import java.util.stream.Collectors;
import org.deskcheck.model.Lexicon;

/**
 * Whether a claim charges somebody with a wrong or a crime. The lexicon {@code accusations} says of each
 * term whether it charges by itself ({@code charge}: "accuse"), is a wrong that somebody does ({@code
 * act}: "bribe", verbs only) or the name of a wrong ({@code wrong}: "genocide"), which does not accuse
 * where somebody fights or studies it.
 */
final class AccusationSigns {

    private static final Set<String> REMEDIES = Set.of(
            "against",
            "anti",
            "counter",
            "combat",
            "combating",
            "combatting",
            "fight",
            "fighting",
            "fights",
            "fought",
            "tackle",
            "tackling",
            "prevent",
            "preventing",
            "prevention",
            "curb",
            "curbing",
            "outlaw",
            "ban",
            "bans",
            "banned",
            "on",
            "study",
            "investigate",
            "if",
            "threat",
            "handle",
            "future");

    private static final Set<String> INSTITUTIONS = Set.of(
            "office",
            "tribunal",
            "squad",
            "unit",
            "agency",
            "prevention",
            "law",
            "laws",
            "expert",
            "experts",
            "investigator",
            "investigators",
            "act",
            "bill",
            "rules",
            "watchdog",
            "bureau",
            "commission",
            "insurance",
            "issue",
            "threat",
            "policy",
            "debate",
            "strategy",
            "fears",
            "charity",
            "novel",
            "thriller",
            "film",
            "drama");

    private final Phrases terms;
    private final Set<String> charges;

    AccusationSigns(Lexicon lexicon) {
        this.terms = new Phrases(lexicon);
        this.charges = lexicon.rows().stream()
                .filter(row -> row.get(1).strip().equals("charge"))
                .map(row -> row.get(0).strip())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a cue charges by itself whatever it introduces. */
    boolean isCharge(String cue) {
        return charges.contains(cue);
    }

    boolean holds(Words words) {
        return terms.find(words).stream().anyMatch(match -> accuses(words, match));
    }

    private static boolean accuses(Words words, Phrases.Match match) {
        return switch (match.value()) {
            case "act" -> isVerb(words, match.from());
            case "wrong" -> !isFought(words, match);
            default -> true;
        };
    }

    private static boolean isVerb(Words words, int at) {
        String tag = words.tag(at);
        return tag.startsWith("VB") || words.lower(at).endsWith("ed") && !tag.startsWith("NNP");
    }

    private static boolean isFought(Words words, Phrases.Match match) {
        for (int i = Math.max(0, match.from() - 3); i < match.from(); i++) {
            boolean hyphen = words.isHyphen(i) || words.startsWithLetter(i);
            if (hyphen && REMEDIES.contains(words.lower(i))) {
                return true;
            }
        }
        return INSTITUTIONS.contains(words.lower(match.to()));
    }
}
