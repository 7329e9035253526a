package org.deskcheck.compare;

/**
 * Somebody whom claims name in full.
 *
 * @param first the first name, in lower case
 * @param last the surname, in lower case
 */
record Person(String first, String last) {

    String name() {
        return first + ' ' + last;
    }
}
