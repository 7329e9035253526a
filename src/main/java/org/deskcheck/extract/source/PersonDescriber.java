package org.deskcheck.extract.source;

import java.util.Locale;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/** Takes in what stands around a person's name: "Kremlin adviser Ana Reis", "Ana Reis, an adviser to the president". */
final class PersonDescriber {

    private static final int LONGEST_APPOSITION = 8;

    private final ParsedArticle article;
    private final SourceWords words;
    private final Cast cast;

    PersonDescriber(ParsedArticle article, SourceWords words, Cast cast) {
        this.article = article;
        this.words = words;
        this.cast = cast;
    }

    void describe(Entity person, Range name) {
        Range sentence = article.sentenceOf(name.from());
        int from = name.from();
        while (from > sentence.from() && isModifier(from - 1)) {
            from--;
        }
        take(person, new Range(from, name.from()));
        takeParty(person, name.to(), sentence);
        takePredicate(person, name);
        Range apposition = apposition(name);
        if (!apposition.isEmpty()) {
            take(person, apposition);
        }
    }

    /** In "campaign manager" nobody is a campaign. */
    private boolean isCompound(int token, Range around) {
        return token + 1 < around.to() && article.tag(token + 1).startsWith("NN");
    }

    /** "(R-Ohio)" behind a name. */
    private void takeParty(Entity person, int behind, Range sentence) {
        if (behind + 1 < sentence.to() && article.form(behind).equals("(")) {
            switch (article.form(behind + 1).charAt(0)) {
                case 'R' -> person.addRole("republican");
                case 'D' -> person.addRole("democrat");
                default -> {}
            }
        }
    }

    /** "Ana Reis is an engineer". */
    private void takePredicate(Entity person, Range name) {
        int head = article.headOf(name);
        int predicate = article.head(head);
        if (predicate != ParsedArticle.ROOT
                && article.is(head, "nsubj")
                && article.tag(predicate).equals("NN")
                && article.child(predicate, "cop") >= 0) {
            person.addRole(article.lemma(predicate));
        }
    }

    private Range apposition(Range name) {
        int head = name.to() - 1;
        while (head != ParsedArticle.ROOT && name.contains(head)) {
            int apposition = article.child(head, "appos");
            if (apposition > head && !article.tag(apposition).startsWith("NNP")) {
                Range subtree = article.subtree(apposition);
                return new Range(
                        subtree.from(),
                        Math.min(subtree.to(), Math.max(apposition + 1, subtree.from() + LONGEST_APPOSITION)));
            }
            head = article.head(head);
        }
        return new Range(0, 0);
    }

    private void take(Entity person, Range around) {
        boolean behind = false;
        for (int token = around.from(); token < around.to(); token++) {
            behind |= article.tag(token).equals("IN");
            if (behind) {
                continue;
            }
            String role = Titles.role(article.lemma(token), words);
            if (!role.isEmpty()) {
                person.addRole(role);
            } else if (article.tag(token).startsWith("NN") && !isCompound(token, around)) {
                person.addRole(article.lemma(token).toLowerCase(Locale.ROOT));
            }
            person.is(Gender.ofWord(article.form(token)));
        }
        if (!around.isEmpty()) {
            person.belongsTo(Parties.in(article, words, cast, around));
        }
    }

    private boolean isModifier(int token) {
        String tag = article.tag(token);
        return Titles.isShort(article.form(token))
                || tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("POS")
                || tag.equals("HYPH");
    }
}
