package org.deskcheck.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.deskcheck.model.Lexicon;
import org.jspecify.annotations.Nullable;

/** Words that stand for a party: its people wherever they are named, its places and seats where they act: "Moscow denies". */
final class Parties {

    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    /** @param lexicon columns {@code name}, {@code kind} and {@code party} */
    Parties(Lexicon lexicon) {
        List<String> names = lexicon.column("name");
        List<String> kinds = lexicon.column("kind");
        List<String> parties = lexicon.column("party");
        for (int row = 0; row < names.size(); row++) {
            String name = names.get(row).toLowerCase(Locale.ROOT).replace(".", "");
            String party = ContentWords.stem(parties.get(row));
            if (!name.contains(" ")) {
                switch (kinds.get(row)) {
                    case "PEOPLE" -> people.put(ContentWords.stem(name), party);
                    case "PLACE", "BUILDING" -> places.put(ContentWords.stem(name), party);
                    default -> {}
                }
            }
        }
    }

    /**
     * The stem of the party that a word stands for, or null.
     *
     * @param word in lower case
     * @param acts whether it stands where those who act are named
     */
    @Nullable
    String of(String word, boolean acts) {
        String stem = ContentWords.stem(word.replace(".", ""));
        String party = people.get(stem);
        return party == null && acts ? places.get(stem) : party;
    }
}
