import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.deskcheck.desk.Checked;
import org.deskcheck.desk.NewsDesk;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.DocumentReader;
import org.deskcheck.ingest.DocumentType;
import org.deskcheck.ingest.Input;

/**
 * Whether the time that a check takes grows no faster than the text, on texts that no newsroom writes:
 *
 * <pre>java -cp "target/classes:target/lib/*" src/bench/AnyText.java 250000 1000000</pre>
 *
 * <p>Words among the lengths pick the kinds of text whose names hold one of them. Prints, for each kind, the seconds for each length in characters, and how many times longer a
 * character takes in the longest than in the shortest: about 1 is linear.
 */
public class AnyText {

    public static void main(String[] arguments) throws Exception {
        List<Integer> lengths = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.matches("[0-9]+")) {
                lengths.add(Integer.valueOf(argument));
            } else {
                wanted.add(argument);
            }
        }
        NewsDesk desk = NewsDesk.builder().build();
        check(desk, repeated("The mayor said the bridge is safe. ").apply(20_000));
        for (Map.Entry<String, IntFunction<String>> kind : kinds().entrySet()) {
            if (!wanted.isEmpty() && wanted.stream().noneMatch(kind.getKey()::contains)) {
                continue;
            }
            StringBuilder line = new StringBuilder(String.format("%-28s", kind.getKey()));
            double first = 0;
            double last = 0;
            for (int length : lengths) {
                String text = kind.getValue().apply(length);
                long begun = processorTime();
                int claims = check(desk, text);
                double seconds = (processorTime() - begun) / 1e9;
                last = seconds / text.length();
                first = first == 0 ? last : first;
                line.append(String.format("%,11d %7.2f s %,8d claims", text.length(), seconds, claims));
            }
            System.out.printf("%s  x%.1f%n", line, last / first);
        }
    }

    // Of this thread alone, so that other work on the machine does not count.
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static int check(NewsDesk desk, String text) throws Exception {
        int claims = 0;
        Input input = Input.of("text", DocumentType.PLAIN_TEXT, text);
        for (Document document : new DocumentReader(desk.meanings()).read(input).documents()) {
            if (document instanceof Document.Text read) {
                Checked checked = desk.check(read.article());
                claims += checked.claims().claims().size();
            }
        }
        return claims;
    }

    private static Map<String, IntFunction<String>> kinds() {
        Map<String, IntFunction<String>> kinds = new TreeMap<>();
        kinds.put("sentences", repeated("The mayor said the bridge is safe. "));
        kinds.put("paragraphs", repeated("The mayor said the bridge is safe.\n\n"));
        kinds.put("lines", repeated("The mayor said the bridge is safe.\n"));
        kinds.put("no full stop", repeated("the mayor said that the bridge was safe and "));
        kinds.put("nested that", repeated("she said that "));
        kinds.put("according to", repeated("it was closed, according to Ada Brandt, "));
        kinds.put("quotation marks", repeated("\""));
        kinds.put("opening marks", repeated("“"));
        kinds.put("marks and words", repeated("“a "));
        kinds.put("quoted sentences", repeated("“The bridge is safe,” she said. "));
        kinds.put("single quotes", repeated("‘a’ "));
        kinds.put("brackets", repeated("("));
        kinds.put("commas", repeated("a, "));
        kinds.put("colons", repeated("Brandt: the bridge is safe: "));
        kinds.put("one word", repeated("a"));
        kinds.put("digits", repeated("7"));
        kinds.put("numbers", repeated("7 million, "));
        kinds.put("names", repeated("Ada Brandt "));
        kinds.put("other names", length -> names(length));
        kinds.put("figures of one thing", length -> figures(length));
        kinds.put("spaces", repeated(" "));
        kinds.put("line ends", repeated("\n"));
        kinds.put("full stops", repeated("."));
        kinds.put("hyphens", repeated("a-"));
        kinds.put("accents", repeated("e\u0301"));
        kinds.put("emoji", repeated("\uD83D\uDE00"));
        kinds.put("half a pair", repeated("\uD83D"));
        kinds.put("right to left", repeated("\u05D0\u05D1 "));
        kinds.put("dates", repeated("on 3 May 2024 "));
        return kinds;
    }

    private static IntFunction<String> repeated(String piece) {
        return length -> piece.repeat(length / piece.length() + 1);
    }

    private static String names(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append("Ada ").append(word(i)).append(" said that the bridge was safe. He said it was new.\n\n");
        }
        return text.toString();
    }

    private static String figures(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append("The bridge cost ").append(i + 2).append(" million euros, Ada Brandt said.\n\n");
        }
        return text.toString();
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 30; rest > 0; rest /= 30) {
            word.append("bdfgklmnprstvz".charAt(rest % 14)).append("aeiou".charAt(rest / 14 % 5));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
