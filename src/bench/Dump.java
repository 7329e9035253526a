import java.nio.file.*;
import java.util.*;
import org.deskcheck.compare.ClaimComparer;
import org.deskcheck.extract.meaning.ClaimReader;
import org.deskcheck.model.*;
import org.deskcheck.rules.LexiconReader;

public class Dump {
    public static void main(String[] a) throws Exception {
        Lexicons lex = LexiconReader.read(Path.of("rules"));
        ClaimReader reader = new ClaimReader(lex);
        ClaimComparer comparer = new ClaimComparer(lex);
        String mode = a.length > 1 ? a[1] : "dump";
        boolean head = true;
        for (String line : Files.readAllLines(Path.of(a[0]))) {
            String[] c = line.split("\t", -1);
            Claim x = claim(reader, c[3], "a"), y = claim(reader, c[4], "b");
            if (mode.equals("show")) { System.out.println(c[0]+" "+c[1]+" "+c[2]+"\n  "+c[3]+"\n   "+x.proposition()+"\n  "+c[4]+"\n   "+y.proposition()+"\n   "+comparer.signals(x,y)); continue; }
            Map<String, Double> s = comparer.signals(x, y);
            if (head) { System.out.println("set\tid\tfold\tlabel\t" + String.join("\t", s.keySet())); head = false; }
            StringBuilder b = new StringBuilder(c[0] + "\t" + c[1] + "\t" + c[2] + "\t"+c[5]);
            s.values().forEach(v -> b.append('\t').append(v));
            System.out.println(b);
        }
    }
    static Claim claim(ClaimReader r, String t, String n) {
        return new Claim(n, n, null, new Position(1, 1), t, null, null, "author", "", Claim.Place.BODY, Stance.ASSERTS, Quotation.NONE, r.read(t, null));
    }
}
