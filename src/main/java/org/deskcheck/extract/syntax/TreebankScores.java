package org.deskcheck.extract.syntax;

import java.util.List;
import java.util.Locale;

/**
 * How well an analyser agrees with a treebank, on the treebank's own tokens. All but {@code words} are
 * shares of the words, from 0 to 1.
 *
 * @param tags Penn Treebank tags that are right
 * @param partsOfSpeech universal parts of speech that are right
 * @param lemmas dictionary forms that are right
 * @param heads words with the right head (UAS)
 * @param relations words with the right head and universal relation, subtypes aside (LAS, CoNLL 2018)
 * @param subtypes words with the right head and relation, subtypes included
 */
record TreebankScores(
        int words, double tags, double partsOfSpeech, double lemmas, double heads, double relations, double subtypes) {

    static TreebankScores of(Model model, List<GoldSentence> gold) {
        TagKinds kinds = new TagKinds(model.tags(), model.universal());
        Tagger tagger = new Tagger(model.tagger().scorer());
        Parser parser = new Parser(model.moves().scorer(), model.labels().scorer());
        int words = 0;
        int[] right = new int[6];
        for (GoldSentence sentence : gold) {
            Words numbers = sentence.words(model.dictionary());
            int[] tags = tagger.tag(numbers);
            ParserState parse = parser.parse(new Tagged(numbers, tags, kinds));
            words += sentence.size();
            for (int i = 0; i < sentence.size(); i++) {
                String tag = model.tags()[tags[i]];
                String form = sentence.forms()[i];
                String relation = model.relations()[parse.relation(i)];
                boolean head = parse.head(i) == sentence.heads()[i];
                right[0] += count(tag.equals(sentence.tags()[i]));
                right[1] += count(model.universal()[tags[i]].equals(sentence.universal()[i]));
                right[2] += count(
                        model.lemmatizer().lemma(form, Forms.lower(form), tag).equals(sentence.lemmas()[i]));
                right[3] += count(head);
                right[4] += count(head && base(relation).equals(base(sentence.relations()[i])));
                right[5] += count(head && relation.equals(sentence.relations()[i]));
            }
        }
        double all = Math.max(1, words);
        return new TreebankScores(
                words, right[0] / all, right[1] / all, right[2] / all, right[3] / all, right[4] / all, right[5] / all);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d words, XPOS %.2f, UPOS %.2f, lemmas %.2f, UAS %.2f, LAS %.2f, with subtypes %.2f",
                words,
                100 * tags,
                100 * partsOfSpeech,
                100 * lemmas,
                100 * heads,
                100 * relations,
                100 * subtypes);
    }

    private static int count(boolean right) {
        return right ? 1 : 0;
    }

    private static String base(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
