package org.deskcheck.report;

/**
 * Keeps a spreadsheet from running the words of an article as a formula.
 *
 * <p>A cell whose first character, behind any quotation marks and spaces, is one that OWASP's page "CSV
 * Injection" names ({@code = + - @}, their full-width forms, tab, carriage return, line feed) gets an
 * apostrophe in front: spreadsheets then take it for text. Nothing else is changed, and
 * {@link #decode} gives back exactly what {@link #encode} was given, whatever that was.
 *
 * <pre>{@code
 * FormulaGuard.encode("=1+1");       // "'=1+1"
 * FormulaGuard.encode("'=1+1");      // "''=1+1": the apostrophe was part of the text
 * FormulaGuard.encode("'Tis true");  // "'Tis true": no formula
 * }</pre>
 */
public final class FormulaGuard {

    private static final char GUARD = '\'';

    /** Characters that make a spreadsheet see a formula, or that hide one from a guard (tab and line ends). */
    private static final String TRIGGERS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

    private static final String QUOTATION_MARKS = "'\"\u2018\u2019\u201C\u201D\uFF07\uFF02`\u00B4";

    private FormulaGuard() {}

    /** The cell as it is written. */
    public static String encode(String cell) {
        return looksLikeFormula(cell) ? GUARD + cell : cell;
    }

    /** The text of a cell that {@link #encode} wrote. */
    public static String decode(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == GUARD && looksLikeFormula(cell) ? cell.substring(1) : cell;
    }

    // An apostrophe in front never changes the answer: that is what makes the guard reversible.
    private static boolean looksLikeFormula(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (TRIGGERS.indexOf(c) >= 0) {
                return true;
            }
            if (QUOTATION_MARKS.indexOf(c) < 0 && !isBlank(c)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c);
    }
}
