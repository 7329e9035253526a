package org.deskcheck.extract.source;

import java.util.Locale;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/** Takes in what stands around a person's name: "Kremlin adviser Ana Reis", "Ana Reis, an adviser to the president". */
final class PersonDescriber {

    private final ParsedArticle article;
    private final SourceWords words;
    private final Cast cast;
    private final BesideName beside;

    PersonDescriber(ParsedArticle article, SourceWords words, Cast cast) {
        this.article = article;
        this.words = words;
        this.cast = cast;
        this.beside = new BesideName(article);
    }

    void describe(Entity person, Range name) {
        take(person, beside.before(name));
        take(person, beside.explained(name));
        takeParty(person, name.to(), article.sentenceOf(name.from()));
        int predicate = beside.predicate(name);
        if (predicate >= 0) {
            person.addRole(article.lemma(predicate));
        }
        Range apposition = beside.behind(name);
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

    private void take(Entity person, Range around) {
        boolean behind = false;
        for (int token = around.from(); token < around.to(); token++) {
            behind |= article.tag(token).equals("IN");
            if (behind) {
                continue;
            }
            person.isTold(article.lower(token));
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
}
