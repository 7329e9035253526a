package org.deskcheck.model;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with an input, said so that its owner can mend it.
 *
 * @param path the file, as the user named it
 * @param position where in the file, if that can be told
 * @param found what is wrong, as a full sentence
 * @param mend what to do about it, as a full sentence
 */
public record Problem(String path, @Nullable Position position, String found, String mend) {

    /** {@code path:line:column: found mend}. */
    @Override
    public String toString() {
        String place = position == null ? path : path + ":" + position.line() + ":" + position.column();
        return place + ": " + found + " " + mend;
    }
}
