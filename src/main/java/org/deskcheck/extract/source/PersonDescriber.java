package org.deskcheck.extract.source;

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
        Range apposition = apposition(name);
        if (!apposition.isEmpty()) {
            take(person, apposition);
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
        for (int token = around.from(); token < around.to(); token++) {
            String role = Titles.role(article.lemma(token), words);
            if (!role.isEmpty() || words.anonymous().contains(article.lemma(token))) {
                person.addRole(role.isEmpty() ? article.lemma(token) : role);
            }
            if (article.is(token, "appos")) {
                person.addRole(article.lemma(token));
            }
            person.is(Gender.ofWord(article.form(token)));
        }
        if (!around.isEmpty()) {
            person.belongsTo(Parties.in(article, words, cast, around));
        }
    }

    private boolean isModifier(int token) {
        String tag = article.tag(token);
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("POS") || tag.equals("HYPH");
    }
}
