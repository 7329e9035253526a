package org.deskcheck.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.Verdict;

/** Verdicts as people write them into a cell, and as spreadsheets give them back. */
final class Verdicts {

    /** What becomes of "false" in the cells of spreadsheets that speak other languages: they take it for a truth value. */
    private static final Set<String> FALSE_ELSEWHERE =
            Set.of("falsch", "faux", "falso", "onwaar", "fa\u0142sz", "falsk", "falskt", "ep\u00E4tosi", "hamis");

    private static final String RECHECK = "recheck";

    private Verdicts() {}

    /** The words that a verdict may be. */
    static List<String> words() {
        return Arrays.stream(Verdict.values()).map(Verdicts::word).toList();
    }

    static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    /** The verdict that a cell holds, if it is one; {@code recheck (verified)} is {@link Verdict#RECHECK}. */
    static Optional<Verdict> read(String cell) {
        String word = plain(cell);
        if (isMarked(cell) || FALSE_ELSEWHERE.contains(word)) {
            return Optional.of(isMarked(cell) ? Verdict.RECHECK : Verdict.FALSE);
        }
        return Arrays.stream(Verdict.values())
                .filter(verdict -> word(verdict).equals(word))
                .findFirst();
    }

    /** A cell as it is written again: a verdict in its usual spelling, anything else as it was. */
    static String tidy(String cell) {
        return isMarked(cell) ? cell : read(cell).map(Verdicts::word).orElse(cell);
    }

    /** Whether a verdict waits for another check. */
    static boolean isMarked(String cell) {
        return plain(cell).startsWith(RECHECK);
    }

    /** The cell of a verdict that has to be checked again. */
    static String mark(String cell) {
        if (isMarked(cell)) {
            return cell;
        }
        return cell.isBlank() ? RECHECK : RECHECK + " (" + cell + ")";
    }

    /** The cell that was {@linkplain #mark marked}. */
    static String unmark(String cell) {
        return cell.replaceFirst("(?i)^\\s*" + RECHECK + "(\\s*\\((.*)\\))?\\s*$", "$2");
    }

    private static String plain(String cell) {
        return cell.replace('\u00A0', ' ').strip().toLowerCase(Locale.ROOT);
    }
}
