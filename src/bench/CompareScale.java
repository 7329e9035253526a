import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.deskcheck.compare.ClaimComparer;
import org.deskcheck.desk.Clashes;
import org.deskcheck.desk.Deskcheck;
import org.deskcheck.extract.meaning.ClaimReader;
import org.deskcheck.model.Attribution;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Position;
import org.deskcheck.model.Quotation;
import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;
import org.deskcheck.model.Stance;
import org.deskcheck.rules.LexiconReader;

/**
 * Time, pairs and memory as the number of claims grows; comparing alone, and with the rules:
 *
 * <pre>java -cp "target/classes:target/lib/*" src/bench/CompareScale.java rules 1000:40 10000:40 100000:40 10000:10000</pre>
 *
 * <p>Behind the number of claims stands how many of them are on one matter. They are made up, forty an article, from
 * five accounts; each matter has names of its own beside the words that all share. Processor time, so that
 * it does not matter what else the machine does.
 */
public class CompareScale {

    private static final String[] ACTS = {"shelled", "repaired", "closed", "inspected", "abandoned", "rebuilt"};
    private static final String[] THINGS = {"bridge", "harbour", "station", "warehouse", "hospital", "dam"};
    private static final String[] PARTS = {"northern", "southern", "eastern", "western", "old", "new"};
    private static final String[] PARTIES = {"russia", "us", "ukraine", "eu", "author"};
    private static final int PER_ARTICLE = 40;

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    public static void main(String[] args) throws Exception {
        Lexicons lexicons = LexiconReader.read(Path.of(args[0]));
        ClaimReader reader = new ClaimReader(lexicons);
        ClaimComparer comparer = new ClaimComparer(lexicons);
        Deskcheck desk = Deskcheck.builder().rules(Path.of(args[0])).build();
        measure("warm-up", articles(2000, 40, reader), comparer, desk);
        for (int i = 1; i < args.length; i++) {
            String[] sizes = args[i].split(":");
            int count = Integer.parseInt(sizes[0]);
            measure(args[i], articles(count, Integer.parseInt(sizes[1]), reader), comparer, desk);
        }
    }

    private static void measure(String name, List<ClaimSet> articles, ClaimComparer comparer, Deskcheck desk)
            throws Exception {
        List<Claim> claims = articles.stream().flatMap(set -> set.claims().stream()).toList();
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long begin = MACHINE.getProcessCpuTime();
        ClaimComparer.Compared compared = comparer.compare(claims, done -> {});
        long comparing = MACHINE.getProcessCpuTime() - begin;
        long examined = compared.examined();
        int crowded = compared.crowded();
        compared = null;
        begin = MACHINE.getProcessCpuTime();
        Clashes found = desk.compare(articles);
        long all = MACHINE.getProcessCpuTime() - begin;
        long peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(
                "%-13s pairs examined a claim %5.1f  crowded %,7d  microseconds a claim: comparing %5.0f, with rules %5.0f"
                        + "  findings %,7d  failures %d  peak heap %,d MB%n",
                name, (double) examined / claims.size(), crowded, comparing / 1e3 / claims.size(),
                all / 1e3 / claims.size(), found.findings().size(), found.failures().size(), peak >> 20);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static List<ClaimSet> articles(int count, int perMatter, ClaimReader reader) {
        Random random = new Random(7);
        int articles = (count + PER_ARTICLE - 1) / PER_ARTICLE;
        List<List<Claim>> claims = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            claims.add(new ArrayList<>());
        }
        for (int i = 0; i < count; i++) {
            int article = i % articles;
            claims.get(article).add(claim(i, i / perMatter, article, random, reader));
        }
        List<ClaimSet> sets = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            sets.add(new ClaimSet("article" + i, "article" + i, null, List.of(), claims.get(i)));
        }
        return sets;
    }

    private static Claim claim(int number, int matter, int article, Random random, ClaimReader reader) {
        String text = "The " + name(matter, 1) + " brigade " + (random.nextInt(5) == 0 ? "never " : "")
                + pick(ACTS, random) + " the " + pick(PARTS, random) + " " + pick(THINGS, random) + " of "
                + name(matter, 2) + " and lost " + (2 + random.nextInt(60)) + " vehicles.";
        String party = PARTIES[article % PARTIES.length];
        Attribution by = party.equals(Claim.AUTHOR_ACCOUNT)
                ? null
                : new Attribution("a" + number, List.of(), List.of(), List.of(),
                        new Source("Ministry of " + party, SourceKind.ORGANISATION, party), "say",
                        Quotation.INDIRECT, Stance.ASSERTS, 1, null);
        return new Claim("c" + number, "article" + article, null, new Position(1, 1), text, by, null, party, "",
                Claim.Place.BODY, Stance.ASSERTS, Quotation.NONE, reader.read(text, null));
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
