package org.deskcheck.extract.meaning;

import java.util.Set;
import org.deskcheck.extract.meaning.Units.Kind;
import org.deskcheck.extract.syntax.Sentence;

/**
 * Finds what a verb tells the measure of: the rents in "rents rose by 3 per cent" and in "the city cut rents by 3 per
 * cent". The tree is asked first; where it has not taken the verb for one, the words around it are.
 */
final class MeasuredThings {

    /** What is counted in per cent, so that its points are percentage points. */
    private static final Set<String> SHARES = Set.of(
            "lead", "support", "share", "approval", "rating", "popularity", "turnout", "unemployment", "inflation");

    /** Words at which one clause ends and the next begins. */
    private static final Set<String> JOINTS = Set.of(
            "that",
            "which",
            "who",
            "while",
            "as",
            "and",
            "but",
            "because",
            "when",
            "after",
            "before",
            "if",
            "where",
            "although",
            "though",
            "says",
            "said",
            "or",
            "so");

    private static final Set<String> MEASURES = Set.of("gdp", "gnp", "vat", "cpi", "ppi");

    private static final Set<String> MOVES = Set.of("go", "come");

    /** How many of a verb's dependents are looked at, so that a sentence of a million figures takes no million times longer. */
    private static final int NEAR = 64;

    /** How far before a figure its verb may stand, and before the verb its clause begin. */
    private static final int REACH = 12;

    /** How long what stands between two commas may be. */
    private static final int ASIDE = 20;

    /** Where a figure stands, what stands before it, and whether it is one of time. */
    private record Place(int from, int to, String preposition, boolean duration) {}

    private final Words words;
    private final Sentence sentence;
    private final Units units;
    private final MeasuringVerbs verbs;
    private final ThingFinder things;

    MeasuredThings(Words words, Units units, MeasuringVerbs verbs, ThingFinder things) {
        this.words = words;
        this.sentence = words.sentence();
        this.units = units;
        this.verbs = verbs;
        this.things = things;
    }

    /** What rises, falls or lasts by the figure between the words: object or subject of its verb; empty if there is none. */
    String byVerb(int from, int to, Kind kind) {
        Place place = new Place(from, to, words.lower(from - 1), kind == Kind.DURATION);
        if (words.is(from - 1, "within")) {
            return "";
        }
        if (words.is(from - 1, "at") && words.is(from - 2, ",") && words.isNoun(from - 3)) {
            return things.singular(from - 3); // "The rate, at 10.6 per cent, …".
        }
        int token = words.token(to - 1);
        for (int step = 0; step < 5 && words.holdsToken(token); step++) {
            boolean copula = child(token, "cop") >= 0;
            boolean verb = sentence.tag(token).startsWith("VB");
            int before = words.is(from - 1, "+") ? from - 2 : from - 1;
            boolean moved = words.is(before - 1, "up") || words.is(before - 1, "down"); // "Fees are down to 3 euros".
            if (copula && words.tag(before).equals("IN") && !words.is(before, "by") && !moved) {
                return ""; // "The valley is on course for +2C".
            }
            if (copula || verb) {
                boolean measures = copula
                        || verbs.measures(sentence.lemma(token), place.preposition, place.duration)
                        || goesUp(token, from);
                String argument = measures ? argument(token, from, to) : "";
                return argument.isEmpty() ? inClause(place) : argument;
            }
            token = sentence.head(token);
        }
        return inClause(place);
    }

    /** The same of a bare number, which a verb of change alone can give to something: "the total rose to 900". */
    String byChange(int from, int to) {
        boolean estimated = words.is(from, "estimated"); // "A crowd estimated at 900".
        return estimated ? "" : inClause(new Place(from, to, words.lower(from - 1), false));
    }

    /** The share that rises or falls by some points ("her lead shrank by two points"), or empty. */
    String shareByVerb(int from, int to) {
        String measured = byVerb(from, to, Kind.RATIO);
        return SHARES.contains(measured) ? measured : "";
    }

    /** In "the number of burglaries" the burglaries. */
    private int counted(int noun) {
        int of = sentence.lemma(noun).equals("number") ? child(noun, "nmod") : -1;
        return of < 0 ? noun : of;
    }

    /** "Unemployment in the valley fell by …" where the parser took the verb for something else. */
    private String inClause(Place place) {
        int from = place.from;
        int object =
                words.is(from - 1, "by") ? from - 2 : from - 1; // "Cut rents by 3 per cent", "keep noise below 60".
        if (words.isNoun(object) && changes(object - 1)) {
            return things.singular(object);
        }
        int verb = words.is(from, "estimated") ? from : verbBefore(place);
        if (verb < 0) {
            return "";
        }
        int end = verb;
        while (words.isVerb(end - 1) || words.tag(end - 1).startsWith("RB") || isMoreThan(end - 1)) {
            end--;
        }
        int start = clauseStart(end);
        int subject = start == end ? beforeAside(end) : firstHead(start, end);
        if (words.is(subject, "number") && words.is(subject + 1, "of")) {
            subject = things.headOf(subject + 1, end);
        }
        return subject < 0 || isName(words.tag(subject), words.lower(subject)) ? "" : things.singular(subject);
    }

    private boolean isMoreThan(int word) {
        return words.is(word, "than") || words.is(word, "more") && words.is(word + 1, "than");
    }

    /** The verb of change before a figure, past other figures and adverbs; or -1. */
    private int verbBefore(Place place) {
        int from = place.from;
        if (verbs.isPast(words.lower(place.to - 1), "", place.duration)) {
            return from; // "More than doubled".
        }
        for (int word = from - 1; word >= Math.max(1, from - REACH); word--) {
            if (isChange(word, place)) {
                return word;
            }
            if (words.isVerb(word) || isJoint(word)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isChange(int word, Place place) {
        boolean named = words.tag(word - 1).equals("DT") || words.tag(word - 1).equals("IN");
        return verbs.isPast(words.lower(word), place.preposition, place.duration) && !named
                || isFinite(word)
                        && verbs.measures(words.lemma(word), place.preposition, place.duration)
                        && !verbs.sparesSubject(words.lemma(word));
    }

    private boolean isFinite(int word) {
        return words.isVerb(word) && !words.tag(word).equals("VBG") && !words.is(word - 1, "to");
    }

    private boolean isJoint(int word) {
        boolean mark = !words.startsWithLetter(word) && !words.startsWithDigit(word);
        return JOINTS.contains(words.lower(word))
                || mark && ",;:()\u2013\u2014\"\u201c\u201d".contains(words.lower(word));
    }

    private int clauseStart(int verb) {
        int start = verb;
        while (start > Math.max(0, verb - REACH) && !isJoint(start - 1)) {
            start--;
        }
        return start;
    }

    /** In "turnout, which had been high, fell" the turnout, or -1. */
    private int beforeAside(int verb) {
        if (!words.is(verb - 1, ",")) {
            return -1;
        }
        int comma = verb - 2;
        while (comma > Math.max(0, verb - ASIDE) && !words.is(comma, ",")) {
            comma--;
        }
        return words.is(comma, ",") && words.isNoun(comma - 1) ? comma - 1 : -1;
    }

    /** The head of the first noun phrase of a clause that no preposition opens, or -1. */
    private int firstHead(int start, int end) {
        int word = start;
        while (word < end) {
            boolean aside = words.tag(word).equals("IN");
            int head = things.headOf(aside ? word : word - 1, end);
            if (head < 0) {
                return !aside && words.tag(end - 1).equals("JJ") ? end - 1 : -1; // "The jobless total rose".
            }
            if (!aside) {
                return head;
            }
            word = head + 1;
        }
        return -1;
    }

    /** "Fares went up 17 per cent", "inflation has come down by two points". */
    private boolean goesUp(int verb, int from) {
        int particle = words.is(from - 1, "by") ? from - 2 : from - 1;
        particle = words.is(from - 1, "to") ? from - 2 : particle;
        return MOVES.contains(sentence.lemma(verb)) && (words.is(particle, "up") || words.is(particle, "down"));
    }

    /** Whether a verb of change stands at a word or right before it: "raised rates", "cut its rate". */
    private boolean changes(int word) {
        boolean puts = words.is(word - 1, "up") || words.is(word - 1, "down"); // "Put up the rent".
        return verbs.changesObject(words.lemma(word))
                || verbs.changesObject(words.lemma(word - 1))
                || puts && words.lemma(word - 2).equals("put");
    }

    private String argument(int verb, int from, int to) {
        int object = child(verb, "obj");
        if (verbs.changesObject(sentence.lemma(verb)) && object >= 0) {
            boolean changed = isNounOutside(object, from, to);
            boolean lifted = !changed && verbs.sparesSubject(sentence.lemma(verb));
            if (changed || lifted) {
                return changed ? things.singular(words.wordOf(object)) : "";
            }
        }
        int subject = child(verb, "nsubj");
        if (subject >= 0
                && verbs.sparesSubject(sentence.lemma(verb))
                && !sentence.relation(subject).equals("nsubj:pass")) {
            return ""; // "The firm raised $3m".
        }
        boolean shares = sentence.relation(verb).startsWith("conj")
                || sentence.relation(verb).equals("xcomp");
        if (subject < 0 && shares && words.holdsToken(sentence.head(verb))) {
            subject = child(sentence.head(verb), "nsubj");
        }
        if (subject < 0 && sentence.relation(verb).equals("acl") && words.holdsToken(sentence.head(verb))) {
            subject = sentence.head(verb); // "Prices tripled", taken for prices that somebody tripled.
        }
        return subject >= 0 && isNounOutside(subject, from, to) ? things.singular(words.wordOf(counted(subject))) : "";
    }

    private boolean isNounOutside(int token, int from, int to) {
        boolean outside = token < words.token(from) || token > words.token(to - 1);
        boolean time = sentence.lower(token).equals("time"); // "The waiting time".
        boolean unit = !time && units.at(words, words.wordOf(token)) != null && child(token, "nmod:poss") < 0;
        return outside
                && !unit
                && sentence.tag(token).startsWith("NN")
                && !isName(sentence.tag(token), sentence.lower(token));
    }

    /** Names and "anything" have no measure, but some measures are written like names. */
    private static boolean isName(String tag, String lower) {
        return tag.startsWith("NNP") && !MEASURES.contains(lower) || lower.endsWith("thing");
    }

    /** The first child of that relation, with or without subtype, within the claim; or -1. */
    private int child(int token, String relation) {
        int[] children = sentence.children(token);
        for (int i = 0; i < Math.min(children.length, NEAR); i++) {
            int child = children[i];
            String found = sentence.relation(child);
            boolean same = found.equals(relation) || found.startsWith(relation + ":");
            if (same && words.holdsToken(child)) {
                return child;
            }
        }
        return -1;
    }
}
