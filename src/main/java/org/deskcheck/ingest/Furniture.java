package org.deskcheck.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deskcheck.model.Passage;

/**
 * What surrounds prose on a page without being part of it: stamps, bylines, captions, credits,
 * advertisements, separators.
 *
 * <p>A place line that opens a paragraph ("KYIV, April 9 -") is prose.
 */
final class Furniture {

    /** No caption is longer, and looking through longer paragraphs would take time for nothing. */
    private static final int LONGEST = 400;

    private static final String NAME_WORD =
            "(?:\\p{Lu}[\\p{L}.'’-]*|de|del|der|di|da|la|le|van|von|bin|al|el|and|of|for|in|the|&|,)";

    private static final Pattern BYLINES = anyOf(
            // "By Jane Doe and John Roe, Political Correspondent"
            "(?:(?:By|BY|Words by|Text by|Written by|Story by)(?:\\s*:)?|(?:Text|Authors?)\\s*:)\\s+\\p{Lu}[\\p{L}.'’-]*"
                    + "(?:\\s*,)?(?:\\s+" + NAME_WORD + ",?)*",
            "\\(?(?:Additional |Further )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled) by [^!?]*",
            NAME_WORD + "(?:\\s+" + NAME_WORD + ",?)* contributed (?:to|reporting)[^!?]*");

    /** The signs of which every credit has one; most paragraphs have none. */
    private static final String CREDIT_SIGNS = ":(©|/";

    private static final Pattern CREDITS = anyOf(
            // "A minister waves from a train.Image: agency"
            "(?s).*(?:^|[\\s.!?)\\]|])(?:Image|Photo|Photograph|Photos|Picture|Pictures|Foto|Bild|Credit|Credits|Graphic"
                    + "|Illustration|Video|IMAGE|PHOTO|PICTURE|CREDIT)(?: [Cc]redit| by)?\\s*:\\s*[^\\s:!?][^:!?]{0,60}",
            "(?:Image|Photo|Photograph|Picture|Graphic|Video|Caption|Illustration)s?(?: credit| caption| by)?\\s*[:/|].*",
            "(?:Source|Sources|SOURCE)\\s*:(?:\\s+[^\\s.]+){1,8}",
            ".*\\((?:[^()]{0,40} )?(?:Photo|Image|Picture|Pool)(?: by|:|/)[^()]*\\)",
            "(?:©|\\(c\\) ?\\d).*");

    /** What asks the reader to look elsewhere, and what marks the end; longer than {@link #LONGEST_NOTICE} is neither. */
    private static final Pattern NOTICES = anyOf(
            "Copyright (?:©|\\(c\\)|\\d{4}).*",
            "(?i)all rights reserved\\b.*",
            "(?i)(?:read|see|watch|listen|view|hear)(?: more| also| next| this| now)?\\s*(?::.*|\\p{P}*)",
            "(?i)(?:also read|see also|more on this(?: story)?|related(?: articles?| stories| content| topics?| coverage)?"
                    + "|recommended(?: for you)?|most read|most popular|trending|editor'?s'? picks?|don'?t miss)\\s*(?::.*)?",
            "(?i)(?:- |\\[)?(?:advertisement|advertising|advert|sponsored(?: content)?|promoted)(?: -|\\])?",
            "(?i)(?:the )?(?:story|article) continues (?:below|after).*|continue reading.{0,80}|skip (?:to|past) .{0,60}",
            "(?i)(?:sign up (?:to|for)|subscribe (?:to|for|now)|follow us on|click here to|download (?:the|our) app"
                    + "|join (?:us|the conversation)|share (?:this|on)|get (?:the|our) newsletter)\\b.{0,160}",
            "(?i)(?:share|comments?|print|e-?mail|save|subscribe|back to top|loading(?:\\.{3}|…)?)",
            // Ends and separators: "###", "* * *", "-30-", "ENDS"
            "[^\\p{L}\\p{N}]+",
            "[-–— ]*30[-–— ]+",
            "[-–—( ]*(?:ENDS?|Ends|ends)[-–—) ]*");

    private static final int LONGEST_NOTICE = 200;

    /** Agencies by the names and letters under which copy credits them. */
    private static final String AGENCY =
            "(?i:afp|ana|anp|ansa|ap|apa|ats|belga|bloomberg|ctk|čtk|cp|dpa|dts|efe|epd|interfax|kna|"
                    + "keystone-sda|kyodo|lusa|mti|ntb|pa|pap|pti|reuters|ritzau|sda|sid|sta|tass|tanjug|tt|ukrinform|unian|upi|xinhua|yonhap)";

    /** "(sda/dpa/con)": one agency that is known, or several short signs of which one is. */
    private static final Pattern AGENCIES_AT_END =
            Pattern.compile("\\s*[(\\[](?:[\\p{L}-]{1,12}\\s?(?:[/,+;&]|and)\\s?)*" + AGENCY
                    + "(?:\\s?(?:[/,+;&]|and)\\s?[\\p{L}-]{1,12})*[)\\]]$");

    /** Longest credit, so that no long paragraph is searched from its beginning. */
    private static final int LONGEST_CREDIT = 60;

    private Furniture() {}

    /** Whether a block is no prose at all. */
    static boolean is(String text) {
        return text.length() <= LONGEST
                && (DateStamp.is(text)
                        || matches(BYLINES, text)
                        || isBylineWithStamp(text)
                        || (hasCreditSign(text) && matches(CREDITS, text))
                        || (text.length() <= LONGEST_NOTICE && matches(NOTICES, text))
                        || (text.length() <= LONGEST_CREDIT
                                && AGENCIES_AT_END.matcher(text).matches()));
    }

    /** The passage without the agencies that are credited behind its last sentence: "… he said. (dpa)". */
    static Passage withoutAgencies(Passage passage) {
        String text = passage.text();
        if (!text.endsWith(")") && !text.endsWith("]")) {
            return passage;
        }
        int from = Math.max(0, text.length() - LONGEST_CREDIT);
        Matcher matcher = AGENCIES_AT_END.matcher(text).region(from, text.length());
        boolean behindSentence =
                matcher.find() && matcher.start() > 0 && ".!?\"”’'»“)".indexOf(text.charAt(matcher.start() - 1)) >= 0;
        return behindSentence ? passage.slice(0, matcher.start()) : passage;
    }

    private static boolean hasCreditSign(String text) {
        return text.chars().anyMatch(c -> CREDIT_SIGNS.indexOf(c) >= 0);
    }

    private static boolean matches(Pattern lines, String text) {
        return lines.matcher(text).matches();
    }

    /** One pattern, because long texts have many lines to try. */
    private static Pattern anyOf(String... lines) {
        return Pattern.compile(Stream.of(lines).map(line -> "(?:" + line + ")").collect(Collectors.joining("|")));
    }

    /** "By Jane Doe | 3 December 2025" */
    private static boolean isBylineWithStamp(String text) {
        int bar = text.indexOf('|');
        return bar > 0
                && DateStamp.is(text.substring(bar + 1))
                && matches(BYLINES, text.substring(0, bar).strip());
    }
}
