package org.deskcheck.extract.attribution;

import java.util.Set;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks where the parse shows no subject: in the words beside the verb, or else in the subject
 * of the sentence.
 */
final class NeighbouringSource {

    /** Verbs that have the hearer behind them: "told reporters" is not what reporters told. */
    private static final Set<String> NEVER_INVERTED = Set.of("tell", "ask", "inform", "remind", "assure");

    /** Verbs that seldom have anything but the speaker behind them where a comma stands before. */
    private static final Set<String> INVERTED =
            Set.of("say", "add", "write", "explain", "reply", "insist", "warn", "argue", "recall", "conclude", "joke");

    private static final int LONGEST_INTERRUPTED = 30;

    private final ParsedArticle article;
    private final Quotations quotations;

    NeighbouringSource(ParsedArticle article, Quotations quotations) {
        this.article = article;
        this.quotations = quotations;
    }

    @Nullable
    SourcePhrase find(VerbGroup group) {
        boolean participle = article.tag(group.top()).equals("VBG");
        SourcePhrase found = participle ? null : before(group);
        if (found == null && !participle) {
            found = behind(group);
        }
        if (found == null && !participle) {
            found = interrupted(group);
        }
        return found == null ? ofSentence(group) : found;
    }

    /** ", the mayor said," and ", said the mayor," between stops, whatever the parse makes of it. */
    @Nullable
    SourcePhrase enclosed(VerbGroup group) {
        Range sentence = article.sentenceOf(group.verb());
        int to = group.words().from();
        int from = to;
        while (from > sentence.from() && isNominal(from - 1) && !quotations.isQuoted(from - 1)) {
            from--;
        }
        if (from == to) {
            SourcePhrase behind = INVERTED.contains(article.lemma(group.verb())) ? behind(group) : null;
            return behind != null && isStop(sentence, behind.range().to()) ? behind : null;
        }
        boolean set = isNameOrNoun(to - 1)
                && from > sentence.from()
                && (article.lower(from - 1).equals(",") || quotations.isQuoted(from - 1));
        return set && isStop(sentence, group.words().to()) ? new SourcePhrase(to - 1, new Range(from, to)) : null;
    }

    private boolean isStop(Range sentence, int token) {
        return token >= sentence.to() || ",.!?;".contains(article.lower(token));
    }

    /** "the mayor said", "who said". */
    @Nullable
    SourcePhrase before(VerbGroup group) {
        int first = article.sentenceOf(group.verb()).from();
        int to = group.words().from();
        if (to > first
                && (article.tag(to - 1).equals("WP") || article.tag(to - 1).equals("WDT"))) {
            return new SourcePhrase(to - 1, Range.of(to - 1));
        }
        int from = to;
        while (from > first && isNominal(from - 1) && !quotations.isQuoted(from - 1)) {
            from--;
        }
        return from < to && isNameOrNoun(to - 1) ? new SourcePhrase(to - 1, new Range(from, to)) : null;
    }

    /** "…, said the mayor". */
    private @Nullable SourcePhrase behind(VerbGroup group) {
        Range sentence = article.sentenceOf(group.verb());
        int before = group.words().from() - 1;
        boolean setOff = before >= article.block(group.verb()).tokens().from()
                && (article.lower(before).equals(",") || quotations.isQuoted(before));
        if (!setOff || NEVER_INVERTED.contains(article.lemma(group.verb()))) {
            return null;
        }
        int from = group.words().to();
        int to = from;
        while (to < sentence.to() && isNominal(to) && !quotations.isQuoted(to)) {
            to++;
        }
        while (to > from && !isNameOrNoun(to - 1)) {
            to--;
        }
        return to > from ? new SourcePhrase(to - 1, new Range(from, to)) : null;
    }

    /** "The mayor, who lives there, said": the words from where the sentence begins or a quotation ends. */
    private @Nullable SourcePhrase interrupted(VerbGroup group) {
        int first = article.sentenceOf(group.verb()).from();
        int to = group.words().from();
        if (to <= first || !article.lower(to - 1).equals(",")) {
            return null;
        }
        int from = to - 1;
        while (from > first && !quotations.isQuoted(from - 1)) {
            from--;
        }
        boolean name = from < to - 1 && to - from <= LONGEST_INTERRUPTED && isNominal(from);
        if (!name) {
            return null;
        }
        int head = from;
        while (head + 1 < to - 1 && isNominal(head + 1)) {
            head++;
        }
        return isNameOrNoun(head) ? new SourcePhrase(head, new Range(from, to - 1)) : null;
    }

    /** "She left early, …, and said": the subject of the sentence, if it stands before the verb. */
    private @Nullable SourcePhrase ofSentence(VerbGroup group) {
        Range sentence = article.sentenceOf(group.verb());
        for (int token = sentence.from(); token < group.words().from(); token++) {
            boolean subject = article.is(token, "nsubj")
                    && article.head(article.head(token)) == ParsedArticle.ROOT
                    && !quotations.isQuoted(token)
                    && !article.lower(token).equals("it")
                    && !article.tag(token).equals("EX");
            if (subject) {
                SourcePhrase phrase = article.tag(token).startsWith("W") && token > sentence.from()
                        ? new SourcePhrase(
                                token - 1,
                                new Range(sentence.from(), group.words().from()))
                        : SourcePhrase.around(article, token, group.verb());
                return phrase.range().overlaps(group.words()) ? null : phrase;
            }
        }
        return null;
    }

    private boolean isNominal(int token) {
        String tag = article.tag(token);
        return tag.startsWith("NN")
                || tag.startsWith("PRP")
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("CD")
                || tag.equals("POS");
    }

    private boolean isNameOrNoun(int token) {
        String tag = article.tag(token);
        return tag.startsWith("NN") || tag.equals("PRP");
    }
}
