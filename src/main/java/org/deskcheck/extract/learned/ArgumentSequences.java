package org.deskcheck.extract.learned;

import org.deskcheck.extract.sequence.Sequence;
import org.deskcheck.extract.text.Range;

/** What speaks for a token being the source or the content of one given cue. */
final class ArgumentSequences {

    /** Nothing farther from the cue than this belongs to it, in tokens. */
    private static final int BEFORE_CUE = 110;

    private static final int BEHIND_CUE = 160;

    private final Tokens tokens;
    private final RuleRoles rules;
    private final boolean[] cues;
    private final boolean title;
    private final Features features = new Features();

    /** @param cues for each token whether it belongs to any cue */
    ArgumentSequences(Tokens tokens, RuleRoles rules, boolean[] cues, boolean title) {
        this.tokens = tokens;
        this.rules = rules;
        this.cues = cues;
        this.title = title;
    }

    /** The first token that is considered for a cue that begins at {@code cueStart}. */
    static int windowStart(int cueStart) {
        return Math.max(0, cueStart - BEFORE_CUE);
    }

    /** The token behind the last one considered. */
    int windowEnd(int cueEnd) {
        return Math.min(tokens.size, cueEnd + BEHIND_CUE);
    }

    /** The window around the cue {@code [cueStart, cueEnd)}. */
    Sequence sequence(int cueStart, int cueEnd) {
        return new AroundCue(cueStart, cueEnd).sequence();
    }

    private static int flag(boolean value) {
        return value ? 1 : 0;
    }

    /** The view from one cue. */
    private final class AroundCue {

        private final int cueStart;
        private final int cueEnd;
        private final int from;
        private final int to;
        private final int headToken;
        private final CuePaths paths;
        private final Roles rule;
        private final Between between;
        private final int layout;

        AroundCue(int cueStart, int cueEnd) {
            this.cueStart = cueStart;
            this.cueEnd = cueEnd;
            this.from = windowStart(cueStart);
            this.to = windowEnd(cueEnd);
            this.headToken = CueHead.of(tokens, cueStart, cueEnd);
            this.paths = new CuePaths(tokens, headToken, cueStart, cueEnd);
            this.rule = rules.withCue(cueStart, cueEnd);
            this.between = new Between(tokens, cues, new Range(cueStart, cueEnd), new Range(from, to));
            this.layout = CueLayout.of(tokens, headToken, cueStart, cueEnd);
        }

        Sequence sequence() {
            int[][] emissions = new int[to - from][];
            int[][] transitions = new int[to - from][];
            for (int at = from; at < to; at++) {
                position(at);
                between(at);
                words(at);
                besideCue(at);
                quotation(at);
                tree(at);
                rules(at);
                senses(at);
                emissions[at - from] = features.take();
                transitions[at - from] = transition(at);
            }
            return new Sequence(emissions, transitions);
        }

        private int side(int at) {
            return at < cueStart ? 1 : at >= cueEnd ? 2 : 0;
        }

        private int distance(int at) {
            int distance = at < cueStart ? cueStart - at : at - cueEnd + 1;
            return side(at) == 0 ? 0 : side(at) * 16 + Features.bucket(distance);
        }

        private int sideAndSentence(int at) {
            return side(at) * 4 + Math.min(between.sentences(at), 2);
        }

        private int quoteState(int at) {
            return tokens.mark[at] ? 2 : flag(tokens.quoted[at]);
        }

        private int cueLemma() {
            return tokens.lemma[headToken];
        }

        private int cueFrame() {
            return tokens.frame[headToken];
        }

        private void position(int at) {
            int side = side(at);
            int distance = distance(at);
            int place = sideAndSentence(at);
            int quote = quoteState(at);
            int tag = tokens.tag[at];
            features.add(side);
            features.add(distance);
            features.add(distance, quote, place);
            features.add(distance, tag);
            features.add(place, quote, cueFrame());
            features.add(place, quote, cueLemma());
            features.add(place, quote, layout);
            features.add(side, cueLemma(), tag);
            features.add(side, tag, quote);
            features.add(side, tokens.lower[at]);
            features.add(distance, cueLemma());
            features.add(distance, tokens.lower[at]);
            features.add(place, layout, tag);
            features.add(side, flag(tokens.startsSentence(at)), flag(tokens.endsSentence(at)));
            features.add(side, flag(title));
        }

        private void between(int at) {
            int side = side(at);
            int place = sideAndSentence(at);
            int quote = quoteState(at);
            int commas = Math.min(between.commas(at), 3);
            int verbs = Math.min(between.verbs(at), 3);
            int otherCues = Math.min(between.cues(at), 3);
            int quotes = Math.min(between.quotes(at), 4);
            features.add(place, quotes, quote);
            features.add(place, Math.min(quotes, 3), commas, quote);
            features.add(side, verbs, Math.min(commas, 2), quote);
            features.add(side, verbs, Math.min(commas, 2), cueFrame());
            features.add(side, otherCues, quote);
            features.add(place, Math.min(otherCues, 2), cueFrame());
            features.add(place, Math.min(otherCues, 2) * 8 + Math.min(quotes, 3), quote, layout);
            features.add(side, flag(cues[at]));
        }

        private void words(int at) {
            Tokens t = tokens;
            int side = side(at);
            int word = t.lower[at];
            int w1 = t.at(t.lower, at - 1);
            int v1 = t.at(t.lower, at + 1);
            int p = t.tag[at];
            int p1 = t.at(t.tag, at - 1);
            int p2 = t.at(t.tag, at - 2);
            int r1 = t.at(t.tag, at + 1);
            int r2 = t.at(t.tag, at + 2);
            features.add(side, p1, p);
            features.add(side, p, r1);
            features.add(side, w1, word);
            features.add(side, word, v1);
            features.add(side, p1, p, r1);
            features.add(side, p, r1, r2);
            features.add(side, p2, p1, p);
            features.add(side, w1);
            features.add(side, v1);
            features.add(side, t.shape[at], quoteState(at));
        }

        /** The words that stand right before and behind the cue say on which side the content is. */
        private void besideCue(int at) {
            Tokens t = tokens;
            int before = t.at(t.lower, cueStart - 1);
            int behind = t.at(t.lower, cueEnd);
            int beforeTag = t.at(t.tag, cueStart - 1);
            int behindTag = t.at(t.tag, cueEnd);
            int placeAndQuote = sideAndSentence(at) * 4 + quoteState(at);
            int distance = distance(at);
            features.add(behind, placeAndQuote);
            features.add(before, placeAndQuote);
            features.add(behind, cueLemma(), placeAndQuote);
            features.add(before, cueLemma(), placeAndQuote);
            features.add(behindTag, beforeTag, placeAndQuote);
            features.add(behindTag, beforeTag, distance);
            features.add(behind, distance);
            features.add(before, distance);
        }

        private void quotation(int at) {
            int number = tokens.quotation[at];
            if (number < 0) {
                features.skip(4);
                return;
            }
            int start = tokens.quotationStart[number];
            int end = tokens.quotationEnd[number];
            int adjacency = end < cueStart
                    ? 16 + Features.bucket(cueStart - end)
                    : start >= cueEnd ? 32 + Features.bucket(start - cueEnd) : 0;
            features.add(adjacency);
            features.add(adjacency, cueFrame());
            features.add(adjacency, Features.bucket(end - start));
            features.add(adjacency, Math.min(between.cues(at), 2));
        }

        private void tree(int at) {
            Tokens t = tokens;
            int branch = paths.branch(at);
            int path = paths.path(at);
            int quote = quoteState(at);
            int side = side(at);
            features.add(branch);
            features.add(branch, cueFrame());
            features.add(branch, cueLemma());
            features.add(branch, quote);
            features.add(path);
            features.add(path, cueFrame());
            features.add(branch, t.tag[at]);
            features.add(branch, layout);
            features.add(branch, t.relation[at]);
            features.add(branch, t.at(t.lower, cueEnd));
            features.add(branch, side, Math.min(between.commas(at), 3));
            features.add(branch, at > from ? paths.branch(at - 1) : 0, at + 1 < to ? paths.branch(at + 1) : 0);
            features.add(branch, t.tag[at], t.at(t.lower, at - 1));
            features.add(branch, t.lower[at]);
            features.add(t.relation[at], t.tag[at], side);
            features.add(branch, Math.min(between.cues(at), 2), quote);
            features.add(branch, t.relation[headToken], cueFrame());
            features.add(branch, t.tag[headToken], t.at(t.tag, cueStart - 1));
        }

        private void rules(int at) {
            int role = role(at);
            int side = side(at);
            features.add(role, side);
            features.add(role, cueFrame(), quoteState(at));
            features.add(role, tokens.tag[at]);
            features.add(role, rules.rolesBeside(rule, at), side);
            features.add(role, at > 0 ? role(at - 1) : -1, at + 1 < tokens.size ? role(at + 1) : -1);
            features.add(role, tokens.lower[at]);
            features.add(role, paths.branch(at));
        }

        private void senses(int at) {
            Tokens t = tokens;
            int branch = paths.branch(at);
            int side = side(at);
            int place = sideAndSentence(at);
            int quote = quoteState(at);
            int cue = t.sense[headToken];
            features.add(branch, t.sense[at]);
            features.add(side, t.sense[at], quote);
            features.add(branch, cue);
            features.add(place, quote, t.senses[headToken]);
            features.add(place, quote, cue, t.at(t.tag, cueEnd));
            features.add(branch, t.sense[headToken], t.tag[at]);
            features.add(side, t.at(t.sense, at - 1), t.sense[at]);
        }

        private int role(int at) {
            if (rule == Roles.EMPTY) {
                return -2;
            }
            if (rule.source().get(at)) {
                return RuleRoles.SOURCE;
            }
            return rule.content().get(at) ? RuleRoles.CONTENT : rule.cue().get(at) ? RuleRoles.CUE : RuleRoles.NONE;
        }

        private int[] transition(int at) {
            Tokens t = tokens;
            int side = side(at);
            int w1 = t.at(t.lower, at - 1);
            features.add(side);
            features.add(t.tag[at], t.at(t.tag, at - 1), side);
            features.add(t.lower[at], side);
            features.add(w1, side);
            features.add(flag(t.startsSentence(at)), side, quoteState(at));
            features.add(w1, t.lower[at]);
            features.add(at > from ? paths.branch(at - 1) : 0, paths.branch(at));
            features.add(t.relation[at], t.at(t.relation, at - 1), side);
            return features.take();
        }
    }
}
