package org.deskcheck.extract;

import java.util.List;
import java.util.Set;
import org.deskcheck.extract.source.SourceLexicons;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Quotation;
import org.deskcheck.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Finds sentences without quotation marks and without a cue that go on with what somebody was just reported to say:
 * "The union says the plan is dead. Only the members can decide on it." Reporters do not tell in their own voice what
 * must or may not be, nor what a party wants right behind its words; all other sentences stay the author's.
 */
final class ContinuedSpeech {

    private static final Set<String> DEMANDS = Set.of("must", "should", "cannot", "ought");
    private static final Set<String> EXCLUSIVE = Set.of("only", "no", "nobody", "never", "not", "n't", "n’t");
    private static final Set<String> LEANINGS = Set.of(
            "interested",
            "ready",
            "willing",
            "prepared",
            "determined",
            "committed",
            "opposed",
            "open",
            "keen",
            "unwilling");

    private static final Set<String> PRESENT = Set.of("is", "are", "'s", "’s");

    private final ParsedArticle article;
    private final SourceLexicons sources;

    ContinuedSpeech(ParsedArticle article, SourceLexicons sources) {
        this.article = article;
        this.sources = sources;
    }

    /**
     * Who goes on speaking in a sentence in which nobody is told to say anything, or null.
     *
     * @param before who said something in the sentence before
     */
    @Nullable
    AttributedContent speaker(int sentence, List<AttributedContent> before) {
        Range words = article.sentence(sentence);
        if (sentence == 0
                || !article.block(words.from())
                        .tokens()
                        .contains(article.sentence(sentence - 1).from())) {
            return null;
        }
        AttributedContent last = null;
        for (AttributedContent each : before) {
            boolean reports = each.carrier() == null
                    && !each.found().nominal()
                    && !each.found().source().isEmpty()
                    && each.found().at() >= article.sentence(sentence - 1).from()
                    && !each.attribution().quotation().equals(Quotation.DIRECT);
            if (reports && endsWith(each, sentence - 1)) {
                last = each;
            }
        }
        return last != null
                        && (demands(words) || leans(words, last.attribution().by()))
                ? last
                : null;
    }

    /** Whether what is said runs to the end of a sentence, so that the next one can go on with it. */
    private boolean endsWith(AttributedContent each, int sentence) {
        Range words = article.sentence(sentence);
        int last = article.endOfWords(words.from(), words.to()) - 1;
        return each.found().content().stream().anyMatch(range -> range.contains(last));
    }

    /** "They must leave", "only the members can decide". */
    private boolean demands(Range sentence) {
        boolean modal = false;
        boolean exclusive = false;
        for (int token = sentence.from(); token < sentence.to(); token++) {
            String word = article.lower(token);
            if (article.tag(token).equals("VBD")) {
                return false;
            }
            if (article.tag(token).equals("MD") && article.is(article.head(token), "root")) {
                modal |= DEMANDS.contains(word) || word.equals("can");
                exclusive |= DEMANDS.contains(word);
            }
            exclusive |= EXCLUSIVE.contains(word);
        }
        return modal && exclusive;
    }

    /** "Moscow is ready to talk", behind the words of somebody who speaks for Moscow. */
    private boolean leans(Range sentence, Source source) {
        for (int token = sentence.from(); token < sentence.to(); token++) {
            int subject = LEANINGS.contains(article.lower(token)) ? article.child(token, "nsubj") : -1;
            boolean present =
                    article.child(token, "cop") >= 0 && PRESENT.contains(article.lower(article.child(token, "cop")));
            if (source.party() != null && present && subject >= sentence.from() && subject < token) {
                return sources.party(article, article.subtree(subject)).equals(source.party());
            }
        }
        return false;
    }
}
