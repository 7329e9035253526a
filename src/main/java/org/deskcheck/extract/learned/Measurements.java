package org.deskcheck.extract.learned;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What speaks for and against a reading of a cue as a whole: how sure the tagger was of its parts, how it
 * agrees with the rules, how its edges lie among quotations and clauses, and what else is said around it.
 */
final class Measurements {

    private static final int COUNT = 64;
    private static final double LIKELY = 0.5;

    private static final List<Integer> RELATIONS = hashes(
            "root",
            "ccomp",
            "xcomp",
            "advcl",
            "acl",
            "acl:relcl",
            "conj",
            "parataxis",
            "amod",
            "nsubj",
            "obj",
            "obl",
            "nmod",
            "case",
            "mark",
            "punct",
            "appos",
            "dep",
            "advmod");
    private static final List<Integer> TAGS =
            hashes("VBD", "VBZ", "VBP", "VB", "VBG", "VBN", "MD", "NN", "NNS", "NNP", "JJ", "IN", "RB", ":", "VERB");
    private static final List<Integer> OPENERS =
            hashes("that", "to", "whether", "if", "as", "for", "of", "in", "on", "the", "a");
    private static final List<Integer> BEHIND = hashes(
            ",", ".", ":", ";", "-", "--", "—", "–", "and", "but", "as", "who", "which", "that", "after", "when",
            "while", "because", "to", "in", "on", "at", "for", "of", "with");
    private static final List<Integer> PRONOUNS = hashes(
            "he", "she", "they", "it", "we", "i", "you", "who", "that", "which", "his", "her", "their", "its", "him",
            "them", "my", "our");

    private final Tokens tokens;
    private final RuleRoles rules;
    private final List<Candidate> candidates;
    private final boolean title;
    private final double[] cueAt;

    private final float[] row = new float[COUNT];
    private int size;

    /** @param candidates all that may be cues in the stretch */
    Measurements(Stretch stretch, List<Candidate> candidates) {
        this.tokens = stretch.tokens();
        this.rules = stretch.rules();
        this.candidates = candidates;
        this.title = stretch.title();
        this.cueAt = new double[tokens.size];
        for (Candidate candidate : candidates) {
            for (int at = candidate.cueStart(); at < candidate.cueEnd(); at++) {
                cueAt[at] = candidate.cueProbability();
            }
        }
    }

    private static List<Integer> hashes(String... words) {
        return Arrays.stream(words).map(String::hashCode).toList();
    }

    float[] of(Candidate candidate, Candidate.Reading reading) {
        size = 0;
        cue(candidate);
        likelihood(candidate, reading);
        content(candidate, reading.content());
        source(candidate, reading);
        rules(candidate, reading);
        others(candidate, reading);
        return Arrays.copyOf(row, size);
    }

    private void add(double value) {
        row[size++] = (float) value;
    }

    private void add(boolean value) {
        row[size++] = value ? 1 : 0;
    }

    private void cue(Candidate candidate) {
        int head = CueHead.of(tokens, candidate.cueStart(), candidate.cueEnd());
        add(candidate.cueProbability());
        add(candidate.edgeProbability());
        add(candidate.cueEnd() - candidate.cueStart());
        add(tokens.frame[head] != 0);
        add(RELATIONS.indexOf(tokens.relation[head]));
        add(TAGS.indexOf(tokens.tag[head]));
        add(tokens.quoted[head]);
        add(title);
        add(Math.min(candidate.cueStart() - tokens.sentenceStart(head), 40));
        add(Math.min(tokens.sentenceEnd(head) - candidate.cueEnd(), 40));
        int children = 0;
        for (int child : tokens.children[head]) {
            int relation = RELATIONS.indexOf(tokens.relation[child]);
            children |= relation >= 0 ? 1 << relation : 0;
        }
        add((children & 1 << RELATIONS.indexOf("ccomp".hashCode())) != 0);
        add((children & 1 << RELATIONS.indexOf("xcomp".hashCode())) != 0);
        add((children & 1 << RELATIONS.indexOf("nsubj".hashCode())) != 0);
        add((children & 1 << RELATIONS.indexOf("obj".hashCode())) != 0);
    }

    private void likelihood(Candidate candidate, Candidate.Reading reading) {
        add(reading.logProbability());
        add(reading.logProbability() - candidate.best().logProbability());
        add(candidate.rank(reading));
        double least = 1;
        double sum = 0;
        for (int at = reading.content().nextSetBit(0);
                at >= 0;
                at = reading.content().nextSetBit(at + 1)) {
            double probability = candidate.probability(at, AttributionTagger.CONTENT);
            least = Math.min(least, probability);
            sum += probability;
        }
        int count = reading.content().cardinality();
        add(least);
        add(count == 0 ? 0 : sum / count);
        double missed = 0;
        for (int at = Math.max(0, candidate.from()); at < tokens.size; at++) {
            missed += reading.content().get(at) ? 0 : candidate.probability(at, AttributionTagger.CONTENT);
        }
        add(missed);
        double sourceSum = 0;
        for (int at = reading.source().nextSetBit(0);
                at >= 0;
                at = reading.source().nextSetBit(at + 1)) {
            sourceSum += candidate.probability(at, AttributionTagger.SOURCE);
        }
        int sources = reading.source().cardinality();
        add(sources == 0 ? -1 : sourceSum / sources);
        double sourceMissed = 0;
        for (int at = Math.max(0, candidate.from()); at < tokens.size; at++) {
            sourceMissed += reading.source().get(at) ? 0 : candidate.probability(at, AttributionTagger.SOURCE);
        }
        add(sourceMissed);
    }

    private void content(Candidate candidate, BitSet content) {
        int count = content.cardinality();
        add(count);
        if (count == 0) {
            for (int i = 0; i < 15; i++) {
                add(-1);
            }
            return;
        }
        int first = content.nextSetBit(0);
        int last = content.length() - 1;
        int pieces = 0;
        int quoted = 0;
        int verbs = 0;
        int cut = 0;
        for (int at = first; at >= 0; at = content.nextSetBit(at + 1)) {
            pieces += at == 0 || !content.get(at - 1) ? 1 : 0;
            quoted += tokens.quoted[at] || tokens.mark[at] ? 1 : 0;
            verbs += tokens.verbal[at] ? 1 : 0;
            cut += tokens.quoted[at] && at + 1 < tokens.size && tokens.quoted[at + 1] && !content.get(at + 1) ? 1 : 0;
            cut += tokens.quoted[at] && at > 0 && tokens.quoted[at - 1] && !content.get(at - 1) ? 1 : 0;
        }
        add(pieces);
        add((double) quoted / count);
        add(Math.min(verbs, 5));
        add(cut);
        add(last < candidate.cueStart() ? 1 : first >= candidate.cueEnd() ? 2 : 0);
        int nearest = content.nextSetBit(candidate.cueEnd());
        add(nearest < 0 ? -1 : Math.min(nearest - candidate.cueEnd(), 20));
        add(OPENERS.indexOf(tokens.lower[nearest < 0 ? first : nearest]));
        add(last + 1 >= tokens.size ? -2 : BEHIND.indexOf(tokens.lower[last + 1]));
        add(tokens.sentenceEnd(last) - last);
        add(first - tokens.sentenceStart(first));
        add(tokens.comma[last]);
        add(outward(content, last));
        add(inward(content));
        add(tokens.sentence[last] - tokens.sentence[first]);
        add(tokens.mark[last]);
    }

    /** How many words behind the end hang on something inside: the end cuts a phrase. */
    private double outward(BitSet content, int last) {
        int hanging = 0;
        for (int at = last + 1;
                at < tokens.size && at < last + 6 && tokens.sentence[at] == tokens.sentence[last];
                at++) {
            int head = tokens.head[at];
            hanging += head >= 0 && content.get(head) && !tokens.comma[at] ? 1 : 0;
        }
        return hanging;
    }

    /** How many words inside hang on something outside. */
    private double inward(BitSet content) {
        int tops = 0;
        for (int at = content.nextSetBit(0); at >= 0; at = content.nextSetBit(at + 1)) {
            int head = tokens.head[at];
            tops += head >= 0 && !content.get(head) ? 1 : 0;
        }
        return tops;
    }

    private void source(Candidate candidate, Candidate.Reading reading) {
        BitSet source = reading.source();
        int count = source.cardinality();
        add(count);
        if (count == 0) {
            for (int i = 0; i < 6; i++) {
                add(-1);
            }
            return;
        }
        int first = source.nextSetBit(0);
        int last = source.length() - 1;
        add(last < candidate.cueStart() ? candidate.cueStart() - last : -(first - candidate.cueEnd()) - 1);
        add(last - first + 1 - count);
        add(PRONOUNS.indexOf(tokens.lower[first]));
        add(tokens.shape[last]);
        add(TAGS.indexOf(tokens.tag[last]));
        add(first > 0 ? BEHIND.indexOf(tokens.lower[first - 1]) : -2);
    }

    private void rules(Candidate candidate, Candidate.Reading reading) {
        Roles rule = rules.withCue(candidate.cueStart(), candidate.cueEnd());
        if (rule == Roles.EMPTY) {
            add(-1);
            add(-1);
            return;
        }
        add(Roles.agreement(rule.content(), reading.content()));
        add(Roles.agreement(rule.source(), reading.source()));
    }

    private void others(Candidate candidate, Candidate.Reading reading) {
        double within = 0;
        double carries = 0;
        double same = 0;
        double shares = 0;
        int inside = 0;
        double sameSource = 0;
        BitSet claimed = new BitSet();
        for (Candidate other : candidates) {
            if (other == candidate) {
                continue;
            }
            BitSet content = other.best().content();
            double p = other.cueProbability();
            if (content.get(candidate.cueStart())) {
                within = Math.max(within, p);
            }
            if (reading.content().get(other.cueStart())) {
                carries = Math.max(carries, p);
                inside += p > LIKELY ? 1 : 0;
            }
            double alike = Roles.agreement(content, reading.content());
            same = Math.max(same, alike * p);
            if (content.intersects(reading.content())) {
                shares = Math.max(shares, p);
            }
            if (!reading.source().isEmpty() && other.best().source().intersects(reading.source())) {
                sameSource = Math.max(sameSource, p);
            }
            if (p > LIKELY) {
                claimed.or(content);
            }
        }
        add(within);
        add(carries);
        add(inside);
        add(same);
        add(shares);
        add(sameSource);
        int unclaimed = 0;
        for (int at = reading.content().nextSetBit(0);
                at >= 0;
                at = reading.content().nextSetBit(at + 1)) {
            unclaimed += tokens.quoted[at] && !claimed.get(at) ? 1 : 0;
        }
        add(unclaimed);
        add(candidates.size());
        int end = candidate.cueEnd();
        double neighbour = 0;
        for (int at = Math.max(0, candidate.cueStart() - 6); at < Math.min(tokens.size, end + 6); at++) {
            neighbour = at >= candidate.cueStart() && at < end ? neighbour : Math.max(neighbour, cueAt[at]);
        }
        add(neighbour);
    }
}
