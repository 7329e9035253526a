package org.deskcheck.extract.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.deskcheck.extract.source.Occurrence.Form;
import org.deskcheck.extract.text.Block;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.model.SourceKind;

/**
 * What speaks for or against a candidate for a pronoun: how near it is, what it is in its sentence, whether it
 * spoke, how often it is told of, what kind it is. No words, so that what is learned from one article holds for
 * another.
 */
final class AntecedentSigns {

    private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "from", "outside", "to", "on");

    private final ParsedArticle article;
    private final IntPredicate quoted;
    private final int pronoun;
    private final String prefix;
    private final boolean thing;
    private final String verb;
    private final int sentence;
    private final boolean opens;
    private final boolean opensParagraph;

    /** @param quoted whether a token stands in quotation marks */
    AntecedentSigns(ParsedArticle article, IntPredicate quoted, int pronoun, PronounKind kind) {
        this.article = article;
        this.quoted = quoted;
        this.pronoun = pronoun;
        this.prefix = kind.name().toLowerCase(Locale.ROOT) + " ";
        this.thing = kind == PronounKind.THING;
        int head = article.head(pronoun);
        this.verb = head == ParsedArticle.ROOT ? "" : article.lemma(head);
        this.sentence = article.sentenceNumber(pronoun);
        int first = article.sentenceOf(pronoun).from();
        this.opens = pronoun - first <= 1;
        this.opensParagraph =
                article.sentenceNumber(article.block(pronoun).tokens().from()) == sentence;
    }

    /**
     * The signs of one candidate.
     *
     * @param places where it is told of before the pronoun, the nearest first
     * @param rank how many other candidates are nearer
     * @param lastSpeaker who spoke last before the pronoun, or -1: where
     * @param mentions how often the whole article names it
     * @param gender whether it is known that the pronoun's gender is right
     */
    Set<String> of(List<Occurrence> places, int rank, int lastSpeaker, boolean gender, int mentions) {
        Occurrence nearest = places.get(0);
        Set<String> signs = new LinkedHashSet<>();
        int distance = sentence - article.sentenceNumber(nearest.head());
        String near = distance < 4 ? String.valueOf(distance) : distance < 7 ? "4-6" : "7+";
        String place = place(nearest);
        add(signs, "distance " + near);
        add(signs, "rank " + Math.min(rank, 4));
        add(signs, "place " + place + (distance == 0 ? " same" : distance == 1 ? " before" : " farther"));
        add(
                signs,
                "kind " + nearest.source().kind().name().toLowerCase(Locale.ROOT) + " "
                        + form(places).name().toLowerCase(Locale.ROOT));
        add(signs, gender ? "gender known" : "gender open");
        add(signs, "told " + Math.min(places.size(), 4));
        boolean paragraph = article.blockNumber(nearest.head()) == article.blockNumber(pronoun);
        int paragraphs = article.blockNumber(pronoun) - article.blockNumber(nearest.head());
        add(signs, "paragraphs " + Math.min(paragraphs, 3));
        if (places.stream().anyMatch(each -> isSaidBy(each.head()))) {
            add(signs, "in what it says");
        }
        if (areWhere(places)) {
            add(signs, "where only");
        }
        add(signs, "named " + (mentions > 5 ? "6+" : mentions > 2 ? "3-5" : String.valueOf(mentions)) + " times");
        if (places.stream().allMatch(each -> quoted.test(each.head()))) {
            add(signs, "quoted only, pronoun " + (quoted.test(pronoun) ? "quoted" : "not"));
        }
        if (quoted.test(nearest.head())) {
            add(signs, "quoted" + (distance == 0 ? " same" : ""));
        }
        speech(signs, places, lastSpeaker, paragraph);
        topic(signs, places, distance);
        String spoke = places.stream().anyMatch(each -> each.form() == Form.SPEAKER) ? "spoke" : "silent";
        String where = opensParagraph ? "opens paragraph" : opens ? "opens" : "within";
        add(signs, "distance " + near + " " + place + " " + spoke);
        add(signs, "rank " + Math.min(rank, 4) + " " + spoke + ", pronoun " + where);
        add(signs, "distance " + near + " " + place + ", pronoun " + where);
        if (thing) {
            signs.add("thing " + nearest.source().kind() + " " + verb);
        }
        return signs;
    }

    private void speech(Set<String> signs, List<Occurrence> places, int lastSpeaker, boolean paragraph) {
        Occurrence spoke = places.stream()
                .filter(place -> place.form() == Form.SPEAKER)
                .findFirst()
                .orElse(null);
        if (spoke == null) {
            add(signs, "silent");
            return;
        }
        int distance = sentence - article.sentenceNumber(spoke.head());
        add(signs, "spoke " + Math.min(distance, 4));
        if (spoke.token() == lastSpeaker) {
            add(signs, "spoke last" + (paragraph ? " here" : ""));
            add(signs, "spoke last, pronoun " + (opensParagraph ? "opens paragraph" : opens ? "opens" : "within"));
            if (article.lower(spoke.head()).equals(article.lower(pronoun))) {
                add(signs, "same pronoun last" + (paragraph ? " here" : ""));
            }
        }
    }

    /** Whom the sentence before and the paragraph begin with. */
    private void topic(Set<String> signs, List<Occurrence> places, int distance) {
        Block block = article.block(pronoun);
        for (Occurrence each : places) {
            if (distance > 0
                    && sentence - article.sentenceNumber(each.head()) == 1
                    && place(each).equals("subject")) {
                add(signs, "subject before, pronoun " + (opens ? "opens" : "within"));
            }
            if (block.tokens().contains(each.head())
                    && place(each).equals("subject")
                    && article.sentenceNumber(each.head())
                            == article.sentenceNumber(block.tokens().from())) {
                add(signs, "subject of the paragraph's first sentence");
            }
            if (article.blockNumber(each.head()) == 0) {
                add(signs, "in the first lines");
            }
        }
        long spoken =
                places.stream().filter(each -> each.form() == Form.SPEAKER).count();
        add(signs, "speaker " + Math.min(spoken, 4) + " times");
        Occurrence nearest = places.get(0);
        int verb = article.head(nearest.head());
        if (place(nearest).equals("subject") && verb != ParsedArticle.ROOT && article.is(verb, "root")) {
            add(signs, "subject of the sentence" + (distance == 1 ? " before" : ""));
        }
        long subjects =
                places.stream().filter(each -> place(each).equals("subject")).count();
        add(signs, "subject " + Math.min(subjects, 3) + " times");
    }

    /** Whether a token before the pronoun in its sentence hangs on its verb: "Reis" of "Reis will win, he said". */
    private boolean isSaidBy(int token) {
        int verb = article.head(pronoun);
        return verb != ParsedArticle.ROOT
                && article.is(pronoun, "nsubj")
                && article.sentenceNumber(token) == sentence
                && token != verb
                && article.within(token, verb);
    }

    /** Whether all stand where places do: "in Reis". */
    boolean areWhere(List<Occurrence> places) {
        return places.stream().allMatch(each -> isWhere(article, each.token()));
    }

    /** Whether a phrase that begins at a token stands where places do. */
    static boolean isWhere(ParsedArticle article, int token) {
        return token > 0 && LOCATIVE.contains(article.lower(token - 1));
    }

    private static Form form(List<Occurrence> places) {
        boolean name = places.stream().anyMatch(place -> place.source().kind() == SourceKind.NAMED);
        return name ? Form.NAME : places.get(0).form();
    }

    private void add(Set<String> signs, String sign) {
        signs.add(sign);
        signs.add(prefix + sign);
    }

    /** What it is in its sentence. */
    private String place(Occurrence occurrence) {
        int at = occurrence.head();
        for (int depth = 0; depth < 6 && at != ParsedArticle.ROOT; depth++) {
            String relation = article.relation(at);
            if (relation.startsWith("nsubj")) {
                return "subject";
            }
            if (relation.equals("nmod:poss")) {
                return "owner";
            }
            if (!article.is(at, "flat", "compound", "appos", "conj", "list")) {
                return article.is(at, "obj", "iobj")
                        ? "object"
                        : article.is(at, "obl", "nmod") ? "oblique" : article.is(at, "root") ? "root" : "other";
            }
            at = article.head(at);
        }
        return "other";
    }
}
