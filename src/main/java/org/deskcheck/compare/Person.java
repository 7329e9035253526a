package org.deskcheck.compare;

/**
 * Somebody whom claims name in full.
 *
 * @param first the first name, in lower case
 * @param last the surname, in lower case
 */
record Person(String first, String last) {

    /** Initial and surname: Joe and Joseph are one, George and Jeb are not. */
    String name() {
        return first.charAt(0) + ". " + last;
    }
}
