package org.deskcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.deskcheck.extract.attribution.FoundAttribution;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/**
 * Takes in what is joined to an infinitive that somebody wants or promises: of "to meet the board – and then
 * talk to the press" all, where only the first was found. A bare verb behind "and" cannot stand alone.
 */
final class CoordinatedContent {

    private static final Set<String> JOINS = Set.of("and", "or", "but");

    private final ParsedArticle article;
    private final List<FoundAttribution> all;

    private CoordinatedContent(ParsedArticle article, List<FoundAttribution> all) {
        this.article = article;
        this.all = all;
    }

    /** The same attributions, with whole contents. */
    static List<FoundAttribution> complete(ParsedArticle article, List<FoundAttribution> found) {
        CoordinatedContent coordinated = new CoordinatedContent(article, found);
        return found.stream().map(coordinated::complete).toList();
    }

    private FoundAttribution complete(FoundAttribution found) {
        if (found.content().isEmpty()) {
            return found;
        }
        Range last = found.content().get(found.content().size() - 1);
        Range whole = last;
        for (Range more = joined(whole); !more.isEmpty(); more = joined(whole)) {
            whole = whole.union(more);
        }
        if (whole.size() == last.size()) {
            return found;
        }
        List<Range> content = new ArrayList<>(found.content());
        content.set(content.size() - 1, whole);
        return new FoundAttribution(
                found.source(),
                found.sourceHead(),
                found.cue(),
                content,
                found.cueText(),
                found.stance(),
                found.speech(),
                found.nominal(),
                found.probability());
    }

    /** What follows on an infinitive: a mark, "and", adverbs, a bare verb and all that hangs on it. Empty if it does not. */
    private Range joined(Range content) {
        Range sentence = article.sentenceOf(content.from());
        int at = content.to();
        if (!article.lower(content.from()).equals("to") || !sentence.contains(content.to() - 1)) {
            return new Range(at, at);
        }
        int join = skip(at, sentence, token -> article.isPunctuation(token) && ",-–—".contains(article.form(token)));
        boolean joins = sentence.contains(join) && JOINS.contains(article.lower(join));
        int verb = joins ? skip(join + 1, sentence, token -> article.tag(token).equals("RB")) : sentence.to();
        if (!sentence.contains(verb) || !article.tag(verb).equals("VB") || article.child(verb, "nsubj") >= 0) {
            return new Range(at, at);
        }
        int end = article.endOfWords(verb + 1, article.subtree(verb).to());
        Range more = new Range(at, end);
        return isTaken(more) ? new Range(at, at) : more;
    }

    private boolean isTaken(Range words) {
        return all.stream()
                .flatMap(other -> Stream.concat(other.source().stream(), other.cue().stream()))
                .anyMatch(words::overlaps);
    }

    private static int skip(int from, Range sentence, IntPredicate skipped) {
        int token = from;
        while (sentence.contains(token) && skipped.test(token)) {
            token++;
        }
        return token;
    }
}
