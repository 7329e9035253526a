package org.deskcheck.extract.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a heading announces one party's account: "What the Russians say", "The view from Kyiv",
 * "Moscow’s version". A heading that only names a country reports about it.
 */
final class AccountHeading {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}.]++(?:-[\\p{L}\\p{N}]++)*+");
    private static final Set<String> ACCOUNTS = Set.of(
            "version",
            "view",
            "views",
            "account",
            "side",
            "perspective",
            "position",
            "story",
            "narrative",
            "take",
            "standpoint",
            "reading",
            "response",
            "reaction",
            "stance",
            "words",
            "case");
    private static final Set<String> SAYING = Set.of(
            "say",
            "says",
            "said",
            "claim",
            "claims",
            "think",
            "thinks",
            "see",
            "sees",
            "tell",
            "tells",
            "report",
            "reports",
            "want",
            "wants",
            "argue",
            "argues",
            "maintain",
            "maintains",
            "believe",
            "believes");

    private final PartyLexicon parties;

    AccountHeading(PartyLexicon parties) {
        this.parties = parties;
    }

    /** The party whose account it announces, or empty. */
    String party(String heading) {
        List<String> words = words(heading);
        String party = onlyParty(words);
        boolean asks = false;
        boolean announces = false;
        for (String word : words) {
            String plain = word.toLowerCase(Locale.ROOT);
            asks |= plain.equals("what") || plain.equals("how");
            announces |= ACCOUNTS.contains(plain) || plain.equals("according") || (asks && SAYING.contains(plain));
        }
        return announces ? party : "";
    }

    private String onlyParty(List<String> words) {
        String found = "";
        for (int i = 0; i < words.size(); i++) {
            PartyMatch match = parties.at(words, i);
            if (match != null && !match.name().party().isEmpty()) {
                if (!found.isEmpty() && !found.equals(match.name().party())) {
                    return "";
                }
                found = match.name().party();
            }
        }
        return found;
    }

    private static List<String> words(String heading) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(heading);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
