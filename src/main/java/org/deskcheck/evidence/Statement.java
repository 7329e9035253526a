package org.deskcheck.evidence;

import java.util.List;
import java.util.regex.Pattern;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimId;

/**
 * A claim, as an article makes it now or as an old worksheet shows it.
 *
 * @param id the claim's id
 * @param text its words
 * @param source the name of its source, empty for the article itself
 * @param words its words without what does not count ({@link ClaimId#words})
 */
record Statement(String id, String text, String source, List<String> words) {

    private static final Pattern OWN_ID = Pattern.compile("(c[0-9a-f]{10})(-[0-9]+)?");
    private static final Pattern CARRIER = Pattern.compile(" ?\\(via [^()]*\\)$");

    private Statement(String id, String text, String source) {
        this(id, text, source, split(ClaimId.words(text)));
    }

    private static List<String> split(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    static Statement of(Claim claim) {
        return new Statement(claim.id(), claim.text(), claim.sourceName());
    }

    /** Words that nobody is named for. */
    static Statement of(String text) {
        return new Statement("", text, "");
    }

    static Statement of(Worksheet.Row row) {
        return new Statement(
                row.claimId(),
                row.cell("claim"),
                CARRIER.matcher(row.cell("source")).replaceFirst(""));
    }

    /** What equal claims of one article have in common: the id without its number. */
    String key() {
        return hasOwnId() ? OWN_ID.matcher(id).replaceFirst("$1") : id;
    }

    /** Whether the id was made of the words, and not given by a claims file. */
    boolean hasOwnId() {
        return OWN_ID.matcher(id).matches();
    }

    boolean sameWords(Statement other) {
        return words.equals(other.words);
    }

    boolean sameSource(Statement other) {
        return ClaimId.words(source).equals(ClaimId.words(other.source));
    }

    /** Its words and source, for a person to read. */
    String quoted() {
        return "\"" + text + "\"" + (source.isEmpty() ? "" : " (" + source + ")");
    }
}
