import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deskcheck.desk.NewsDesk;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.DocumentReader;
import org.deskcheck.ingest.DocumentType;
import org.deskcheck.ingest.Input;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Lexicons;
import org.deskcheck.rules.LexiconReader;
import org.deskcheck.rules.RulePack;

/**
 * A pack of many rules, each in a file of its own:
 *
 * <pre>
 * java -cp "target/classes:target/lib/*" src/bench/ManyRules.java write FOLDER 1000
 * java -cp "target/classes:target/lib/*" src/bench/ManyRules.java load FOLDER
 * java -cp "target/classes:target/lib/*" src/bench/ManyRules.java check FOLDER ARTICLE
 * </pre>
 *
 * <p>{@code load} prints how long a new process takes to have the rules ready, wall clock and processor time in seconds,
 * without the start of Java and the reading of this source; {@code check} the median time for an article once warm.
 */
public class ManyRules {

    private static final String[] WORDS = {"harbour", "council", "school", "bridge", "tender", "strike", "verdict", "storm"};
    private static final String[] KINDS = {"STATISTIC", "CASUALTIES", "ACCUSATION", "PREDICTION", "EVALUATION", "SUPERLATIVE"};

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        switch (args[0]) {
            case "write" -> write(folder, Integer.parseInt(args[2]));
            case "load" -> load(folder);
            default -> check(folder, Path.of(args[2]));
        }
    }

    private static void write(Path folder, int rules) throws Exception {
        for (int i = 0; i < rules; i++) {
            Path group = Files.createDirectories(folder.resolve("g" + i / 100));
            Files.writeString(group.resolve("rule" + i + ".drl"), rule(i));
        }
    }

    /** One of five shapes, as a style guide has them, with words of its own. */
    private static String rule(int i) {
        String word = WORDS[i % WORDS.length] + i;
        String kind = KINDS[i % KINDS.length];
        String conditions = switch (i % 5) {
            case 0 -> "$claim : Claim( attribution == null, kinds contains " + kind + ", text.mentions(\"" + word + "\") )";
            case 1 -> "$claim : Claim( attribution != null, cue == \"" + word + "\", $source : sourceName )";
            case 2 -> "$claim : Claim( attribution != null, $cue : cue, kinds contains " + kind + " )\n"
                    + "  Term( lexicon == \"loaded-verbs\", term == $cue, value == \"" + word + "\" )";
            case 3 -> "$claim : Claim( sourceKind == ANONYMOUS, section == \"" + word + "\" )\n"
                    + "  not Comparison( first == $claim, overlap > 0." + (10 + i % 80) + " )";
            default -> "$claim : Claim( text matches \"(?i).*" + word + ".*\", quantities.size > " + i % 7 + " )";
        };
        return "/** Why rule " + i + " matters. */\nrule \"Rule number " + i + "\"\n  @id(MANY-" + i
                + ") @severity(warning)\nwhen\n  " + conditions + "\nthen\n  desk.report($claim, \"Mind rule " + i
                + " here.\");\nend\n";
    }

    private static RulePack load(Path folder) throws Exception {
        Lexicons lexicons = LexiconReader.read(folder);
        double cpu = cpu();
        long begin = System.nanoTime();
        RulePack pack = RulePack.load(List.of(org.deskcheck.rules.Pack.in(folder)), lexicons);
        System.out.printf("rules %d  ready after %.2f s, processor %.2f s%n",
                pack.cards().size(), (System.nanoTime() - begin) / 1e9, cpu() - cpu);
        return pack;
    }

    private static double cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static void check(Path folder, Path article) throws Exception {
        RulePack pack = load(folder);
        List<Object> facts = facts(article);
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            long begin = System.nanoTime();
            pack.check(facts);
            millis.add((System.nanoTime() - begin) / 1e6);
        }
        double[] warm = millis.subList(200, 300).stream().mapToDouble(d -> d).sorted().toArray();
        System.out.printf("facts %d  ms an article, warm: median %.2f, best %.2f, worst %.2f; the first %.0f%n",
                facts.size(), warm[50], warm[0], warm[99], millis.get(0));
    }

    private static List<Object> facts(Path file) throws Exception {
        NewsDesk desk = NewsDesk.builder().build();
        Input input = Input.of("article", DocumentType.PLAIN_TEXT, Files.readString(file));
        Document document = new DocumentReader(desk.meanings()).read(input).documents().get(0);
        ClaimSet claims = desk.claims(((Document.Text) document).article());
        List<Object> facts = new ArrayList<>(claims.attributions());
        facts.addAll(claims.claims());
        return facts;
    }
}
