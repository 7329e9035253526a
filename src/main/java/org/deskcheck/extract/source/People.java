package org.deskcheck.extract.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/**
 * Tells people's names from others. A surname alone is known by the full name that the article gives,
 * be it further down: headlines name people first.
 */
final class People {

    /** In tokens: "Ana Lund-Reis" has four. */
    private static final int LONGEST_NAME = 4;

    private final ParsedArticle article;
    private final SourceWords words;
    private final Set<String> surnames = new HashSet<>();

    People(ParsedArticle article, SourceWords words) {
        this.article = article;
        this.words = words;
        int token = 0;
        while (token < article.size()) {
            NameRun run = NameRun.at(article, words, token);
            if (run != null && isFullName(run)) {
                surnames.add(article.form(run.name().to() - 1));
            }
            token = run == null ? token + 1 : run.all().to();
        }
    }

    boolean isSurname(String word) {
        return surnames.contains(word) || words.parties().person(word) != null;
    }

    boolean isPerson(NameRun run) {
        Range name = run.name();
        String last = article.form(name.to() - 1);
        boolean plain = !isNoun(last);
        boolean known =
                isSurname(last) && (name.size() > 1 || article.tag(name.from()).equals("NNP"));
        return plain && (known || run.titled() || isFullName(run));
    }

    private boolean isFullName(NameRun run) {
        Range name = run.name();
        String last = article.form(name.to() - 1);
        if (isNoun(last) || isAcronym(last)) {
            return false;
        }
        boolean titled = run.titled() && article.block(name.from()).tokens().from() != name.from();
        if (name.size() == 1) {
            return titled;
        }
        boolean usual = words.firstNames().contains(article.form(name.from()));
        return usual || (name.size() <= LONGEST_NAME && !isDetermined(name) && !isPlace(name));
    }

    /** Whether a name ends in what it is: "Reis Council", "Reis County". */
    private boolean isNoun(String word) {
        return words.isOrganisation(word)
                || words.isDocument(word)
                || words.isPlace(word)
                || Titles.isTitle(word, words);
    }

    private boolean isDetermined(Range name) {
        return name.from() > 0 && article.lower(name.from() - 1).equals("the");
    }

    /** Whether a name stands where places do: "in West Reis". */
    private boolean isPlace(Range name) {
        return name.from() > 0
                && Set.of("in", "at", "near", "from", "outside").contains(article.lower(name.from() - 1));
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && word.indexOf('.') < 0;
    }
}
