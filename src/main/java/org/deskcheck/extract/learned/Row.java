package org.deskcheck.extract.learned;

import java.util.Arrays;

/** Measurements in a row, in the order in which they are taken. */
final class Row {

    private float[] numbers = new float[96];
    private int size;

    void add(double number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = (float) number;
    }

    void add(boolean yes) {
        add(yes ? 1 : 0);
    }

    /** Says that there was nothing to measure. */
    void skip(int count) {
        for (int i = 0; i < count; i++) {
            add(-1);
        }
    }

    float[] numbers() {
        return Arrays.copyOf(numbers, size);
    }
}
