package org.deskcheck.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deskcheck.compare.Reading.Word;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Polarity;
import org.deskcheck.model.Proposition.Act;
import org.deskcheck.model.Proposition.Part;
import org.deskcheck.model.Proposition.Role;
import org.deskcheck.model.SourceKind;
import org.deskcheck.model.Stance;
import org.jspecify.annotations.Nullable;

/** Makes claims ready to be held against each other: content words with their roles, everybody called by one name. */
final class ReadingMaker {

    private static final Set<String> NUMBER_WORDS = Stream.of(
                    ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                                    + " seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty"
                                    + " ninety hundred thousand million billion trillion dozen half")
                            .split(" "))
            .map(ContentWords::stem)
            .collect(Collectors.toUnmodifiableSet());

    /** Predicates that say nothing of their own. */
    private static final Set<String> EMPTY_PREDICATES = Set.of("be", "have", "do", "say", "tell", "get", "let", "'s");

    private static final Set<String> PERSONAL = Set.of("he", "him", "she", "her", "i", "me");
    private static final Set<String> IMPERSONAL = Set.of("it", "they", "them", "we", "us");

    private final Names names;
    private final Parties parties;

    ReadingMaker(Names names, Parties parties) {
        this.names = names;
        this.parties = parties;
    }

    Reading read(Claim claim) {
        List<Word> words = new ArrayList<>();
        Set<String> measures = new HashSet<>();
        claim.dates().forEach(date -> measures.addAll(ContentWords.of(date.text())));
        claim.quantities().stream()
                .filter(quantity -> Scale.of(quantity).isTime())
                .forEach(quantity -> measures.addAll(ContentWords.of(quantity.measure())));
        boolean denies = claim.stance() == Stance.DENIES;
        List<Act> acts = claim.proposition().acts();
        int partNumber = 0;
        for (int number = 0; number < acts.size(); number++) {
            Act act = acts.get(number);
            if (isWord(act.predicate()) && !EMPTY_PREDICATES.contains(act.predicate())) {
                boolean denied = act.polarity() == Polarity.NEGATIVE ^ denies;
                words.add(predicate(act.predicate(), number, act.main(), denied, measures));
            }
            for (Part part : act.parts()) {
                for (Said said : said(claim, part, number)) {
                    words.add(new Word(
                            said.lemma(),
                            said.stem().intern(),
                            part.role(),
                            number,
                            partNumber,
                            said.head(),
                            said.name(),
                            act.main(),
                            part.denied().contains(said.lemma()) ^ denies,
                            measures(said.stem(), measures)));
                }
                partNumber++;
            }
        }
        if (acts.isEmpty()) {
            boolean denied = claim.polarity() == Polarity.NEGATIVE ^ denies;
            ContentWords.of(claim.text()).forEach(stem -> words.add(predicate(stem, 0, true, denied, measures)));
        }
        return Reading.of(claim, words, names.source(claim));
    }

    /** A word of a part, after names have been resolved. */
    private record Said(String lemma, String stem, boolean head, boolean name) {}

    private List<Said> said(Claim claim, Part part, int act) {
        if (act == 0 && part.words().size() == 1 && standsForSource(part.head(), claim.sourceKind())) {
            return source(claim);
        }
        Person person = names.person(claim, part.words(), part.names());
        if (person != null) {
            return named(claim, part, person);
        }
        Person holder = names.holder(claim, part.words(), part.head());
        return holder == null
                ? plain(part, part.words(), part.head())
                : List.of(new Said(part.head(), names.stem(holder), true, true));
    }

    /** "The company said it had paid": where nothing stands before it that it could mean instead. */
    private static boolean standsForSource(String pronoun, SourceKind kind) {
        return switch (kind) {
            case NAMED -> PERSONAL.contains(pronoun);
            case ROLE -> PERSONAL.contains(pronoun) || IMPERSONAL.contains(pronoun);
            case ORGANISATION, PLACE_AS_PARTY -> IMPERSONAL.contains(pronoun);
            default -> false;
        };
    }

    private List<Said> source(Claim claim) {
        List<String> stems = new ArrayList<>(ContentWords.of(names.source(claim)));
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < stems.size(); i++) {
            said.add(new Said(stems.get(i), stems.get(i), i == stems.size() - 1, true));
        }
        return said;
    }

    /** With the first name left out, and the surname as the head where the parser took the title for it. */
    private List<Said> named(Claim claim, Part part, Person person) {
        boolean heads = part.head().equals(person.last())
                || part.head().equals(person.first())
                || names.titles(claim, person).contains(part.head());
        List<Said> said = new ArrayList<>();
        said.add(new Said(person.last(), names.stem(person), heads, true));
        List<String> others = part.words().stream()
                .filter(word -> !word.equals(person.first()) && !word.equals(person.last()))
                .toList();
        said.addAll(plain(part, others, heads ? null : part.head()));
        return said;
    }

    private List<Said> plain(Part part, List<String> words, @Nullable String head) {
        List<Said> said = new ArrayList<>();
        for (String word : words) {
            boolean name = part.names().contains(word);
            String party = name ? parties.of(word, part.role() == Role.WHO) : null;
            Set<String> stems = party == null ? ContentWords.of(word) : Set.of(party);
            stems.forEach(stem -> said.add(new Said(word, stem, word.equals(head), name)));
        }
        return said;
    }

    private static Word predicate(String lemma, int act, boolean main, boolean denied, Set<String> measures) {
        String stem = ContentWords.stem(lemma).intern();
        return new Word(lemma, stem, null, act, -1, true, false, main, denied, measures(stem, measures));
    }

    private static boolean measures(String stem, Set<String> measures) {
        return NUMBER_WORDS.contains(stem) || measures.contains(stem);
    }

    private static boolean isWord(String lemma) {
        return lemma.length() > 1 && Character.isLetter(lemma.charAt(0));
    }
}
