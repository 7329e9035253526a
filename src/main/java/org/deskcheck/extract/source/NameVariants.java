package org.deskcheck.extract.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/** Finds people's names that an article spells in two ways. */
final class NameVariants {

    /**
     * A name as it is spelled somewhere.
     *
     * @param first the first name, empty where only the surname stands
     * @param person whether the article shows that it is a person's
     * @param sentence where it is first spelled so
     */
    private record Name(String first, String last, boolean person, int sentence) {

        /** The part that differs from another name's, which is near this one. */
        private String against(Name other) {
            return last.equalsIgnoreCase(other.last) ? first : last;
        }
    }

    private final ParsedArticle article;
    private final SourceWords words;

    NameVariants(ParsedArticle article, SourceWords words) {
        this.article = article;
        this.words = words;
    }

    /** For each sentence that is the first to spell a name otherwise than before, both spellings, its own first. */
    Map<Integer, String> find(Cast cast) {
        List<Name> names = names(cast);
        Set<String> surnames = names.stream()
                .filter(name -> !name.first().isEmpty())
                .map(Name::last)
                .collect(Collectors.toSet());
        Map<String, List<Name>> seen = new HashMap<>();
        Map<Integer, String> found = new HashMap<>();
        for (Name name : names) {
            Set<String> keys = Spelling.keys(name.last());
            keys.stream()
                    .flatMap(key -> seen.getOrDefault(key, List.of()).stream())
                    .filter(before -> isSame(before, name, surnames))
                    .findFirst()
                    .ifPresent(before ->
                            found.putIfAbsent(name.sentence(), name.against(before) + "/" + before.against(name)));
            keys.forEach(
                    key -> seen.computeIfAbsent(key, any -> new ArrayList<>()).add(name));
        }
        return found;
    }

    /** Each spelling once, in the order of the text. */
    private List<Name> names(Cast cast) {
        Map<String, Name> names = new LinkedHashMap<>();
        for (Mention mention : cast.mentions()) {
            Range range = mention.range();
            int last = range.to() - 1;
            while (last > range.from() && NameRun.standsBehind(article.lower(last))) {
                last--;
            }
            boolean name = mention.entity().isPerson() || (range.size() == 1 && mayBeSurname(last));
            if (name && !isNoun(last)) {
                String first = last == range.from() ? "" : article.form(range.from());
                names.putIfAbsent(
                        Spelling.plain(first + " " + article.form(last)).toLowerCase(Locale.ROOT),
                        new Name(first, article.form(last), mention.entity().isPerson(), article.sentenceNumber(last)));
            }
        }
        return new ArrayList<>(names.values());
    }

    /** Whether a name that stands alone and was not taken for a person's may be a surname misspelled. */
    private boolean mayBeSurname(int token) {
        String form = article.form(token);
        return article.tag(token).equals("NNP")
                && !form.equals(form.toUpperCase(Locale.ROOT))
                && !words.firstNames().contains(form)
                && words.parties().at(List.of(form), 0) == null;
    }

    /** A headline's "Board" and the "States" of a country are no names of people, whatever stands before them. */
    private boolean isNoun(int token) {
        return words.nouns().contains(article.lower(token)) || words.nouns().contains(article.lemma(token));
    }

    private boolean isSame(Name before, Name now, Set<String> surnames) {
        if (before.last().equalsIgnoreCase(now.last())) {
            return Spelling.isNear(before.first(), now.first()) && isOneGender(before.first(), now.first());
        }
        if (!Spelling.isNear(before.last(), now.last())) {
            return false;
        }
        if (!before.first().isEmpty() && !now.first().isEmpty()) {
            return before.first().equalsIgnoreCase(now.first());
        }
        boolean alone = before.first().isEmpty() ? !surnames.contains(before.last()) : !surnames.contains(now.last());
        return alone && (before.person() || now.person()) && !isPlural(before.last(), now.last());
    }

    private boolean isOneGender(String one, String other) {
        return Gender.ofName(one, words.firstNames()).mayBe(Gender.ofName(other, words.firstNames()));
    }

    /** "the Reyes" and "the Reye's". */
    private static boolean isPlural(String one, String other) {
        return one.equals(other + "s") || other.equals(one + "s");
    }
}
