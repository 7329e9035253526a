package org.deskcheck.extract.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;
import org.jspecify.annotations.Nullable;

/** Everybody and everything that an article names. */
final class Cast {

    private static final Pattern SURNAME_FIRST = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+-\\p{Ll}+");

    private static final Pattern SURNAME =
            Pattern.compile("(?<![^ ])(?:(?:de|van|von|der|den|du|ter|ten) )*[^ ]+$", Pattern.CASE_INSENSITIVE);

    /** In words. */
    private static final int LONGEST_BEGINNING = 4;

    private final Map<String, Entity> things = new HashMap<>();
    private final Map<String, Entity> byBeginning = new HashMap<>();
    private final Map<String, Entity> byName = new HashMap<>();
    private final Map<String, Entity> byFirstName = new HashMap<>();
    private final Map<String, Entity> bySurname = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Map<Entity, Mention>> byRole = new HashMap<>();

    /** In the order of the text. */
    List<Mention> mentions() {
        return mentions;
    }

    void mention(Range range, Entity entity, boolean subject) {
        entity.mention();
        mentions.add(new Mention(range, entity, subject));
    }

    /**
     * The person of that name; somebody known by surname alone gets the full name when it comes.
     *
     * @param name without titles
     */
    Entity person(String name, String party) {
        String surname = surname(name);
        Entity known = byName.computeIfAbsent(Spelling.plain(name), key -> knownBySurname(name, surname, party));
        known.named(name);
        known.belongsTo(party);
        if (key(surname(known.name())).equals(key(surname))) {
            bySurname.put(key(surname), known);
        }
        if (name.indexOf(' ') > 0) {
            byFirstName.put(Spelling.plain(name.substring(0, name.indexOf(' '))), known);
            byName.put(Spelling.plain(known.name()), known);
        }
        return known;
    }

    /** "Van der Reis" begins a sentence, "van der Reis" stands behind a first name. */
    private static String key(String surname) {
        return Spelling.plain(surname).toLowerCase(Locale.ROOT);
    }

    private Entity knownBySurname(String name, String surname, String party) {
        Entity namesake = bySurname.get(key(surname));
        if (namesake == null && name.equals(surname)) {
            namesake = byFirstName.get(Spelling.plain(name));
        }
        boolean same = namesake != null && (name.equals(surname) || isShorter(namesake.name(), name));
        return namesake != null && same ? namesake : new Entity(name, SourceKind.NAMED, party, false);
    }

    /** The last one who was called so, or null. */
    @Nullable
    Entity bySurname(String surname) {
        return bySurname.get(key(surname));
    }

    /** Whoever has that full name, or null. */
    @Nullable
    Entity named(String name) {
        return byName.get(Spelling.plain(name));
    }

    /** How often the article names a source. */
    int mentions(Source source) {
        Entity entity = source.kind() == SourceKind.NAMED ? named(source.name()) : things.get(source.name());
        return entity == null ? 0 : entity.mentions();
    }

    /** The person whom the article names most often, of several the first; or null. */
    @Nullable
    Entity mostNamed() {
        Entity most = null;
        for (Mention mention : mentions) {
            Entity entity = mention.entity();
            most = entity.isPerson() && (most == null || entity.mentions() > most.mentions()) ? entity : most;
        }
        return most;
    }

    /** The person whom the article last named before a token and gave that role, else the first one behind; or null. */
    @Nullable
    Entity withRole(String noun, int token) {
        List<Mention> all = withRole(noun).stream()
                .filter(mention -> mention.entity().isPerson())
                .toList();
        for (int i = all.isEmpty() ? -1 : firstFrom(token) - 1; i >= 0; i--) {
            Entity entity = mentions.get(i).entity();
            if (entity.isPerson() && entity.hasRole(noun)) {
                return entity;
            }
        }
        return all.isEmpty() ? null : all.get(0).entity();
    }

    /** Where the article first names each of those to whom it gives a role. To be asked when all is read. */
    List<Mention> withRole(String noun) {
        if (byRole.isEmpty()) {
            for (Mention mention : mentions) {
                for (String role : mention.entity().roles()) {
                    byRole.computeIfAbsent(role, key -> new LinkedHashMap<>()).putIfAbsent(mention.entity(), mention);
                }
            }
        }
        return List.copyOf(byRole.getOrDefault(Entity.canonical(noun), Map.of()).values());
    }

    Entity thing(String name, SourceKind kind, String party, boolean plural) {
        Entity thing = things.computeIfAbsent(name, key -> new Entity(key, kind, party, plural));
        int space = name.indexOf(' ');
        for (int words = 1; space > 0 && words < LONGEST_BEGINNING; words++) {
            byBeginning.putIfAbsent(name.substring(0, space), thing);
            space = name.indexOf(' ', space + 1);
        }
        return thing;
    }

    /** The name of a thing that was named before by more words, "Reis Motors" for "Reis"; else the name itself. */
    String longer(String name, SourceKind kind) {
        Entity known = byBeginning.get(name);
        return known != null && known.source().kind() == kind ? known.name() : name;
    }

    private static boolean isShorter(String known, String name) {
        return known.equals(surname(known)) && surname(name).equalsIgnoreCase(known);
    }

    /**
     * The last word with the particles before it, "van der Reis", or the first one where the given name behind it has two
     * syllables: "Reis Mi-na".
     */
    static String surname(String name) {
        if (SURNAME_FIRST.matcher(name).matches()) {
            return name.substring(0, name.indexOf(' '));
        }
        Matcher last = SURNAME.matcher(name);
        return last.find() ? last.group() : name;
    }

    /** The mentions that lie within a range. */
    List<Mention> within(Range range) {
        List<Mention> found = new ArrayList<>();
        for (int i = firstFrom(range.from());
                i < mentions.size() && mentions.get(i).range().from() < range.to();
                i++) {
            found.add(mentions.get(i));
        }
        return found;
    }

    /** The index of the first mention at or behind a token. */
    int firstFrom(int token) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).range().from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
