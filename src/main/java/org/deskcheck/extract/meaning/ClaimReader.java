package org.deskcheck.extract.meaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.deskcheck.extract.proposition.PropositionReader;
import org.deskcheck.extract.syntax.Analyser;
import org.deskcheck.extract.syntax.Sentence;
import org.deskcheck.model.CheckWorthiness;
import org.deskcheck.model.ClaimKind;
import org.deskcheck.model.DateMention;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.Polarity;
import org.deskcheck.model.Proposition;
import org.deskcheck.model.Quantity;
import org.deskcheck.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the words of a claim say. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * Meaning meaning = new ClaimReader(lexicons).read("At least 40 ships may sink on Friday.", date);
 * }</pre>
 */
public final class ClaimReader {

    private final HedgeFinder hedges;
    private final QuantityFinder quantities;
    private final KindReader kinds;
    private final NegativePredicates negatives;
    private final Set<String> causes;
    private final PropositionReader propositions;

    /**
     * @param lexicons with {@code hedges}, {@code units}, {@code measuring-verbs}, {@code numbered-nouns}, {@code negative-predicates}, {@code
     *     accusations}, {@code evaluations}, {@code predictions}, {@code superlatives}, {@code research}, {@code causes} and {@code
     *     refutations}
     * @throws IllegalArgumentException if one of them is missing
     */
    public ClaimReader(Lexicons lexicons) {
        Units units = new Units(lexicons.get("units"));
        this.hedges = new HedgeFinder(lexicons.get("hedges"));
        this.quantities = new QuantityFinder(
                units,
                new MeasuringVerbs(lexicons.get("measuring-verbs")),
                new NumberedNouns(lexicons.get("numbered-nouns")));
        this.kinds = new KindReader(lexicons, units);
        this.negatives = new NegativePredicates(lexicons.get("negative-predicates"));
        this.causes = Set.copyOf(lexicons.get("causes").column("cause"));
        this.propositions = new PropositionReader(lexicons.get("refutations"));
    }

    /**
     * The meaning of the tokens from {@code fromToken} to {@code toToken}, exclusive. Spans count from the
     * first character of the first token.
     *
     * @param articleDate the day from which "yesterday" and "in May" are told; null leaves them unplaced
     */
    public Meaning read(Sentence sentence, int fromToken, int toToken, @Nullable LocalDate articleDate) {
        Words words = Words.of(sentence, fromToken, toToken);
        List<DateMatch> dates = new DateFinder(words, articleDate).find();
        List<Figure> figures = quantities.find(words, taken(words, dates));
        List<String> hedged = hedges.find(words);
        Set<ClaimKind> about = kinds.read(words, figures);
        Proposition proposition = propositions.read(sentence, fromToken, toToken);
        return new Meaning(
                new PolarityReader(negatives, sentence, fromToken, toToken).read(),
                hedged,
                figures.stream().map(Figure::quantity).toList(),
                dates.stream().map(date -> mention(words, date)).toList(),
                about,
                proposition,
                new CheckWorthinessReader(causes, sentence, fromToken, toToken)
                        .read(about, figures.size() + hedged.size(), proposition));
    }

    /** Whether who says something with that cue charges somebody with it: "accuse". */
    public boolean accuses(String cue) {
        return kinds.accuses(cue);
    }

    /**
     * The meaning of a text of one or more sentences: the polarity of the first, everything else of all.
     * Spans count from the text's first character.
     */
    public Meaning read(String text, @Nullable LocalDate articleDate) {
        Polarity polarity = null;
        List<String> hedged = new ArrayList<>();
        List<Quantity> figures = new ArrayList<>();
        List<DateMention> dates = new ArrayList<>();
        Set<ClaimKind> about = EnumSet.noneOf(ClaimKind.class);
        CheckWorthiness need = CheckWorthiness.NONE;
        List<Proposition> propositionsOfParts = new ArrayList<>();
        for (Sentence sentence : Analyser.english().analyse(text)) {
            if (sentence.size() == 0) {
                continue;
            }
            int shift = sentence.start(0);
            Meaning part = read(sentence, 0, sentence.size(), articleDate);
            polarity = polarity == null ? part.polarity() : polarity;
            hedged.addAll(part.hedges());
            part.quantities().forEach(quantity -> figures.add(shifted(quantity, shift)));
            part.dates().forEach(date -> dates.add(shifted(date, shift)));
            about.addAll(part.kinds());
            need = need.compareTo(part.checkWorthiness()) < 0 ? part.checkWorthiness() : need;
            propositionsOfParts.add(part.proposition());
        }
        return new Meaning(
                polarity == null ? Polarity.POSITIVE : polarity,
                hedged,
                figures,
                dates,
                about,
                joined(propositionsOfParts),
                need);
    }

    private static Proposition joined(List<Proposition> parts) {
        return new Proposition(
                parts.stream().flatMap(part -> part.acts().stream()).toList(),
                parts.stream().flatMap(part -> part.refutations().stream()).toList(),
                parts.stream().flatMap(part -> part.corrections().stream()).toList(),
                parts.stream().flatMap(part -> part.rumours().stream()).toList(),
                parts.stream().anyMatch(Proposition::asks));
    }

    private static boolean[] taken(Words words, List<DateMatch> dates) {
        boolean[] taken = new boolean[words.size()];
        for (DateMatch date : dates) {
            for (int word = date.from(); word < date.to(); word++) {
                taken[word] = true;
            }
        }
        return taken;
    }

    private static DateMention mention(Words words, DateMatch date) {
        Period period = date.period();
        return new DateMention(
                words.text(date.from(), date.to()),
                new Span(words.start(date.from()), words.end(date.to() - 1)),
                period == null ? null : period.from(),
                period == null ? null : period.to());
    }

    private static Quantity shifted(Quantity of, int by) {
        return new Quantity(
                of.text(), shifted(of.span(), by), of.comparator(), of.value(), of.upper(), of.measure(), of.thing());
    }

    private static DateMention shifted(DateMention of, int by) {
        return new DateMention(of.text(), shifted(of.span(), by), of.from(), of.to());
    }

    private static Span shifted(Span of, int by) {
        return new Span(of.start() + by, of.end() + by);
    }
}
