package org.deskcheck.extract.source;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * Names a source that has no name by the words of its phrase, with pronouns in it filled in: "Ana Reis's aides" for "her
 * aides", "one of the miners" for "one of them".
 */
final class DescribedNames {

    /** In words: nobody speaks of "the study published last year by the institute's authors". */
    private static final int LONGEST = 4;

    private static final Set<String> ALL = Set.of("all", "some", "several", "many", "most", "other");

    private static final Set<String> WHOLE = Set.of("them", "whom");

    /** Tells whom a phrase within the phrase of a source means. */
    interface Reader {
        Source read(Range phrase, int head, Surroundings around);
    }

    private final ParsedArticle article;
    private final PhraseReader phrases;
    private final Pronouns pronouns;
    private final RelativePronouns relatives;
    private final Predicate<Source> isName;
    private final Reader reader;

    /** @param isName whether a source is called by a name */
    DescribedNames(
            ParsedArticle article,
            PhraseReader phrases,
            Pronouns pronouns,
            RelativePronouns relatives,
            Predicate<Source> isName,
            Reader reader) {
        this.article = article;
        this.phrases = phrases;
        this.pronouns = pronouns;
        this.relatives = relatives;
        this.isName = isName;
        this.reader = reader;
    }

    /**
     * The name of a source.
     *
     * @param core the phrase up to its noun
     */
    String of(Range phrase, Range core, Surroundings around) {
        int owner = phrases.owner(core);
        if (owner < 0) {
            String some = partitive(phrase, core, around);
            return some.isEmpty() ? PhraseNames.name(article, phrase) : some;
        }
        boolean pronoun = owner == core.from();
        String whose =
                pronoun ? owner(owner, around) : owner(reader.read(new Range(core.from(), owner), owner - 1, around));
        if (whose.isEmpty()) {
            return PhraseNames.name(article, phrase);
        }
        int from = owner + 1;
        from += pronoun && from < core.to() - 1 && article.lower(from).equals("own") ? 1 : 0;
        return whose + "'s " + PhraseNames.name(article, new Range(from, phrase.to()));
    }

    /**
     * "one of the miners" for "one of them", "most miners" for "most of whom", "some of Ana Reis's aides" for "some of her
     * aides"; empty for other phrases.
     */
    private String partitive(Range phrase, Range core, Surroundings around) {
        int pronoun = core.to() + 1;
        if (pronoun >= phrase.to() || !article.lower(core.to()).equals("of") || !phrases.isQuantity(core)) {
            return "";
        }
        String quantity = article.text(core);
        if (article.tag(pronoun).equals("PRP$") && pronoun + 1 < phrase.to()) {
            String whose = owner(pronoun, around);
            Range owned = new Range(pronoun + 1, phrase.to());
            return whose.isEmpty() ? "" : quantity + " of " + whose + "'s " + PhraseNames.name(article, owned);
        }
        if (!WHOLE.contains(article.lower(pronoun))) {
            return "";
        }
        Source whole =
                article.lower(pronoun).equals("whom") ? relative(pronoun, around) : pronouns.meant(pronoun, around);
        if (whole == null || whole.name().isEmpty() || whole.name().equals(article.form(pronoun))) {
            return "";
        }
        String name = isName.test(whole) ? whole.name() : plain(whole.name());
        boolean counted = article.tag(core.to() - 1).equals("CD") || phrases.isOne(core);
        boolean plain = !isName.test(whole) && name.indexOf('\'') < 0;
        return plain && !counted ? quantity + " " + name : quantity + (plain ? " of the " : " of ") + name;
    }

    /** Without the capital of a sentence's beginning, and without the number of all: of "All five miners" "five miners". */
    private static String plain(String name) {
        String word = name.substring(0, Math.max(name.indexOf(' '), 0)).toLowerCase(Locale.ROOT);
        if (ALL.contains(word)) {
            return name.substring(word.length() + 1);
        }
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private @Nullable Source relative(int pronoun, Surroundings around) {
        Range antecedent = relatives.antecedent(pronoun);
        return antecedent.isEmpty() ? null : reader.read(antecedent, article.headOf(antecedent), around);
    }

    /** Who is meant by "her" in "her aides"; empty if that cannot be told in a few words. */
    private String owner(int token, Surroundings around) {
        Source whose = pronouns.meant(token, around);
        String name = whose.name();
        boolean told = whose.kind() == SourceKind.DOCUMENT || name.split(" ").length > LONGEST;
        boolean nobody = name.isEmpty() || name.equals(article.form(token));
        return nobody || (told && whose.kind() != SourceKind.NAMED) ? "" : name;
    }

    private static String owner(Source whose) {
        return whose.kind() == SourceKind.NAMED ? whose.name() : "";
    }
}
