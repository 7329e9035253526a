package org.deskcheck.extract.syntax;

/**
 * The features of one decision as integers. Templates are told apart by the order in which they are added,
 * so that every decision of one kind adds the same templates in the same order.
 */
final class Features {

    private static final int MOST = 160;

    /** What the templates have seen, each put into one number whose bits are not mixed yet. */
    private final int[] seen = new int[MOST];

    private final int[] ids = new int[MOST];
    private final int[] places = new int[MOST];
    private int size;
    private int template;

    void start() {
        size = 0;
        template = 0;
    }

    /** The features; only the first {@link #size()} count. All are mixed at once, which compilers make into few steps. */
    int[] ids() {
        for (int i = 0; i < size; i++) {
            int x = seen[i];
            x = (x ^ (x >>> 15)) * 0x2C1B3C6D;
            x = (x ^ (x >>> 12)) * 0x297A2D39;
            ids[i] = x ^ (x >>> 15);
        }
        return ids;
    }

    /** Room for where a scorer finds each of them, so that it needs to make none. */
    int[] places() {
        return places;
    }

    int size() {
        return size;
    }

    void add(int a) {
        put(a * 0x9E3779B1);
    }

    void add(int a, int b) {
        put(a * 0x9E3779B1 + b * 0x7FEB352D);
    }

    void add(int a, int b, int c) {
        put(a * 0x9E3779B1 + b * 0x7FEB352D + c * 0x846CA68B);
    }

    void add(int a, int b, int c, int d) {
        put(a * 0x9E3779B1 + b * 0x7FEB352D + c * 0x846CA68B + d * 0xC2B2AE3D);
    }

    private void put(int mixed) {
        template += 0x27D4EB2F;
        seen[size++] = mixed + template;
    }
}
