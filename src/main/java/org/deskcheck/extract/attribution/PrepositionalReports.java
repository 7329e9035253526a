package org.deskcheck.extract.attribution;

import java.util.List;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.jspecify.annotations.Nullable;

/** Finds the attributions whose cue is a preposition: "according to the mayor", "in the words of the court". */
final class PrepositionalReports implements AttributionRule {

    private final ParsedArticle article;
    private final Quotations quotations;
    private final CueLexicon lexicon;
    private final ContentShape shape;

    PrepositionalReports(ParsedArticle article, Quotations quotations, CueLexicon lexicon) {
        this.article = article;
        this.quotations = quotations;
        this.lexicon = lexicon;
        this.shape = new ContentShape(article, quotations);
    }

    @Override
    public @Nullable FoundAttribution at(int token) {
        for (CueMatch match : lexicon.at(article, token)) {
            if (match.entry().takes(Frame.PREPOSITION) && mayStandAlone(match)) {
                Range source = source(match.words());
                List<Range> content = source.isEmpty() ? List.of() : content(match.words(), source);
                if (!content.isEmpty()) {
                    return new FoundAttribution(
                            List.of(source),
                            head(source),
                            List.of(match.words()),
                            content,
                            match.entry().phrase(),
                            match.entry().stance(Frame.PREPOSITION),
                            true,
                            false);
                }
            }
        }
        return null;
    }

    /** A single word such as "per" needs a name behind it: "per the statement", not "per cent", "per day". */
    private boolean mayStandAlone(CueMatch match) {
        int next = match.words().to();
        return match.words().size() > 1
                || (next < article.sentenceOf(match.words().from()).to()
                        && (article.tag(next).startsWith("NNP")
                                || article.lower(next).equals("the")));
    }

    private Range source(Range cue) {
        Range sentence = article.sentenceOf(cue.from());
        if (cue.to() >= sentence.to()) {
            return new Range(0, 0);
        }
        int head = cue.to();
        int governor = article.head(cue.from());
        if (governor >= cue.to() && article.is(cue.from(), "case")) {
            head = governor;
        } else {
            while (head + 1 < sentence.to() && isPhraseInner(head)) {
                head++;
            }
        }
        int to = article.endOfWords(
                cue.to() + 1, Math.max(head + 1, article.subtree(head).to()));
        return new Range(cue.to(), clauseFreeEnd(cue.to(), to));
    }

    private boolean isPhraseInner(int token) {
        String tag = article.tag(token);
        String next = article.tag(token + 1);
        return (tag.startsWith("NN")
                        || tag.equals("DT")
                        || tag.startsWith("JJ")
                        || tag.equals("POS")
                        || tag.equals("CD")
                        || tag.equals("PRP$"))
                && (next.startsWith("NN") || next.startsWith("JJ") || next.equals("POS") || next.equals("CD"));
    }

    /** A source that opens the sentence ends at the comma where the content begins. */
    private int clauseFreeEnd(int from, int to) {
        for (int token = from + 1; token < to; token++) {
            if (quotations.isQuoted(token) || article.lower(token).equals(",") && startsClause(token + 1, to)) {
                return token;
            }
        }
        return to;
    }

    private boolean startsClause(int from, int to) {
        if (from >= to || article.tag(from).startsWith("W")) {
            return false;
        }
        for (int token = from; token < to; token++) {
            if (article.isFinite(token) && article.child(token, "nsubj") >= from) {
                return true;
            }
        }
        return false;
    }

    private int head(Range source) {
        for (int token = source.from(); token < source.to(); token++) {
            if (!source.contains(article.head(token)) && !article.isPunctuation(token)) {
                return token;
            }
        }
        return source.to() - 1;
    }

    private List<Range> content(Range cue, Range source) {
        Range sentence = article.sentenceOf(cue.from());
        Range whole = sentence;
        int before = cue.from() - 1;
        boolean leads = cue.from() - sentence.from() <= 2;
        if (!leads
                && source.to() < sentence.to() - 1
                && !article.lower(source.to()).equals(",")) {
            whole = new Range(sentence.from(), source.to());
        } else if (leads) {
            whole = new Range(cue.from(), sentence.to());
        } else if (source.to() < sentence.to() && isOwnStatement(source.to())) {
            whole = new Range(sentence.from(), source.to());
        }
        Quote quote = quotations.at(before);
        if (quote == null && before > sentence.from()) {
            quote = quotations.at(before - 1);
        }
        if (quote != null && quote.range().from() < whole.from()) {
            whole = whole.union(quote.range());
        }
        return shape.of(List.of(whole), List.of(cue), List.of(source));
    }

    /** Whether a comma is followed by something the source need not have said. */
    private boolean isOwnStatement(int comma) {
        int next = comma + 1;
        Range sentence = article.sentenceOf(comma);
        return next < sentence.to()
                && (article.tag(next).startsWith("W")
                        || article.tag(next).equals("VBG")
                        || article.tag(next).equals("CC")
                        || article.lower(next).equals("while"));
    }
}
