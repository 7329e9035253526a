package org.deskcheck.extract.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.deskcheck.extract.source.Occurrence.Form;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;
import org.jspecify.annotations.Nullable;

/** Where an article tells of people, bodies and documents by a noun: "a welder", "the union", "letters". */
final class NounMentions {

    /** Nouns for people who do something, and that no list has. */
    private static final Pattern DOER = Pattern.compile("[a-z-]{3,}(?:er|or|ist|ian|man|woman|ant|eer|ee)");

    /** Who stand for nobody that could be told of again. */
    private static final Set<String> INDEFINITE =
            Set.of("anyone", "anybody", "no", "nobody", "everyone", "everybody", "none");

    private static final Set<String> NO_DOERS = Set.of(
            "number",
            "letter",
            "paper",
            "power",
            "water",
            "order",
            "matter",
            "corner",
            "summer",
            "winter",
            "dinner",
            "river",
            "border",
            "quarter",
            "chapter",
            "computer",
            "tower",
            "offer",
            "error",
            "floor",
            "door",
            "factor",
            "sector",
            "labor",
            "labour",
            "honor",
            "honour",
            "harbor",
            "harbour",
            "motor",
            "mirror",
            "december",
            "october",
            "september",
            "november",
            "restaurant",
            "plant",
            "grant",
            "committee",
            "coffee",
            "degree",
            "guarantee",
            "list",
            "other",
            "center",
            "theater",
            "counter",
            "weather",
            "server",
            "container",
            "cover",
            "career",
            "beer",
            "fever",
            "answer",
            "layer",
            "banner",
            "shelter",
            "folder",
            "disorder",
            "chamber");

    private final ParsedArticle article;
    private final SourceWords words;
    private final Cast cast;
    private final PhraseReader phrases;

    NounMentions(ParsedArticle article, SourceWords words, Cast cast, PhraseReader phrases) {
        this.article = article;
        this.words = words;
        this.cast = cast;
        this.phrases = phrases;
    }

    /** In the order of the text. */
    List<Occurrence> find() {
        List<Occurrence> found = new ArrayList<>();
        for (int token = 0; token < article.size(); token++) {
            String tag = article.tag(token);
            if ((tag.equals("NN") || tag.equals("NNS")) && !isModifier(token) && !isTitle(token)) {
                String lemma = article.lemma(token).toLowerCase(Locale.ROOT);
                if (INDEFINITE.contains(lemma)) {
                    continue;
                }
                SourceKind kind = kind(lemma, tag.equals("NNS"));
                if (kind != SourceKind.UNSPECIFIED) {
                    found.add(occurrence(token, lemma, kind));
                }
            }
        }
        return found;
    }

    private boolean isModifier(int token) {
        return article.is(token, "compound", "appos") && article.head(token) != ParsedArticle.ROOT;
    }

    /** "Strategist" before "Ana Reis". */
    private boolean isTitle(int noun) {
        int next = noun + 1;
        boolean named = next < article.size() && article.tag(next).startsWith("NNP");
        return named
                && article.sentenceOf(noun).contains(next)
                && cast.within(Range.of(next)).stream()
                        .anyMatch(mention -> mention.entity().isPerson());
    }

    private SourceKind kind(String lemma, boolean plural) {
        if (words.isDocument(lemma)) {
            return SourceKind.DOCUMENT;
        }
        if (words.isOrganisation(lemma)) {
            return SourceKind.ORGANISATION;
        }
        return !isPerson(lemma) ? SourceKind.UNSPECIFIED : plural ? SourceKind.ANONYMOUS : SourceKind.ROLE;
    }

    /** Whether a noun is one for people, by the lists or by its look. */
    boolean isPerson(String lemma) {
        return words.isRole(lemma)
                || words.anonymous().contains(lemma)
                || Gender.ofWord(lemma) != Gender.UNKNOWN
                || TakingUp.isPerson(lemma)
                || (DOER.matcher(lemma).matches() && !NO_DOERS.contains(lemma));
    }

    /** Whoever is named right behind: "the Dutch company, Reis,"; or null. */
    private @Nullable Entity named(int noun) {
        int apposition = article.child(noun, "appos");
        if (apposition > noun + 3 || apposition < noun) {
            return null;
        }
        return cast.within(Range.of(apposition)).stream()
                .map(Mention::entity)
                .findFirst()
                .orElse(null);
    }

    private Occurrence occurrence(int noun, String lemma, SourceKind kind) {
        Range phrase = phrases.before(article.sentenceOf(noun).to(), noun);
        boolean plural = article.tag(noun).equals("NNS");
        boolean definite = phrases.isDefinite(phrase);
        Entity known = plural ? null : named(noun);
        if (known == null && definite && !plural) {
            known = cast.withRole(lemma, noun);
        }
        SourceKind told = kind == SourceKind.ROLE && !definite ? SourceKind.ANONYMOUS : kind;
        Source source = known == null ? new Source(PhraseNames.name(article, phrase), told, null) : known.source();
        Gender gender = known == null ? Gender.ofWord(lemma) : known.gender();
        return new Occurrence(phrase.from(), noun, source, gender, plural, Form.NOUN);
    }
}
