package org.deskcheck.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One checkable proposition of an article: a sentence or a clause.
 *
 * <p>Rules match claims by the names of these methods: {@code Claim( kinds contains STATISTIC,
 * attribution == null )}.
 *
 * @param id stable: it follows the claim's words and source, not its line ({@link ClaimId})
 * @param article {@link Article#path()} of the article it stands in
 * @param span where it stands in the original, from its first to its last word; null when a claims file
 *     gives none
 * @param position line and column of the start of {@code span}, (1, 1) when there is no span
 * @param text its words as running text, quoted exactly
 * @param attribution who said so; null when the article itself does
 * @param via the attribution that carries {@code attribution}, when another source reports it
 * @param account the party whose version of events it belongs to ("russia"), or {@link #AUTHOR_ACCOUNT}
 * @param section the heading that it stands under, empty before the first
 * @param place whether it stands in the title or the body
 * @param stance the attribution's, or ASSERTS
 * @param quotation how much of it stands between quotation marks
 * @param meaning what its words say
 * @param setting where it stands, and how far from its source
 */
public record Claim(
        String id,
        String article,
        @Nullable Span span,
        Position position,
        String text,
        @Nullable Attribution attribution,
        @Nullable Attribution via,
        String account,
        String section,
        Place place,
        Stance stance,
        Quotation quotation,
        Meaning meaning,
        Setting setting) {

    /** A claim that came without its article. */
    public Claim(
            String id,
            String article,
            @Nullable Span span,
            Position position,
            String text,
            @Nullable Attribution attribution,
            @Nullable Attribution via,
            String account,
            String section,
            Place place,
            Stance stance,
            Quotation quotation,
            Meaning meaning) {
        this(
                id,
                article,
                span,
                position,
                text,
                attribution,
                via,
                account,
                section,
                place,
                stance,
                quotation,
                meaning,
                Setting.NONE);
    }

    /** By the id alone: engines and tables ask for it often, and the id follows from what matters of the rest. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The account of claims that neither a source nor a heading gives to a party. */
    public static final String AUTHOR_ACCOUNT = "author";

    /** Where in the article a claim stands. */
    public enum Place {
        /** In the headline. */
        TITLE,
        /** Anywhere else. */
        BODY
    }

    /** Who stands behind it; {@link Source#AUTHOR} without an attribution. */
    public Source source() {
        return attribution == null ? Source.AUTHOR : attribution.by();
    }

    /** The name of who stands behind it, empty without an attribution. */
    public String sourceName() {
        return source().name();
    }

    /** What kind of source stands behind it, AUTHOR without an attribution. */
    public SourceKind sourceKind() {
        return source().kind();
    }

    /** The cue in its plain form ("say"), empty without an attribution. */
    public String cue() {
        return attribution == null ? "" : attribution.cueText();
    }

    /** Who passes the claim on, when that is somebody else than its source: "Interfax"; else empty. */
    public String carrier() {
        return via == null ? "" : via.by().name();
    }

    /** Whether it says that something is so or that it is not. */
    public Polarity polarity() {
        return meaning.polarity();
    }

    /** The words that soften it: "reportedly", "may". */
    public List<String> hedges() {
        return meaning.hedges();
    }

    /** The figures in it. */
    public List<Quantity> quantities() {
        return meaning.quantities();
    }

    /** The days and times that it names. */
    public List<DateMention> dates() {
        return meaning.dates();
    }

    /** What it is about, as far as that decides how it has to be sourced. */
    public Set<ClaimKind> kinds() {
        return meaning.kinds();
    }

    /** How much it needs a source; whoever asks claims nothing. */
    public CheckWorthiness checkWorthiness() {
        return stance == Stance.ASKS ? CheckWorthiness.NONE : meaning.checkWorthiness();
    }

    /** Who does what to whom in it, where and when. */
    public Proposition proposition() {
        return meaning.proposition();
    }

    /** The sentence that it stands in, as {@link Sentence#number()} counts. */
    public int sentence() {
        return setting.sentence();
    }

    /** 0 in the title, 1 in the first paragraph. */
    public int paragraph() {
        return setting.paragraph();
    }

    /** How many words of what is attributed stand before source and cue. */
    public int wordsBeforeSource() {
        return setting.wordsBeforeSource();
    }

    /** How many sentences lie between it and the nearest word of its source or cue. */
    public int sentencesFromSource() {
        return setting.sentencesFromSource();
    }

    /** The source in the article's words here: "she", "a senior aide". */
    public String sourceWords() {
        return setting.sourceWords();
    }

    /** The parties that it names. */
    public List<String> parties() {
        return setting.parties();
    }

    /** The number of the first sentence that says who the person behind it is; -1 if none does or it is no person. */
    public int sourceIntroduced() {
        return setting.sourceIntroduced();
    }

    /** How likely a reporter would name a source for it, from 0 to 1; 0 where there is one. */
    public double sourceNeed() {
        return setting.sourceNeed();
    }
}
