import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.deskcheck.compare.ClaimComparer;
import org.deskcheck.extract.meaning.ClaimReader;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Comparison;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Position;
import org.deskcheck.model.Quotation;
import org.deskcheck.model.Stance;
import org.deskcheck.rules.LexiconReader;

/**
 * Time and pairs as the number of claims grows:
 *
 * <pre>java -cp "target/classes:target/lib/*" src/bench/CompareScale.java rules 1000 10000 100000</pre>
 *
 * <p>The claims are made up: forty to a matter, each matter with words of its own beside those that all
 * share; the last line has all claims on one matter.
 */
public class CompareScale {

    private static final String[] ACTS = {"shelled", "repaired", "closed", "inspected", "abandoned", "rebuilt"};
    private static final String[] THINGS = {"bridge", "harbour", "station", "warehouse", "hospital", "dam"};
    private static final String[] PARTS = {"northern", "southern", "eastern", "western", "old", "new"};

    public static void main(String[] args) throws Exception {
        Lexicons lexicons = LexiconReader.read(Path.of(args[0]));
        ClaimReader reader = new ClaimReader(lexicons);
        ClaimComparer comparer = new ClaimComparer(lexicons);
        measure("warm-up", claims(2000, 40, reader), comparer);
        for (int i = 1; i < args.length; i++) {
            int count = Integer.parseInt(args[i]);
            measure("40 a matter", claims(count, 40, reader), comparer);
        }
        measure("one matter ", claims(10_000, 10_000, reader), comparer);
    }

    private static void measure(String name, List<Claim> claims, ClaimComparer comparer) {
        long begin = System.nanoTime();
        List<Comparison> found = comparer.compare(claims);
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.gc();
        Runtime memory = Runtime.getRuntime();
        System.out.printf(
                "%s  claims %,7d  pairs on one matter %,9d  a claim %5.1f  seconds %6.2f  microseconds a claim %6.0f  MB kept %,d%n",
                name, claims.size(), found.size(), (double) found.size() / claims.size(), seconds,
                seconds * 1e6 / claims.size(), (memory.totalMemory() - memory.freeMemory()) >> 20);
    }

    private static List<Claim> claims(int count, int perMatter, ClaimReader reader) {
        Random random = new Random(7);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int matter = i / perMatter;
            String text = "The " + name(matter, 1) + " brigade " + (random.nextInt(5) == 0 ? "never " : "")
                    + pick(ACTS, random) + " the " + pick(PARTS, random) + " " + pick(THINGS, random) + " of "
                    + name(matter, 2) + " and lost " + (2 + random.nextInt(60)) + " vehicles.";
            claims.add(new Claim("c" + i, "article" + i % 1000, null, new Position(1, 1), text, null, null,
                    Claim.AUTHOR_ACCOUNT, "", Claim.Place.BODY, Stance.ASSERTS, Quotation.NONE,
                    reader.read(text, null)));
        }
        return claims;
    }

    private static String pick(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }

    /** A made-up name that is the same for a matter. */
    private static String name(int matter, int salt) {
        Random random = new Random(matter * 31L + salt);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            name.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }
}
