package org.deskcheck.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What spreadsheets make of words that look like something else to them. */
final class SpreadsheetDamage {

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
    private static final String AS_TEXT = "Format the column as text, and write the words again.";

    /** A kind of damage: which cells show it, what to call it, and what to do about it. */
    record Sign(Pattern pattern, String found, String mend) {
        private Sign(String pattern, String found, String mend) {
            this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), found, mend);
        }
    }

    private static final List<Sign> SIGNS = List.of(
            new Sign("#(NAME\\?|REF!|VALUE!|N/A|DIV/0!|NUM!|NULL!|SPILL!)", "an error of a spreadsheet", AS_TEXT),
            new Sign("=.*", "a formula", "Write the words themselves, not the formula that makes them."),
            new Sign(
                    "\\d{1,2}-" + MONTH + "(-\\d{2,4})?|" + MONTH
                            + "-\\d{2,4}|\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d(:\\d\\d)?",
                    "a date that a spreadsheet has made",
                    AS_TEXT),
            new Sign("\\d(\\.\\d+)?E[+-]\\d{2,}", "a figure that a spreadsheet has shortened", AS_TEXT),
            new Sign(
                    ".*(\u00c3[\u0080-\u00bf]|\u00e2\u20ac[^\\s]?|\ufffd).*",
                    "text that was read in another encoding than it was written in",
                    "Open the file as UTF-8, and write the words again."));

    private SpreadsheetDamage() {}

    /** The first that a cell shows. */
    static Optional<Sign> in(String cell) {
        return mayShowOne(cell)
                ? SIGNS.stream()
                        .filter(sign -> sign.pattern().matcher(cell).matches())
                        .findFirst()
                : Optional.empty();
    }

    /** Hardly any does, and every start of the program asks this of thousands. */
    private static boolean mayShowOne(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if ((c >= '0' && c <= '9') || c == '#' || c == '=' || c == '\u00c3' || c == '\u00e2' || c == '\ufffd') {
                return true;
            }
        }
        return false;
    }
}
