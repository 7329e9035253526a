package org.deskcheck.extract.meaning;

import org.jspecify.annotations.Nullable;

/**
 * The words of a date.
 *
 * @param from its first word
 * @param to behind its last word
 * @param period the days meant, null if they cannot be told
 */
record DateMatch(int from, int to, @Nullable Period period) {

    DateMatch startingAt(int word) {
        return new DateMatch(word, to, period);
    }
}
