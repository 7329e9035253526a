package org.deskcheck.extract.learned;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.InflaterInputStream;

/**
 * Which words stand in the same places as a word does in much text: Brown clusters (Brown et al.,
 * Computational Linguistics 1992), from a coarse one to a fine one. Through them the tagger knows of words that no
 * annotated article has.
 *
 * <p>A hash table with open addressing that keeps 16 bits of each word's hash: of a hundred thousand unknown
 * words two or three are taken for known ones. {@code src/training/clusters} makes it.
 */
final class Clusters {

    /** Bits of a cluster's path in the tree of clusters: so many tell families apart, so many their branches. */
    private static final int FAMILY = 8;

    private static final int KIN = 11;

    private static final Clusters SHIPPED = load();

    private final short[] prints;
    private final short[] codes;
    private final int[] clusters;
    private final int[] families;
    private final int[] kins;

    private Clusters(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        clusters = new int[count];
        families = new int[count];
        kins = new int[count];
        for (int code = 0; code < count; code++) {
            String path = in.readUTF();
            clusters[code] = path.hashCode();
            families[code] = path.substring(0, Math.min(FAMILY, path.length())).hashCode();
            kins[code] = path.substring(0, Math.min(KIN, path.length())).hashCode();
        }
        int slots = in.readInt();
        prints = new short[slots];
        codes = new short[slots];
        for (int slot = 0; slot < slots; slot++) {
            prints[slot] = in.readShort();
            if (prints[slot] != 0) {
                codes[slot] = in.readShort();
            }
        }
    }

    private static Clusters load() {
        try (InputStream in = Clusters.class.getResourceAsStream("clusters.bin")) {
            return new Clusters(new DataInputStream(new BufferedInputStream(
                    new InflaterInputStream(Objects.requireNonNull(in, "clusters.bin")), 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException("The clusters of words that ship cannot be read", e);
        }
    }

    static Clusters english() {
        return SHIPPED;
    }

    /** The code of a word in lower case, by its hash code; 0 if it is unknown. */
    int code(int word) {
        short print = print(word);
        int mask = prints.length - 1;
        for (int slot = slot(word) & mask; prints[slot] != 0; slot = slot + 1 & mask) {
            if (prints[slot] == print) {
                return codes[slot];
            }
        }
        return 0;
    }

    int cluster(int code) {
        return clusters[code];
    }

    int family(int code) {
        return families[code];
    }

    int kin(int code) {
        return kins[code];
    }

    private static short print(int word) {
        short print = (short) (word >>> 16);
        return print == 0 ? 1 : print;
    }

    private static int slot(int word) {
        return word ^ word >>> 15;
    }
}
