package org.deskcheck.extract.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.deskcheck.model.Lexicon;
import org.deskcheck.model.Lexicons;
import org.jspecify.annotations.Nullable;

/** The lexicon {@code parties}: {@code name,kind,party}. Names are matched by their letters' case, offices are not. */
final class PartyLexicon {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private record Entry(List<String> words, PartyName name) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Map<String, PartyName> people = new HashMap<>();

    /** @throws IllegalArgumentException if there is no such lexicon or a column is missing */
    PartyLexicon(Lexicons lexicons) {
        Lexicon lexicon = lexicons.get("parties");
        List<String> names = lexicon.column("name");
        List<String> kinds = lexicon.column("kind");
        List<String> parties = lexicon.column("party");
        for (int row = 0; row < names.size(); row++) {
            String kind = kinds.get(row).strip().toUpperCase(Locale.ROOT);
            add(new PartyName(names.get(row).strip(), kind, parties.get(row).strip()));
        }
        byFirstWord
                .values()
                .forEach(entries -> entries.sort(
                        Comparator.comparingInt((Entry entry) -> entry.words().size())
                                .reversed()));
    }

    private void add(PartyName name) {
        List<String> words = List.of(SPACES.split(key(name, name.name())));
        if (words.get(0).isEmpty()) {
            return;
        }
        put(words, name);
        if (words.size() == 1 && isAcronym(words.get(0))) {
            put(List.of(words.get(0).charAt(0) + words.get(0).substring(1).toLowerCase(Locale.ROOT)), name);
        }
        if (name.isPerson()) {
            people.put(name.name(), name);
            people.putIfAbsent(words.get(words.size() - 1), name);
        }
    }

    private void put(List<String> words, PartyName name) {
        byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(new Entry(words, name));
    }

    /** Some publishers write Nato for NATO; a shorter one, as US, would turn into another word. */
    private static boolean isAcronym(String word) {
        return word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String key(PartyName name, String words) {
        String plain = words.replace('’', '\'').replace(".", "");
        return name.kind().equals("OFFICE") ? plain.toLowerCase(Locale.ROOT) : plain;
    }

    /**
     * The longest name that begins at a word, or null.
     *
     * @param words the words of the text
     * @param at the index of the word
     */
    @Nullable
    PartyMatch at(List<String> words, int at) {
        String plain = plain(words.get(at));
        PartyMatch exact = longest(byFirstWord.get(plain), words, at);
        PartyMatch office = longest(byFirstWord.get(plain.toLowerCase(Locale.ROOT)), words, at);
        return exact == null || (office != null && office.size() > exact.size()) ? office : exact;
    }

    private static @Nullable PartyMatch longest(@Nullable List<Entry> entries, List<String> words, int at) {
        if (entries == null) {
            return null;
        }
        for (Entry entry : entries) {
            if (matches(entry, words, at)) {
                return new PartyMatch(entry.name(), entry.words().size());
            }
        }
        return null;
    }

    private static boolean matches(Entry entry, List<String> words, int at) {
        if (at + entry.words().size() > words.size()) {
            return false;
        }
        for (int i = 0; i < entry.words().size(); i++) {
            if (!key(entry.name(), words.get(at + i)).equals(entry.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String word) {
        return word.replace('’', '\'').replace(".", "");
    }

    /** A person of that name or surname, or null. */
    @Nullable
    PartyName person(String name) {
        return people.get(name);
    }
}
