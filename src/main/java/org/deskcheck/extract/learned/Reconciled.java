package org.deskcheck.extract.learned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.deskcheck.extract.attribution.AttributionFinder;
import org.deskcheck.extract.attribution.CueSense;
import org.deskcheck.extract.attribution.FoundAttribution;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what the tagger saw in one stretch with what the rules found there.
 *
 * <p>The tagger decides what is an attribution and where its parts end. The rules know what it does not:
 * the stance of a cue, a subject that stands far off, and reports that hide their agent, which annotators
 * of newspapers seldom mark but a fact-checker has to see.
 */
final class Reconciled {

    /** About how often annotators mark what a rule alone sees; they seldom mark an agentless passive. */
    private static final double RULE_ALONE = 0.3;

    private static final Set<String> EXPLETIVES = Set.of("it", "there");

    private final ParsedArticle article;
    private final Stretch stretch;
    private final AttributionFinder finder;

    Reconciled(ParsedArticle article, Stretch stretch, AttributionFinder finder) {
        this.article = article;
        this.stretch = stretch;
        this.finder = finder;
    }

    List<FoundAttribution> with(List<Roles> tagged) {
        List<FoundAttribution> said = new ArrayList<>();
        VerbInSource verbs = new VerbInSource(article, stretch, finder);
        for (Roles each : tagged) {
            Roles roles = verbs.settled(each);
            if (Addressee.isAllContentOf(roles, stretch, article)) {
                continue;
            }
            List<Range> cue = stretch.ranges(article, roles.cue());
            FoundAttribution rule = ruleWithCue(cue.get(0));
            if (rule != null || roles != each || !isAdjective(cue.get(0))) {
                said.add(attribution(roles, cue, rule).withProbability(inHundredths(roles.probability())));
            }
        }
        List<FoundAttribution> tagger = List.copyOf(said);
        for (FoundAttribution rule : stretch.found()) {
            boolean lost = tagger.stream().noneMatch(other -> overlap(other, rule));
            if (lost && (hidesItsAgent(rule) || isCarried(rule, tagger) || isColon(rule, tagger))) {
                said.add(rule.withProbability(RULE_ALONE));
            }
        }
        return said;
    }

    /** "Putin said, according to Interfax": what one source carries is mostly what another one said. */
    private static boolean isCarried(FoundAttribution rule, List<FoundAttribution> said) {
        for (FoundAttribution carrier : said) {
            boolean within = carrier.content().stream().anyMatch(range -> range.contains(rule.at()));
            int whole = size(rule.content()) + size(rule.source()) + size(rule.cue());
            if (within && whole >= Outermost.CARRIED * size(carrier.content())) {
                return true;
            }
        }
        return false;
    }

    /** A colon that introduces words which nobody else is said to have said. */
    private boolean isColon(FoundAttribution rule, List<FoundAttribution> said) {
        Range first = rule.content().get(0);
        return rule.cueText().equals(":")
                && !rule.source().isEmpty()
                && said.stream().noneMatch(other -> other.content().stream().anyMatch(first::overlaps));
    }

    private static int size(List<Range> ranges) {
        return ranges.stream().mapToInt(Range::size).sum();
    }

    /** The roles without what the tagger took for content and the rules know to be something else. */
    Roles cleaned(Roles roles) {
        FoundAttribution rule = ruleWithCue(stretch.ranges(article, roles.cue()).get(0));
        return new ContentEdges(article, stretch, roles).cleaned(rule);
    }

    /** More digits would pretend to know more. */
    private static double inHundredths(double probability) {
        return Math.rint(probability * 100) / 100;
    }

    private FoundAttribution attribution(Roles roles, List<Range> cue, @Nullable FoundAttribution rule) {
        BitSet sourceTokens = source(roles, rule);
        BitSet contentTokens = (BitSet) roles.content().clone();
        contentTokens.andNot(sourceTokens);
        List<Range> source = stretch.ranges(article, sourceTokens);
        List<Range> content = stretch.ranges(article, contentTokens.isEmpty() ? roles.content() : contentTokens);
        int head = source.isEmpty() ? FoundAttribution.NOBODY : head(source.get(0), rule);
        if (rule != null) {
            return new FoundAttribution(
                    source, head, cue, content, rule.cueText(), rule.stance(), rule.speech(), rule.nominal());
        }
        CueSense sense = finder.sense(article, cue.get(0));
        return new FoundAttribution(
                source, head, cue, content, sense.text(), sense.stance(), sense.speech(), !hasClause(content));
    }

    /** The tagger's, else the rule's, else the subject that the cue shares with a verb farther off. */
    private BitSet source(Roles roles, @Nullable FoundAttribution rule) {
        BitSet source = (BitSet) roles.source().clone();
        if (isNobody(source, roles.cue())) {
            source.clear();
        }
        if (source.isEmpty() && rule != null) {
            source = stretch.tokens(rule.source());
        }
        if (source.isEmpty() && isPreposition(roles.cue())) {
            source = behind(roles.cue());
        }
        if (source.isEmpty()) {
            source = new DistantSubject(stretch.tokens())
                    .of(roles.cue().nextSetBit(0), roles.cue().length());
            source.andNot(roles.content());
        }
        if (isNobody(source, roles.cue())) {
            source.clear();
        }
        return source;
    }

    /** "It was said", "the council was warned": neither said anything. */
    private boolean isNobody(BitSet source, BitSet cue) {
        return isExpletive(source) || Addressee.isSubject(source, cue, stretch, article);
    }

    private boolean isPreposition(BitSet cue) {
        return article.lower(stretch.range().from() + cue.nextSetBit(0)).equals("according");
    }

    /** "According to him, …": what stands behind the cue, up to the next comma or the end of the sentence. */
    private BitSet behind(BitSet cue) {
        Tokens tokens = stretch.tokens();
        BitSet source = new BitSet();
        int token = cue.length();
        while (token < tokens.size && tokens.sentence[token] == tokens.sentence[cue.nextSetBit(0)]) {
            if (tokens.comma[token] || article.isPunctuation(stretch.range().from() + token)) {
                break;
            }
            source.set(token++);
        }
        return source;
    }

    private boolean isExpletive(BitSet source) {
        int first = source.nextSetBit(0);
        return source.cardinality() == 1
                && EXPLETIVES.contains(article.lower(stretch.range().from() + first))
                && !article.relation(stretch.range().from() + first).equals("nsubj");
    }

    /** Of several rules the one with the widest cue: "declined to say" tells more than "say". */
    private @Nullable FoundAttribution ruleWithCue(Range cue) {
        return stretch.found().stream()
                .filter(rule -> rule.cue().stream().anyMatch(cue::overlaps))
                .max(Comparator.comparingInt(rule -> size(rule.cue())))
                .orElse(null);
    }

    /** "suspected acts of sabotage" hedges; it reports nobody's words. */
    private boolean isAdjective(Range cue) {
        return cue.size() == 1 && article.is(cue.from(), "amod");
    }

    /** "It was agreed that …", "The mayor reportedly left": somebody says so, and nobody is named. */
    private boolean hidesItsAgent(FoundAttribution rule) {
        Range cue = rule.cue().get(0);
        boolean hides = false;
        for (int token = cue.from(); token < cue.to(); token++) {
            hides |= article.isVerb(token) && article.child(token, "aux:pass", "nsubj:pass") >= 0;
            hides |= article.is(token, "advmod");
        }
        return hides && rule.source().isEmpty();
    }

    private static boolean overlap(FoundAttribution one, FoundAttribution other) {
        return one.cue().stream().anyMatch(range -> other.cue().stream().anyMatch(range::overlaps));
    }

    /** The rule's where it lies within the phrase, else the token whose own head lies outside it. */
    private int head(Range phrase, @Nullable FoundAttribution rule) {
        if (rule != null && phrase.contains(rule.sourceHead())) {
            return rule.sourceHead();
        }
        return article.headOf(phrase);
    }

    private boolean hasClause(List<Range> content) {
        for (Range range : content) {
            for (int token = range.from(); token < range.to(); token++) {
                if (article.isFinite(token)) {
                    return true;
                }
            }
        }
        return false;
    }
}
