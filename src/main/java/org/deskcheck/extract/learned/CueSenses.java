package org.deskcheck.extract.learned;

/** What speaks for a token being part of a cue, seen through what it and the words around it mean: speech, thought, act. */
final class CueSenses {

    private static final int SUBJECT = "nsubj".hashCode();
    private static final int PASSIVE_SUBJECT = "nsubj:pass".hashCode();
    private static final int CLAUSE = "ccomp".hashCode();
    private static final int OPEN_CLAUSE = "xcomp".hashCode();
    private static final int PARATAXIS = "parataxis".hashCode();
    private static final int OBJECT = "obj".hashCode();
    private static final int MARKER = "mark".hashCode();
    private static final int OBLIQUE = "obl".hashCode();

    private final Tokens tokens;

    CueSenses(Tokens tokens) {
        this.tokens = tokens;
    }

    void add(int at, Features features) {
        neighbours(at, features);
        tree(at, features);
    }

    private void neighbours(int at, Features features) {
        Tokens t = tokens;
        int quoted = t.quoted[at] ? 1 : 0;
        int sense = t.sense[at];
        features.add(t.senses[at], quoted);
        features.add(t.senses[at], t.tag[at], quoted);
        features.add(sense, t.at(t.tag, at + 1), t.at(t.tag, at + 2));
        features.add(sense, t.at(t.tag, at - 1), t.at(t.tag, at + 1));
        features.add(sense, t.at(t.lower, at + 1));
        features.add(sense, t.at(t.lower, at - 1));
        features.add(sense, t.at(t.sense, at + 1));
        features.add(sense, t.at(t.sense, at - 1));
        features.add(t.at(t.senses, at + 1), t.tag[at], quoted);
        features.add(t.at(t.senses, at - 1), t.tag[at], quoted);
    }

    private void tree(int at, Features features) {
        Tokens t = tokens;
        int sense = t.sense[at];
        int head = t.head[at];
        features.add(t.relation[at], t.senses[at]);
        features.add(t.at(t.sense, head), t.relation[at]);
        features.add(t.at(t.sense, head), sense);
        int hanging = 0;
        int subject = 0;
        int object = 0;
        for (int child : t.children[at]) {
            int label = t.relation[child];
            hanging |= flag(label);
            if (label == SUBJECT || label == PASSIVE_SUBJECT) {
                subject = t.sense[child];
            } else if (label == OBJECT) {
                object = t.sense[child];
            }
        }
        features.add(hanging, sense);
        features.add(hanging, sense, t.relation[at]);
        features.add(subject, sense);
        features.add(object, sense);
        features.add(subject, t.frame[at], hanging);
        features.add(subject, object, sense);
    }

    private static int flag(int relation) {
        if (relation == SUBJECT || relation == PASSIVE_SUBJECT) {
            return 1;
        }
        if (relation == CLAUSE) {
            return 2;
        }
        if (relation == OPEN_CLAUSE) {
            return 4;
        }
        if (relation == PARATAXIS) {
            return 8;
        }
        if (relation == OBJECT) {
            return 16;
        }
        return relation == MARKER ? 32 : relation == OBLIQUE ? 64 : 0;
    }
}
