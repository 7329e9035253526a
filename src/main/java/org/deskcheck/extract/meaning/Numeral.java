package org.deskcheck.extract.meaning;

/**
 * A number as written.
 *
 * @param value a share ("a third") in percent
 * @param from its first word
 * @param to behind its last word
 * @param form what sort of number it is
 */
record Numeral(double value, int from, int to, Form form) {

    enum Form {
        /** "28", "twenty-eight", "half a million". */
        CARDINAL,
        /** "dozens", "tens of thousands", "several hundred": the least that the words allow. */
        VAGUE,
        /** "a third", "one in five". */
        SHARE,
        /** "sixth", "16th". */
        ORDINAL,
        /** "twice", "doubled", "threefold". */
        MULTIPLE
    }
}
