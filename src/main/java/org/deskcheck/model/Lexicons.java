package org.deskcheck.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The lexicons of a desk by name. */
public final class Lexicons {

    private final Map<String, Lexicon> byName = new TreeMap<>();

    public Lexicons(Collection<Lexicon> lexicons) {
        lexicons.forEach(lexicon -> byName.put(lexicon.name(), lexicon));
    }

    public Collection<Lexicon> all() {
        return List.copyOf(byName.values());
    }

    /** @throws IllegalArgumentException if there is no lexicon of that name */
    public Lexicon get(String name) {
        Lexicon found = byName.get(name);
        if (found == null) {
            throw new IllegalArgumentException("There is no lexicon \"" + name + "\", only " + byName.keySet());
        }
        return found;
    }
}
