package org.deskcheck.extract.learned;

import org.deskcheck.extract.sequence.Sequence;

/** What speaks for a token being part of a cue: its word, its neighbours, its place in the tree, quotations around it. */
final class CueSequences {

    private static final int NEAR_QUOTATION = 25;
    private static final int CLAUSE_AHEAD = 12;

    private static final int THAT = "that".hashCode();
    private static final int COLON = ":".hashCode();
    private static final int SUBJECT = "nsubj".hashCode();
    private static final int PASSIVE_SUBJECT = "nsubj:pass".hashCode();
    private static final int CLAUSE = "ccomp".hashCode();
    private static final int OPEN_CLAUSE = "xcomp".hashCode();
    private static final int PARATAXIS = "parataxis".hashCode();
    private static final int OBJECT = "obj".hashCode();
    private static final int MARKER = "mark".hashCode();
    private static final int ADVERBIAL_CLAUSE = "advcl".hashCode();
    private static final int OBLIQUE = "obl".hashCode();

    private final Tokens tokens;
    private final RuleRoles rules;
    private final boolean title;
    private final Features features = new Features();

    CueSequences(Tokens tokens, RuleRoles rules, boolean title) {
        this.tokens = tokens;
        this.rules = rules;
        this.title = title;
    }

    Sequence sequence() {
        int[][] emissions = new int[tokens.size][];
        int[][] transitions = new int[tokens.size][];
        boolean quotes = hasQuotation();
        CueSenses senses = new CueSenses(tokens);
        for (int at = 0; at < tokens.size; at++) {
            words(at);
            tags(at);
            quotations(at, quotes);
            sentence(at);
            tree(at);
            rules(at);
            senses.add(at, features);
            emissions[at] = features.take();
            transitions[at] = transition(at);
        }
        return new Sequence(emissions, transitions);
    }

    private boolean hasQuotation() {
        for (boolean quoted : tokens.quoted) {
            if (quoted) {
                return true;
            }
        }
        return false;
    }

    private void words(int at) {
        Tokens t = tokens;
        int q = flag(t.quoted[at]);
        int word = t.lower[at];
        int lemma = t.lemma[at];
        int w1 = t.at(t.lower, at - 1);
        int w2 = t.at(t.lower, at - 2);
        int v1 = t.at(t.lower, at + 1);
        int v2 = t.at(t.lower, at + 2);
        features.add(0);
        features.add(word, q);
        features.add(lemma, q);
        features.add(lemma, t.tag[at], q);
        features.add(t.suffix[at], q);
        features.add(t.shape[at], q);
        features.add(w1, q);
        features.add(v1, q);
        features.add(w2);
        features.add(v2);
        features.add(w1, word);
        features.add(word, v1);
        features.add(w1, v1);
        features.add(v1, v2);
        features.add(w2, w1);
        features.add(lemma, v1, v2);
        features.add(lemma, t.at(t.tag, at - 1), t.at(t.tag, at + 1));
    }

    private void tags(int at) {
        Tokens t = tokens;
        int q = flag(t.quoted[at]);
        int p = t.tag[at];
        int p1 = t.at(t.tag, at - 1);
        int p2 = t.at(t.tag, at - 2);
        int p3 = t.at(t.tag, at - 3);
        int r1 = t.at(t.tag, at + 1);
        int r2 = t.at(t.tag, at + 2);
        int r3 = t.at(t.tag, at + 3);
        int frame = t.frame[at];
        features.add(p, q);
        features.add(frame, p, q);
        features.add(p1, p);
        features.add(p, r1);
        features.add(p1, p, r1);
        features.add(p, r1, r2);
        features.add(p2, p1, p);
        features.add(t.lemma[at], r1, r2);
        features.add(p1, r1, frame);
        features.add(p, r1, r2, r3);
        features.add(p, p1, p2, p3);
        features.add(t.at(t.lemma, at - 1), p);
        features.add(t.at(t.lemma, at + 1), p);
        features.add(frame, t.at(t.frame, at + 1), r1);
        features.add(frame, t.at(t.frame, at - 1), p1);
    }

    private void quotations(int at, boolean quotes) {
        int q = flag(tokens.quoted[at]);
        int left = bucketed(distanceToMark(at, -1));
        int right = bucketed(distanceToMark(at, 1));
        int frame = tokens.frame[at];
        features.add(left, q, frame);
        features.add(right, q, frame);
        features.add(flag(quotes), q, frame);
        features.add(left, right, q);
    }

    private int distanceToMark(int at, int direction) {
        for (int distance = 1; distance < NEAR_QUOTATION; distance++) {
            int other = at + direction * distance;
            if (other < 0 || other >= tokens.size) {
                return -1;
            }
            if (tokens.mark[other]) {
                return distance;
            }
        }
        return -1;
    }

    private static int bucketed(int distance) {
        return distance < 0 ? -1 : Features.bucket(distance);
    }

    private void sentence(int at) {
        Tokens t = tokens;
        int start = t.sentenceStart(at);
        int end = t.sentenceEnd(at);
        int lemma = t.lemma[at];
        int frame = t.frame[at];
        int before = 0;
        int lastBefore = 0;
        for (int other = at - 1; other >= start; other--) {
            if (isCueVerb(other) && t.quoted[other] == t.quoted[at] && before++ == 0) {
                lastBefore = t.lemma[other];
            }
        }
        int firstBehind = 0;
        for (int other = at + 1; other <= end && firstBehind == 0; other++) {
            firstBehind = isCueVerb(other) && t.quoted[other] == t.quoted[at] ? t.lemma[other] : 0;
        }
        boolean that = false;
        boolean colon = false;
        int verbAhead = 0;
        for (int other = at + 1; other <= end && other < at + CLAUSE_AHEAD; other++) {
            that |= t.lower[other] == THAT;
            colon |= t.lower[other] == COLON;
            if (verbAhead == 0 && t.verbal[other]) {
                verbAhead = Features.mix(t.tag[other], Features.bucket(other - at));
            }
        }
        int count = Math.min(before, 3);
        features.add(lastBefore, frame, count);
        features.add(count, frame, t.tag[at]);
        features.add(firstBehind, frame);
        features.add(lemma, flag(that));
        features.add(lemma, verbAhead);
        features.add(frame, verbAhead);
        features.add(Features.bucket(at - start), frame);
        features.add(Features.bucket(end - at), frame);
        features.add(lemma, Features.bucket(end - at));
        features.add(t.lower[start], frame);
        features.add(flag(colon), frame, t.tag[at]);
        features.add(Math.min(at, 3), flag(title), frame);
    }

    private boolean isCueVerb(int token) {
        return tokens.frame[token] != 0 && tokens.verbal[token];
    }

    private void tree(int at) {
        Tokens t = tokens;
        int q = flag(t.quoted[at]);
        int relation = t.relation[at];
        int head = t.head[at];
        int lemma = t.lemma[at];
        int frame = t.frame[at];
        features.add(relation, t.tag[at], q);
        features.add(relation, lemma);
        features.add(t.at(t.lemma, head), relation);
        features.add(t.at(t.tag, head), relation, t.tag[at]);
        features.add(t.at(t.frame, head), relation, frame);
        features.add(t.at(t.lemma, head), lemma);

        int core = 0;
        int all = 0;
        int subject = 0;
        int object = 0;
        boolean clause = false;
        for (int child : t.children[at]) {
            int label = t.relation[child];
            int bit = 0;
            if (label == SUBJECT || label == PASSIVE_SUBJECT) {
                bit = 1;
                subject = t.lemma[child];
            } else if (label == CLAUSE) {
                bit = 2;
                clause = true;
            } else if (label == OPEN_CLAUSE) {
                bit = 4;
            } else if (label == PARATAXIS) {
                bit = 8;
            } else if (label == OBJECT) {
                bit = 16;
                object = t.lemma[child];
            }
            core |= bit;
            all |= bit | (label == MARKER ? 32 : label == ADVERBIAL_CLAUSE ? 64 : label == OBLIQUE ? 128 : 0);
        }
        features.add(core, frame, q);
        features.add(all, lemma);
        features.add(all, relation, t.tag[at]);
        features.add(subject, lemma);
        features.add(object, lemma);
        features.add(subject, frame, flag(clause));
        features.add(relation, all, frame);

        int carrier = reportingAncestor(at);
        features.add(flag(carrier >= 0), frame, t.tag[at]);
        features.add(carrier < 0 ? 0 : t.lemma[carrier], frame);
        features.add(flag(carrier >= 0), lemma);
    }

    /** The nearest cue word that the token is said by, through a chain of complement clauses; -1 if none. */
    private int reportingAncestor(int at) {
        int token = at;
        for (int steps = 0; steps < 12 && tokens.head[token] != Tokens.NO_HEAD; steps++) {
            int head = tokens.head[token];
            boolean complement = tokens.relation[token] == CLAUSE || tokens.relation[token] == OPEN_CLAUSE;
            if (complement && tokens.frame[head] != 0) {
                return head;
            }
            token = head;
        }
        return -1;
    }

    private void rules(int at) {
        int role = rules.roles(at);
        int before = at > 0 ? rules.cue(at - 1) : 2;
        int behind = at + 1 < tokens.size ? rules.cue(at + 1) : 2;
        features.add(role, flag(tokens.quoted[at]));
        features.add(role, tokens.frame[at]);
        features.add(role, tokens.lemma[at]);
        features.add(role, before, behind);
    }

    private int[] transition(int at) {
        features.add(0);
        features.add(tokens.tag[at], tokens.at(tokens.tag, at - 1));
        features.add(tokens.lower[at]);
        features.add(tokens.at(tokens.lower, at - 1));
        return features.take();
    }

    private static int flag(boolean value) {
        return value ? 1 : 0;
    }
}
