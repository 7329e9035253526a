package org.deskcheck.compare;

import java.util.regex.Pattern;
import org.deskcheck.model.Claim;

/** Whether something is said of all or of a part only. */
final class Quantifiers {

    private static final Pattern PART =
            Pattern.compile("(?i)\\b(?:some|several|many|most|a few|half|part|partly|certain|sometimes|often)\\b");
    private static final Pattern NOT_ALL = Pattern.compile("(?i)\\bnot (?:all|every|everyone|everything|always)\\b");

    private static final Pattern ALL = Pattern.compile(
            "(?i)\\b(?:all|every|always|everyone|everybody|everything|entire|entirely|whole|completely|totally)\\b");

    private Quantifiers() {}

    static boolean speaksOfAll(Claim claim) {
        return ALL.matcher(claim.text()).find();
    }

    /**
     * "Some could not be lowered" leaves room for others that could, "not all agreed" for some that did.
     *
     * @param negative the claim that negates
     * @param positive the other one
     */
    static boolean leaveRoom(Claim negative, Claim positive) {
        return NOT_ALL.matcher(negative.text()).find()
                ? PART.matcher(positive.text()).find()
                : PART.matcher(negative.text()).find();
    }
}
