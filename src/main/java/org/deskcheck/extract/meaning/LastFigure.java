package org.deskcheck.extract.meaning;

import java.util.Set;
import org.deskcheck.extract.meaning.AmountReader.Amount;
import org.deskcheck.extract.meaning.Units.Kind;

/** The figure before, whose thing and unit the next one may share: "1.89 euros, up from 1.72". */
final class LastFigure {

    /** Words before the share of those who see it otherwise. */
    private static final Set<String> CONTRASTS = Set.of("and", "while", "but", "with", ",", ";");

    /** How far behind a figure another one without a verb may stand. */
    private static final int REACH = 6;

    private final Words words;
    private final Units units;
    private int end = -1;
    private String thing = "";
    private String unit = "";
    private boolean seenPercent;

    LastFigure(Words words, Units units) {
        this.words = words;
        this.units = units;
    }

    void remember(int end, String thing, String unit) {
        this.end = end;
        this.thing = thing;
        this.unit = unit;
        this.seenPercent |= unit.equals("percent");
    }

    /** The thing that an amount without one shares with the figure before, or empty. */
    String thingFor(Amount amount, int from) {
        return isComparedAt(amount, from) || isJoinedAt(amount, from) ? thing : "";
    }

    /** Its own unit, or that of the figure with which it is compared. */
    String unitFor(Amount amount, int from) {
        boolean shares = amount.unit().isEmpty() && isComparedAt(amount, from) && units.kindOf(unit) != Kind.MULTIPLE;
        return shares ? unit : amount.unit();
    }

    /** Whether "up two points" tells of a share: a per cent was told before. */
    boolean changesShare(int from, int to) {
        return seenPercent && (isUpOrDown(from - 1) || isUpOrDown(to));
    }

    /** "From 3% to 5%", "up 12% at $3bn", "six and nine years"; "62 per cent of residents are for it and 35 per cent against". */
    private boolean isJoinedAt(Amount amount, int from) {
        int joint = from - 1;
        boolean joined = words.is(joint, "to")
                || words.is(joint, "at")
                || (words.is(joint, "and") && amount.unit().equals(unit));
        boolean shares = amount.unit().equals("percent") && unit.equals("percent");
        return (joined && end == joint) || (shares && (CONTRASTS.contains(words.lower(joint)) || isGapped(from)));
    }

    /** "1.89 euros, up from 1.72", "51 per cent to her rival's 47", "15 euros, or 12 for students". */
    private boolean isComparedAt(Amount amount, int from) {
        boolean compared = switch (words.lower(from - 1)) {
            case "from", "against" -> true;
            case "with", "to" -> words.is(from - 2, "compared");
            case "or" -> words.is(from - 2, ",");
            case "and" -> isElsewhere(amount);
            default -> words.tag(from - 1).equals("POS") || isListed(amount, from);
        };
        return end >= 0 && compared;
    }

    /** "40 euros in advance and 55 at the gate", "45 minutes by bus and 30 by train". */
    private boolean isElsewhere(Amount amount) {
        boolean measured = units.kindOf(unit) != Kind.NONE && units.kindOf(unit) != Kind.MULTIPLE;
        return measured
                && amount.unit().isEmpty()
                && words.tag(amount.to()).equals("IN")
                && !words.is(amount.to(), "of");
    }

    /** Whether no verb stands between the figure before and this one: "… and prices by 4 per cent". */
    boolean isGapped(int from) {
        for (int word = Math.max(end, from - REACH); word < from; word++) {
            if (words.isVerb(word)) {
                return false;
            }
        }
        return end >= 0 && from - end <= REACH;
    }

    /** "A night costs 75 euros, breakfast 20". */
    private boolean isListed(Amount amount, int from) {
        boolean measured = units.kindOf(unit) == Kind.MONEY && amount.unit().isEmpty();
        return measured && words.isNoun(from - 1) && !words.startsWithLetter(amount.to()) && isGapped(from);
    }

    private boolean isUpOrDown(int word) {
        return words.is(word, "up") || words.is(word, "down");
    }
}
