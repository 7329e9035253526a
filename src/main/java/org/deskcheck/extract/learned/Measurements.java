package org.deskcheck.extract.learned;

import java.util.BitSet;
import java.util.List;

/**
 * What speaks for and against a reading of a cue as a whole: how sure the tagger was of its parts, how it
 * agrees with the rules, how its edges lie among quotations and clauses, and what else is said around it.
 */
final class Measurements {

    private static final double LIKELY = 0.5;

    private static final List<Integer> TAGS = Tokens.numbers(
            "VBD", "VBZ", "VBP", "VB", "VBG", "VBN", "MD", "NN", "NNS", "NNP", "JJ", "IN", "RB", ":", "VERB");
    private static final List<Integer> OPENERS =
            Tokens.numbers("that", "to", "whether", "if", "as", "for", "of", "in", "on", "the", "a");
    private static final List<Integer> BEHIND = Tokens.numbers(
            ",", ".", ":", ";", "-", "--", "—", "–", "and", "but", "as", "who", "which", "that", "after", "when",
            "while", "because", "to", "in", "on", "at", "for", "of", "with");
    private static final List<Integer> PRONOUNS = Tokens.numbers(
            "he", "she", "they", "it", "we", "i", "you", "who", "that", "which", "his", "her", "their", "its", "him",
            "them", "my", "our");

    private final Tokens tokens;
    private final RuleRoles rules;
    private final List<Candidate> candidates;
    private final Attachment attachment;
    private final boolean title;
    private final double[] cueAt;

    private Row row = new Row();

    /** @param candidates all that may be cues in the stretch */
    Measurements(Stretch stretch, List<Candidate> candidates) {
        this.tokens = stretch.tokens();
        this.rules = stretch.rules();
        this.candidates = candidates;
        this.attachment = new Attachment(tokens);
        this.title = stretch.title();
        this.cueAt = new double[tokens.size];
        for (Candidate candidate : candidates) {
            for (int at = candidate.cueStart(); at < candidate.cueEnd(); at++) {
                cueAt[at] = candidate.cueProbability();
            }
        }
    }

    /** @param reading one with a content */
    float[] of(Candidate candidate, Candidate.Reading reading) {
        row = new Row();
        cue(candidate);
        likelihood(candidate, reading);
        content(candidate, reading.content());
        source(candidate, reading);
        rules(candidate, reading);
        others(candidate, reading);
        return row.numbers();
    }

    private void cue(Candidate candidate) {
        int head = CueHead.of(tokens, candidate.cueStart(), candidate.cueEnd());
        row.add(candidate.cueProbability());
        row.add(candidate.edgeProbability());
        row.add(candidate.cueEnd() - candidate.cueStart());
        row.add(tokens.frame[head] != 0);
        row.add(attachment.relation(head));
        row.add(TAGS.indexOf(tokens.tag[head]));
        row.add(tokens.quoted[head]);
        row.add(title);
        row.add(Math.min(candidate.cueStart() - tokens.sentenceStart(head), 40));
        row.add(Math.min(tokens.sentenceEnd(head) - candidate.cueEnd(), 40));
        row.add(attachment.hasChild(head, "ccomp"));
        row.add(attachment.hasChild(head, "xcomp"));
        row.add(attachment.hasChild(head, "nsubj"));
        row.add(attachment.hasChild(head, "obj"));
    }

    private void likelihood(Candidate candidate, Candidate.Reading reading) {
        row.add(reading.logProbability());
        row.add(reading.logProbability() - candidate.best().logProbability());
        row.add(candidate.rank(reading));
        row.add(Roles.agreement(candidate.best().source(), reading.source()));
        row.add(Roles.agreement(candidate.best().content(), reading.content()));
        row.add(reading.content().cardinality() - candidate.best().content().cardinality());
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
        row.add(least);
        row.add(sum / count);
        double missed = 0;
        for (int at = Math.max(0, candidate.from()); at < tokens.size; at++) {
            missed += reading.content().get(at) ? 0 : candidate.probability(at, AttributionTagger.CONTENT);
        }
        row.add(missed);
        double sourceSum = 0;
        for (int at = reading.source().nextSetBit(0);
                at >= 0;
                at = reading.source().nextSetBit(at + 1)) {
            sourceSum += candidate.probability(at, AttributionTagger.SOURCE);
        }
        int sources = reading.source().cardinality();
        row.add(sources == 0 ? -1 : sourceSum / sources);
        double sourceMissed = 0;
        for (int at = Math.max(0, candidate.from()); at < tokens.size; at++) {
            sourceMissed += reading.source().get(at) ? 0 : candidate.probability(at, AttributionTagger.SOURCE);
        }
        row.add(sourceMissed);
    }

    private void content(Candidate candidate, BitSet content) {
        int count = content.cardinality();
        row.add(count);
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
        row.add(pieces);
        row.add((double) quoted / count);
        row.add(Math.min(verbs, 5));
        row.add(cut);
        row.add(last < candidate.cueStart() ? 1 : first >= candidate.cueEnd() ? 2 : 0);
        int nearest = content.nextSetBit(candidate.cueEnd());
        row.add(nearest < 0 ? -1 : Math.min(nearest - candidate.cueEnd(), 20));
        row.add(OPENERS.indexOf(tokens.lower[nearest < 0 ? first : nearest]));
        row.add(last + 1 >= tokens.size ? -2 : BEHIND.indexOf(tokens.lower[last + 1]));
        row.add(tokens.sentenceEnd(last) - last);
        row.add(first - tokens.sentenceStart(first));
        row.add(tokens.comma[last]);
        row.add(tokens.sentence[last] - tokens.sentence[first]);
        row.add(tokens.mark[last]);
        attachment.measure(content, candidate.cue(), row);
    }

    private void source(Candidate candidate, Candidate.Reading reading) {
        BitSet source = reading.source();
        int count = source.cardinality();
        row.add(count);
        if (count == 0) {
            row.skip(9 + Attachment.COUNT);
            return;
        }
        int first = source.nextSetBit(0);
        int last = source.length() - 1;
        row.add(last < candidate.cueStart() ? candidate.cueStart() - last : -(first - candidate.cueEnd()) - 1);
        row.add(last - first + 1 - count);
        row.add(PRONOUNS.indexOf(tokens.lower[first]));
        row.add(tokens.shape[last]);
        row.add(TAGS.indexOf(tokens.tag[last]));
        row.add(first > 0 ? BEHIND.indexOf(tokens.lower[first - 1]) : -2);
        row.add(last + 1 < tokens.size ? BEHIND.indexOf(tokens.lower[last + 1]) : -2);
        row.add(tokens.comma[last]);
        row.add(tokens.comma[Math.min(last + 1, tokens.size - 1)]);
        attachment.measure(source, candidate.cue(), row);
    }

    private void rules(Candidate candidate, Candidate.Reading reading) {
        Roles rule = rules.withCue(candidate.cueStart(), candidate.cueEnd());
        if (rule == Roles.EMPTY) {
            row.add(-1);
            row.add(-1);
            return;
        }
        row.add(Roles.agreement(rule.content(), reading.content()));
        row.add(Roles.agreement(rule.source(), reading.source()));
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
        row.add(within);
        row.add(carries);
        row.add(inside);
        row.add(same);
        row.add(shares);
        row.add(sameSource);
        int unclaimed = 0;
        for (int at = reading.content().nextSetBit(0);
                at >= 0;
                at = reading.content().nextSetBit(at + 1)) {
            unclaimed += tokens.quoted[at] && !claimed.get(at) ? 1 : 0;
        }
        row.add(unclaimed);
        row.add(candidates.size());
        int end = candidate.cueEnd();
        double neighbour = 0;
        for (int at = Math.max(0, candidate.cueStart() - 6); at < Math.min(tokens.size, end + 6); at++) {
            neighbour = at >= candidate.cueStart() && at < end ? neighbour : Math.max(neighbour, cueAt[at]);
        }
        row.add(neighbour);
    }
}
