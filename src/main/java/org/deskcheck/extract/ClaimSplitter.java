package org.deskcheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.deskcheck.extract.attribution.Quotations;
import org.deskcheck.extract.source.SourceLexicons;
import org.deskcheck.extract.text.Block;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Splits an article into claims: what each source says in each sentence, and what is left for the author.
 */
final class ClaimSplitter {

    private static final int FEWEST_WORDS = 4;

    /** "Prices rose." can be checked. */
    private static final int FEWEST_IN_SENTENCE = 2;

    /** In tokens, of one without a verb. */
    private static final int LONGEST_ANSWER = 7;

    private static final Set<String> ANSWERS = Set.of("nothing", "none", "nobody", "never", "not");

    private final ParsedArticle article;
    private final ClaimEdges edges;
    private final ContinuedSpeech continued;
    private final Map<Integer, List<AttributedContent>> bySentence = new HashMap<>();

    ClaimSplitter(
            ParsedArticle article,
            Quotations quotations,
            List<AttributedContent> attributions,
            SourceLexicons sources) {
        this.article = article;
        this.continued = new ContinuedSpeech(article, sources);
        this.edges = new ClaimEdges(article, quotations);
        for (AttributedContent each : attributions) {
            for (int sentence : sentences(each)) {
                bySentence.computeIfAbsent(sentence, key -> new ArrayList<>()).add(each);
            }
        }
    }

    private List<Integer> sentences(AttributedContent each) {
        List<Range> all = new ArrayList<>(each.found().content());
        all.addAll(each.found().cue());
        all.addAll(each.found().source());
        return all.stream()
                .flatMap(range -> IntStream.rangeClosed(
                                article.sentenceNumber(range.from()), article.sentenceNumber(range.to() - 1))
                        .boxed())
                .distinct()
                .toList();
    }

    /** The claims by position. */
    List<ClaimWords> split() {
        List<ClaimWords> claims = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.repeated()
                    || block.kind() == Block.Kind.HEADING
                    || block.tokens().isEmpty()) {
                continue;
            }
            int last = article.sentenceNumber(block.tokens().to() - 1);
            for (int sentence = article.sentenceNumber(block.tokens().from()); sentence <= last; sentence++) {
                split(sentence, claims);
            }
        }
        return claims;
    }

    private void split(int number, List<ClaimWords> claims) {
        Range sentence = article.sentence(number);
        List<AttributedContent> said = bySentence.getOrDefault(number, List.of());
        List<ClaimWords> found = new ArrayList<>();
        List<Range> covered = new ArrayList<>();
        for (AttributedContent each : said) {
            covered.addAll(each.found().source());
            covered.addAll(each.found().cue());
            covered.addAll(each.found().content());
            if (each.makesClaims()) {
                addContent(each, said, sentence, found);
            }
        }
        boolean whole = said.isEmpty();
        AttributedContent speaker =
                whole ? continued.speaker(number, bySentence.getOrDefault(number - 1, List.of())) : null;
        for (Range rest : Range.without(List.of(sentence), covered)) {
            addRest(rest, whole, speaker, found);
        }
        found.sort(Comparator.comparingInt(ClaimWords::from).thenComparingInt(ClaimWords::to));
        claims.addAll(found);
    }

    private void addContent(
            AttributedContent each, List<AttributedContent> said, Range sentence, List<ClaimWords> found) {
        List<Range> inner = new ArrayList<>();
        for (AttributedContent other : said) {
            if (other.carrier() == each && other.makesClaims()) {
                inner.addAll(other.found().source());
                inner.addAll(other.found().cue());
                inner.addAll(other.found().content());
            }
        }
        List<Range> pieces = new ArrayList<>();
        for (Range content : each.found().content()) {
            for (Range rest : content.cut(sentence).without(new Range(0, 0))) {
                pieces.addAll(Range.without(List.of(rest), inner));
            }
        }
        List<Range> trimmed = trimmed(pieces);
        int words = words(trimmed);
        boolean stands = inner.isEmpty()
                ? words > 0
                : words >= FEWEST_WORDS && trimmed.stream().anyMatch(this::hasClause);
        if (stands) {
            found.add(new ClaimWords(trimmed, each));
        }
    }

    private List<Range> trimmed(List<Range> pieces) {
        List<Range> trimmed = new ArrayList<>();
        for (Range piece : pieces) {
            Range bare = piece.isEmpty() ? piece : edges.ofContent(piece);
            if (!bare.isEmpty() && words(List.of(bare)) > 0) {
                trimmed.add(bare);
            }
        }
        return trimmed;
    }

    private void addRest(Range rest, boolean whole, @Nullable AttributedContent by, List<ClaimWords> found) {
        Range bare = edges.ofAuthor(rest);
        boolean question = !bare.isEmpty()
                && bare.to() < rest.to()
                && article.text(new Range(bare.to(), rest.to())).contains("?");
        int fewest = whole ? FEWEST_IN_SENTENCE : FEWEST_WORDS;
        if (!question && words(List.of(bare)) >= fewest && (whole ? saysSomething(bare) : hasClause(bare))) {
            found.add(new ClaimWords(List.of(bare), by));
        }
    }

    private int words(List<Range> pieces) {
        int words = 0;
        for (Range piece : pieces) {
            for (int token = piece.from(); token < piece.to(); token++) {
                words += article.isPunctuation(token) ? 0 : 1;
            }
        }
        return words;
    }

    /**
     * Whether a whole sentence can be checked. Headlines leave out their auxiliaries, and their verbs look like
     * nouns: "Storm cuts power to 400 homes". In the body a verb that looks like a participle will do.
     */
    private boolean saysSomething(Range piece) {
        boolean headline = article.block(piece.from()).kind() == Block.Kind.TITLE;
        for (int token = piece.from(); token < piece.to(); token++) {
            if (article.isFinite(token)
                    || article.isVerb(token)
                    || (headline && article.tag(token).equals("CD"))) {
                return true;
            }
        }
        return !headline && isAnswer(piece);
    }

    /** "Nothing yet.", "No comment.", "Not now." */
    private boolean isAnswer(Range piece) {
        String first = article.lower(piece.from());
        boolean no = first.equals("no") && article.tag(piece.from() + 1).startsWith("NN");
        return piece.size() <= LONGEST_ANSWER && (no || ANSWERS.contains(first));
    }

    /** Whether it holds a verb in a tense with a subject of its own, other than "who" or "which". */
    private boolean hasClause(Range piece) {
        for (int token = piece.from(); token < piece.to(); token++) {
            if (article.isFinite(token)) {
                int verb = article.is(token, "aux", "cop") ? article.head(token) : token;
                int subject = verb == ParsedArticle.ROOT ? -1 : article.child(verb, "nsubj", "csubj", "expl");
                if (piece.contains(subject) && !article.tag(subject).startsWith("W")) {
                    return true;
                }
            }
        }
        return false;
    }
}
