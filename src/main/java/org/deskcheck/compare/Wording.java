package org.deskcheck.compare;

import java.util.List;
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
 * @param negatesSomehow whether it negates, or has a word that comes to the same: "forbids", "far from", "difficult"
 * @param replacements what it puts in the place of something else, as stems: in "not oil but water" water
 * @param answersNo "No, the ferry did not sink": it answers what others say
 * @param all whether it speaks of all
 * @param part whether it speaks of some, and so leaves room for others
 * @param notAll whether it says that something is not so of all
 * @param future whether it speaks of what is to come
 * @param back whether it looks back from the time of its article
 * @param ranks "first", "next": which of several it speaks of
 * @param particles those of its verbs that have an opposite
 */
record Wording(
        boolean negates,
        boolean negatesSomehow,
        List<Set<String>> replacements,
        boolean answersNo,
        boolean all,
        boolean part,
        boolean notAll,
        boolean future,
        boolean back,
        Set<String> ranks,
        Particles particles) {

    private static final Pattern NEGATION = words(
            "not|no(?! (?:more|less|fewer|later|earlier) than)|never|none|neither|nor|cannot|without|nobody|nothing",
            "|n['’]t\\b");

    private static final Pattern NEGATION_IN_OTHER_WORDS = words(
            "refus\\w+|fail\\w*|forb\\w+|prevent\\w*|unable|impossible|den(?:y|ies|ied)|reject\\w*|dismiss\\w*|difficult|hard"
                    + " to|contrary to|far from|away from|instead of|rather than|other than|lack\\w*|absence"
                    + "|ban(?:ned|s)?|prohibit\\w*|exclud\\w+|stop\\w*|halt\\w*|ceas\\w+|unknown|false\\w*|fake|wrong\\w*"
                    + "|untrue|hoax|little|few",
            "");

    private static final Pattern REPLACEMENT = Pattern.compile(
            "(?i)(?:\\b(?:not|never)\\b|n['’]t\\b)[^.;]*?\\bbut (?:rather |was |is |are |were |only |also )?([^.;]*)"
                    + "|\\bin (?:reality|fact),? ([^.;]*)");

    private static final Pattern ANSWER =
            Pattern.compile("(?:^|[?:.] )(?:no, |sorry, .*\\bnot\\b)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ALL =
            words("all|every|always|everyone|everybody|everything|entire|entirely|whole|completely|totally", "");

    private static final Pattern PART =
            words("some|several|many|most|a few|half|part|partly|certain|sometimes|often", "");

    private static final Pattern NOT_ALL = words("not (?:all|every|everyone|everything|always)", "");

    private static final Pattern FUTURE =
            words("will|would|shall|going to|plan(?:s|ned)? to|want(?:s|ed)? to", "|['’]ll\\b");

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
                has(NEGATION, text) || has(NEGATION_IN_OTHER_WORDS, text) || claim.stance() == Stance.DENIES,
                replacements(text),
                has(ANSWER, text),
                has(ALL, text),
                has(PART, text),
                has(NOT_ALL, text),
                has(FUTURE, text),
                has(BACK, text),
                RANK.matcher(text)
                        .results()
                        .map(found -> found.group().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()),
                Particles.of(text));
    }

    private static List<Set<String>> replacements(String text) {
        return REPLACEMENT
                .matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(words -> !has(NEGATION, words))
                .map(ContentWords::of)
                .filter(stems -> !stems.isEmpty())
                .toList();
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
