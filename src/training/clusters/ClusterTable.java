import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.DeflaterOutputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Writes {@code src/main/resources/org/deskcheck/extract/learned/clusters.bin}, which {@code Clusters} reads: the
 * Brown clusters of the words that WordNet knows. See README.md beside this file for how to run it.
 */
final class ClusterTable {

    private static final String CLUSTERS = "/edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz";

    /** Endings that inflection and derivation add, and what they may have replaced. */
    private static final String[][] ENDINGS = {
        {"s", ""}, {"es", ""}, {"ies", "y"}, {"ed", ""}, {"ed", "e"}, {"ied", "y"}, {"ing", ""}, {"ing", "e"},
        {"er", ""}, {"est", ""}, {"ly", ""}, {"'s", ""}
    };

    private ClusterTable() {}

    /** @param args the word list {@code words.tsv}, and the file to write */
    public static void main(String[] args) throws IOException, ClassNotFoundException {
        Set<String> known = new HashSet<>();
        for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
            known.add(line.substring(0, line.indexOf('\t')));
        }
        Map<String, String> pathOf = new TreeMap<>();
        for (Map.Entry<String, Set<String>> word : clusters().entrySet()) {
            if (word.getKey().matches("[a-z][a-z'-]*") && isKnown(word.getKey(), known)) {
                pathOf.put(word.getKey(), longest(word.getValue()));
            }
        }
        write(pathOf, Path.of(args[1]));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Set<String>> clusters() throws IOException, ClassNotFoundException {
        try (InputStream in = ClusterTable.class.getResourceAsStream(CLUSTERS);
                ObjectInputStream objects = new ObjectInputStream(new BufferedInputStream(new XZInputStream(in)))) {
            return (Map<String, Set<String>>) objects.readObject();
        }
    }

    /** The whole path; the others are its beginnings. */
    private static String longest(Set<String> paths) {
        return paths.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
    }

    private static boolean isKnown(String word, Set<String> known) {
        if (known.contains(word)) {
            return true;
        }
        for (String[] ending : ENDINGS) {
            if (word.endsWith(ending[0])) {
                String stem = word.substring(0, word.length() - ending[0].length());
                int length = stem.length();
                boolean doubled = length > 2 && stem.charAt(length - 1) == stem.charAt(length - 2);
                if (known.contains(stem + ending[1]) || doubled && known.contains(stem.substring(0, length - 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void write(Map<String, String> pathOf, Path file) throws IOException {
        List<String> paths = new ArrayList<>();
        paths.add("");
        paths.addAll(new TreeSet<>(pathOf.values()));
        int slots = Integer.highestOneBit(pathOf.size() * 3 / 2) * 2;
        short[] prints = new short[slots];
        short[] codes = new short[slots];
        for (Map.Entry<String, String> word : pathOf.entrySet()) {
            int hash = word.getKey().hashCode();
            int slot = (hash ^ hash >>> 15) & slots - 1;
            while (prints[slot] != 0) {
                slot = slot + 1 & slots - 1;
            }
            prints[slot] = (short) (hash >>> 16) == 0 ? 1 : (short) (hash >>> 16);
            codes[slot] = (short) paths.indexOf(word.getValue());
        }
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new DeflaterOutputStream(Files.newOutputStream(file))))) {
            out.writeShort(paths.size());
            for (String path : paths) {
                out.writeUTF(path);
            }
            out.writeInt(slots);
            for (int slot = 0; slot < slots; slot++) {
                out.writeShort(prints[slot]);
                if (prints[slot] != 0) {
                    out.writeShort(codes[slot]);
                }
            }
        }
    }
}
