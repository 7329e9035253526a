package org.deskcheck.compare;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Stance;

/**
 * What small words tell of a claim. Read once, since a claim is held against many others.
 *
 * @param negates whether it has a word of negation, or its source denies it
 * @param answersNo "No, the ferry did not sink": it answers what others say
 * @param all whether it speaks of all
 * @param part whether it speaks of some, and so leaves room for others
 * @param notAll whether it says that something is not so of all
 * @param future whether it speaks of what is to come
 * @param back whether it looks back from the time of its article
 * @param ranks "first", "next": which of several it speaks of
 */
record Wording(
        boolean negates,
        boolean answersNo,
        boolean all,
        boolean part,
        boolean notAll,
        boolean future,
        boolean back,
        Set<String> ranks) {

    private static final Pattern NEGATION =
            words("not|no|never|none|neither|nor|cannot|without|nobody|nothing", "|n['’]t\\b");

    private static final Pattern ANSWER =
            Pattern.compile("(?:^|[?:.] )(?:no, |sorry, .*\\bnot\\b)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ALL =
            words("all|every|always|everyone|everybody|everything|entire|entirely|whole|completely|totally", "");

    private static final Pattern PART =
            words("some|several|many|most|a few|half|part|partly|certain|sometimes|often", "");

    private static final Pattern NOT_ALL = words("not (?:all|every|everyone|everything|always)", "");

    private static final Pattern FUTURE = words("will|would|shall|going to|plans? to|wants? to", "|['’]ll\\b");

    private static final Pattern BACK =
            words("ago|earlier|previously|back then|once|used to|last (?:year|month|week)", "");

    private static final Pattern RANK =
            words("first|second|third|fourth|fifth|last|next|previous|previously|earlier|another", "");

    private static Pattern words(String words, String more) {
        return Pattern.compile("\\b(?:" + words + ")\\b" + more, Pattern.CASE_INSENSITIVE);
    }

    static Wording of(Claim claim) {
        String text = claim.text();
        return new Wording(
                has(NEGATION, text) ^ claim.stance() == Stance.DENIES,
                has(ANSWER, text),
                has(ALL, text),
                has(PART, text),
                has(NOT_ALL, text),
                has(FUTURE, text),
                has(BACK, text),
                RANK.matcher(text)
                        .results()
                        .map(found -> found.group().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean has(Pattern words, String text) {
        return words.matcher(text).find();
    }

    /**
     * Whether a claim that something is not so leaves room for one that it is: "some could not be lowered" for
     * others that could, "not all agreed" for some that did.
     */
    boolean leavesRoomFor(Wording positive) {
        return notAll ? positive.part : part;
    }
}
