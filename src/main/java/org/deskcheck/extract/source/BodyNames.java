package org.deskcheck.extract.source;

import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.jspecify.annotations.Nullable;

/** Finds how far the name of a body goes: "Reis Division of Water". */
final class BodyNames {

    private static final Range NOTHING = new Range(0, 0);

    private final ParsedArticle article;
    private final SourceWords words;
    private final People people;

    BodyNames(ParsedArticle article, SourceWords words, People people) {
        this.article = article;
        this.words = words;
        this.people = people;
    }

    /**
     * The whole name of a body that begins with some words: "Reis" of "Reis Ethics Committee", "Court" of "Court of
     * Appeals for Reis"; the words themselves if nothing goes on.
     */
    Range whole(Range start) {
        Range whole = start;
        Range behind = capitals(start, start.to());
        if (!behind.isEmpty() && isBodyNoun(behind.to() - 1)) {
            whole = start.union(behind);
        }
        if (isBranch(start, start.to())) {
            whole = start.union(Range.of(start.to()));
        }
        while (isBodyNoun(whole.to() - 1) || whole.size() > start.size() || goesOnWithOf(whole)) {
            Range more = isLink(whole.to()) ? capitals(whole, whole.to() + 1) : NOTHING;
            if (more.isEmpty()) {
                break;
            }
            boolean and = more.to() < article.size() && article.lower(more.to()).equals("and");
            Range second = and ? capitals(whole, more.to() + 1) : NOTHING;
            boolean both = !second.isEmpty() && more.contains(article.head(second.to() - 1));
            whole = whole.union(both ? second : more);
        }
        return whole;
    }

    /** A place with the word behind it that it is part of the name of: "Oslo Herald", but not "Oslo Mayor Ana Reis". */
    Range namedAfter(Range place) {
        int next = place.to();
        NameRun run = runAt(place, next);
        if (run == null || run.all().size() != 1) {
            return place;
        }
        boolean named = article.tag(next).equals("NNP")
                && article.is(place.to() - 1, "compound", "amod")
                && article.head(place.to() - 1) == next
                && !people.isSurname(article.form(next))
                && !Titles.isTitle(article.form(next), words)
                && !TakingUp.isPerson(article.lower(next));
        return named ? place.union(run.all()) : place;
    }

    /** "BBC Wales": the place behind letters that stand for a body. */
    private boolean isBranch(Range letters, int place) {
        return letters.size() == 1
                && People.isAcronym(article.form(letters.from()))
                && article.sentenceOf(letters.from()).contains(place)
                && article.is(place, "flat")
                && letters.contains(article.head(place));
    }

    /** Words in capitals that go on with a name and are nobody's; empty if there are none. */
    private Range capitals(Range name, int token) {
        NameRun run = runAt(name, token);
        if (run != null) {
            boolean somebody = people.isPerson(run)
                    && (run.name().size() > 1
                            || people.isSurname(article.form(run.name().from())));
            return somebody ? NOTHING : run.all();
        }
        return article.sentenceOf(name.from()).contains(token) ? NameRun.capitals(article, token) : NOTHING;
    }

    /** "Reis Division of Water" and "the Oba of Reis", but not "Reis of Oslo". */
    private boolean goesOnWithOf(Range name) {
        return (name.size() > 1
                        || (people.isDetermined(name)
                                && article.tag(name.from()).equals("NNP")))
                && name.to() < article.size()
                && article.lower(name.to()).equals("of");
    }

    private @Nullable NameRun runAt(Range name, int token) {
        return article.sentenceOf(name.from()).contains(token) ? NameRun.at(article, words, token) : null;
    }

    private boolean isBodyNoun(int token) {
        return words.isOrganisation(article.lower(token))
                && Character.isUpperCase(article.form(token).charAt(0));
    }

    private boolean isLink(int token) {
        return token < article.size()
                && (article.lower(token).equals("of") || article.lower(token).equals("for"));
    }
}
