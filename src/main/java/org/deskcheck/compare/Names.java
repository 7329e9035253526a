package org.deskcheck.compare;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deskcheck.compare.NameScanner.Found;
import org.deskcheck.model.Claim;
import org.deskcheck.model.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by a surname or an office, in whatever article: "Rubio" here is "US Secretary of State Marco Rubio"
 * there, and "the Kremlin aide" is Yuri Ushakov where any article says so. Where two people share a surname
 * or an office, an article that names one of them alone in full means this one; else nobody is taken for granted.
 */
final class Names {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** "The minister" is somebody else in each article; "the foreign minister of Norway" is not. */
    private static final int LEAST_OF_AN_OFFICE = 2;

    private final NameScanner scanner;
    private final Parties parties;
    private final Map<String, Set<Person>> bySurname = new HashMap<>();
    private final Map<String, Map<String, Set<Person>>> byArticle = new HashMap<>();
    private final Map<Set<String>, Set<Person>> byOffice = new HashMap<>();

    Names(List<Claim> claims, NameScanner scanner, Parties parties) {
        this.scanner = scanner;
        this.parties = parties;
        claims.forEach(this::addSource);
        claims.forEach(claim -> addNamed(claim, Set.of()));
        Set<String> known = Set.copyOf(bySurname.keySet());
        claims.forEach(claim -> addNamed(claim, known));
    }

    private void addNamed(Claim claim, Set<String> surnames) {
        for (Found found : scanner.scan(claim.text(), surnames)) {
            add(claim, found.person(), found.before());
            add(claim, found.person(), found.after());
        }
    }

    private void addSource(Claim claim) {
        String[] words = SPACES.split(claim.sourceName().strip().toLowerCase(Locale.ROOT), -1);
        if (claim.sourceKind() == SourceKind.NAMED && words.length > 1) {
            Person person = new Person(words[0], words[words.length - 1]);
            List<Found> named = scanner.scan(claim.setting().sourceWords(), Set.of(person.last()));
            if (named.isEmpty()) {
                add(claim, person, scanner.office(claim.setting().sourceWords()));
            }
            named.forEach(found -> add(claim, person, found.before()));
        }
    }

    private void add(Claim claim, Person person, Set<String> office) {
        bySurname.computeIfAbsent(person.last(), key -> new HashSet<>()).add(person);
        byArticle
                .computeIfAbsent(claim.article(), key -> new HashMap<>())
                .computeIfAbsent(person.last(), key -> new HashSet<>())
                .add(person);
        if (office.size() >= LEAST_OF_AN_OFFICE) {
            byOffice.computeIfAbsent(stems(office), key -> new HashSet<>()).add(person);
        }
    }

    /**
     * Who is named by a part of a claim; null if nobody is known to be.
     *
     * @param names those words of the part that are names, so that nobody called Brown is found in a brown coat
     */
    @Nullable
    Person person(Claim claim, List<String> words, List<String> names) {
        for (String word : names) {
            Set<Person> everywhere = bySurname.getOrDefault(word, Set.of());
            for (Person person : everywhere) {
                if (words.contains(person.first())) {
                    return person;
                }
            }
            Set<Person> here = byArticle.getOrDefault(claim.article(), Map.of()).getOrDefault(word, Set.of());
            Person meant = only(here) == null ? only(everywhere) : only(here);
            if (meant != null) {
                return meant;
            }
        }
        return null;
    }

    /** The one person that all of them are; null if they are several or nobody. */
    private static @Nullable Person only(Set<Person> people) {
        return people.stream().map(Person::name).distinct().count() == 1
                ? people.stream().min(Comparator.comparing(Person::first)).orElseThrow()
                : null;
    }

    /** Who holds the office that the words of a part of a claim name; null if nobody is known to. */
    @Nullable
    Person holder(Claim claim, List<String> words, String head) {
        Set<Person> holders =
                words.size() < LEAST_OF_AN_OFFICE ? Set.of() : byOffice.getOrDefault(stems(words), Set.of());
        Person holder = only(holders);
        return holder != null && NameScanner.speaksOfHolder(claim.text(), head) ? holder : null;
    }

    /** Who stands behind a claim, under the same name in whatever article; empty for the article itself. */
    String source(Claim claim) {
        String name = claim.sourceName();
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split(" ", -1));
        boolean single = words.size() == 1;
        Person person = single || claim.sourceKind() == SourceKind.NAMED ? person(claim, words, words) : null;
        String party = single ? parties.of(words.get(0), true) : null;
        return person != null ? stem(person) : party != null ? party : name;
    }

    /** The stem by which a person is known: the surname, unless others bear it too. */
    String stem(Person person) {
        return only(bySurname.getOrDefault(person.last(), Set.of(person))) == null
                ? person.name()
                : ContentWords.stem(person.last());
    }

    /** The words that stand in front of a person's name in a claim and say what he or she is. */
    Set<String> titles(Claim claim, Person person) {
        return scanner.scan(claim.text(), Set.of(person.last())).stream()
                .filter(found -> found.person().equals(person))
                .flatMap(found -> found.before().stream())
                .collect(Collectors.toSet());
    }

    private Set<String> stems(Collection<String> words) {
        return words.stream()
                .map(word -> Objects.requireNonNullElse(parties.of(word, true), ContentWords.stem(word)))
                .collect(Collectors.toSet());
    }
}
