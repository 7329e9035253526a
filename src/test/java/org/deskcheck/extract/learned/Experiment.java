package org.deskcheck.extract.learned;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.*;
import java.util.regex.*;
import java.util.stream.*;
import org.deskcheck.extract.attribution.*;
import org.deskcheck.extract.syntax.Analyser;
import org.deskcheck.extract.text.*;
import org.deskcheck.model.*;

/** Throw-away: args trainSpec devDir out bias... ; trainSpec = brat:DIR or inline:DIR, comma separated. */
class Experiment {
    static List<AnnotatedArticle> load(String spec) throws IOException {
        List<AnnotatedArticle> all = new ArrayList<>();
        for (String s : spec.split(",")) {
            if (s.startsWith("brat:")) all.addAll(brat(Path.of(s.substring(5))));
            else all.addAll(inline(Path.of(s.substring(7))));
        }
        return all;
    }

    static List<AnnotatedArticle> inline(Path dir) throws IOException {
        List<AnnotatedArticle> out = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> st = Files.list(dir)) {
            files = st.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
        }
        Pattern open = Pattern.compile("\\[([SQC])(\\d+) ");
        for (Path p : files) {
            String src = Files.readString(p);
            StringBuilder b = new StringBuilder();
            Deque<int[]> stack = new ArrayDeque<>();
            Map<Integer, List<List<Span>>> m = new TreeMap<>();
            for (int i = 0; i < src.length(); ) {
                Matcher x = open.matcher(src).region(i, src.length());
                if (x.lookingAt()) {
                    stack.push(new int[] {"SQC".indexOf(x.group(1)), Integer.parseInt(x.group(2)), b.length()});
                    i = x.end();
                    continue;
                }
                if (src.charAt(i) == ']' && !stack.isEmpty()) {
                    int[] s = stack.pop();
                    m.computeIfAbsent(s[1], k -> List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()))
                            .get(s[0])
                            .add(new Span(s[2], b.length()));
                    i++;
                    continue;
                }
                b.append(src.charAt(i++));
            }
            List<Annotation> an = new ArrayList<>();
            for (var v : m.values())
                if (!v.get(1).isEmpty() && !v.get(2).isEmpty()) an.add(new Annotation(v.get(0), v.get(1), v.get(2)));
            out.add(new AnnotatedArticle(p.getFileName().toString().replace(".txt", ""), b.toString(), an));
        }
        return out;
    }

    static List<AnnotatedArticle> brat(Path dir) throws IOException {
        List<AnnotatedArticle> out = new ArrayList<>();
        TreeMap<String, Path> first = new TreeMap<>();
        try (Stream<Path> st = Files.list(dir.resolve("attributions"))) {
            for (Path p : st.sorted().toList()) {
                String n = p.getFileName().toString();
                first.putIfAbsent(n.substring(0, n.lastIndexOf('_')), p);
            }
        }
        for (var e : first.entrySet()) {
            String text = Files.readString(dir.resolve("text").resolve(e.getKey() + ".txt"));
            int cps = text.codePointCount(0, text.length());
            int[] map = new int[cps + 1];
            for (int i = 0, k = 0; k <= cps; k++) {
                map[k] = i;
                if (i < text.length()) i += Character.charCount(text.codePointAt(i));
            }
            Map<String, List<Span>> t = new HashMap<>();
            Map<String, String> lab = new HashMap<>();
            List<Annotation> an = new ArrayList<>();
            String[] lines = Files.readString(e.getValue()).split("\n");
            Pattern tp = Pattern.compile("^(T\\d+)\\t(\\S+) ([\\d ;]+)\\t.*");
            for (String l : lines) {
                Matcher x = tp.matcher(l);
                if (x.matches()) {
                    List<Span> sp = new ArrayList<>();
                    for (String f : x.group(3).split(";")) {
                        String[] z = f.trim().split(" ");
                        sp.add(new Span(map[Integer.parseInt(z[0])], map[Integer.parseInt(z[1])]));
                    }
                    t.put(x.group(1), sp);
                }
            }
            for (String l : lines) {
                if (!l.matches("^E\\d+\\t.*")) continue;
                List<List<Span>> r = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
                for (String x : l.split("\t")[1].split(" ")) {
                    String[] z = x.split(":");
                    String role = z[0].replaceAll("\\d+$", "");
                    int k = List.of("Source", "Cue", "Content").indexOf(role);
                    if (k >= 0 && t.containsKey(z[1])) r.get(k).addAll(t.get(z[1]));
                }
                if (!r.get(1).isEmpty() && !r.get(2).isEmpty()) an.add(new Annotation(r.get(0), r.get(1), r.get(2)));
            }
            out.add(new AnnotatedArticle(e.getKey(), text, an));
        }
        return out;
    }

    static String json(List<Span> l, int[] cp) {
        return l.stream()
                .map(s -> "[" + cp[s.start()] + "," + cp[s.end()] + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }

    record Doc(AnnotatedArticle ann, ParsedArticle parsed, List<Stretch> stretches) {}

    static Lexicon cues = new Lexicon("cues", List.of(), List.of());

    static Doc doc(AnnotatedArticle x, Analyser analyser, AttributionFinder finder, CueFrames frames) {
        List<Passage> ps = new ArrayList<>();
        int at = 0;
        for (String l : x.text().split("\n", -1)) {
            if (!l.isBlank()) ps.add(Passage.verbatim(l, at));
            at += l.length() + 1;
        }
        Article art = new Article(
                x.name(),
                x.name(),
                x.text(),
                null,
                ps.isEmpty() ? null : ps.get(0),
                List.of(new Section(
                        null,
                        ps.stream().skip(1).map(p -> new Paragraph(p, false)).toList())));
        ParsedArticle pa = ParsedArticle.parse(art, analyser);
        return new Doc(
                x,
                pa,
                Stretch.of(
                        pa,
                        Quotations.find(pa),
                        Boolean.getBoolean("norules") ? List.of() : finder.find(pa, Quotations.find(pa)),
                        frames));
    }

    static BitSet tokens(Doc d, Stretch s, List<Span> spans) {
        BitSet b = new BitSet();
        for (int i = s.range().from(); i < s.range().to(); i++) {
            Span t = d.parsed.span(Range.of(i));
            for (Span q : spans) if (t.overlaps(q)) b.set(i - s.range().from());
        }
        return b;
    }

    static List<Span> spans(Doc d, Stretch s, BitSet b) {
        return s.ranges(d.parsed, b).stream().map(r -> d.parsed.span(r)).toList();
    }

    public static void main(String[] a) throws Exception {
        List<String> rows = Files.readAllLines(Path.of("rules/lexicons/cues.csv"));
        cues = new Lexicon(
                "cues",
                List.of(rows.get(0).split(",")),
                rows.stream().skip(1).map(r -> List.of(r.split(","))).toList());
        CueFrames frames = new CueFrames(cues);
        AttributionFinder finder = new AttributionFinder(new Lexicons(List.of(cues)));
        Analyser analyser = Analyser.english();
        TaggerTrainer trainer = new TaggerTrainer();
        long t0 = System.nanoTime();
        List<AnnotatedArticle> train = load(a[0]);
        int limit = Integer.getInteger("limit", 100000);
        for (AnnotatedArticle x : train.subList(0, Math.min(limit, train.size()))) {
            Doc d = doc(x, analyser, finder, frames);
            for (Stretch s : d.stretches) {
                List<Roles> truth = new ArrayList<>();
                for (Annotation n : x.annotations()) {
                    BitSet cue = tokens(d, s, n.cue());
                    if (!cue.isEmpty())
                        truth.add(Roles.certain(tokens(d, s, n.source()), cue, tokens(d, s, n.content())));
                }
                trainer.add(s.tokens(), s.rules(), s.title(), truth);
            }
        }
        System.err.printf("features %.1f s%n", (System.nanoTime() - t0) / 1e9);
        AttributionTagger tagger = trainer.train();
        System.err.printf("trained %d articles %.1f s%n", train.size(), (System.nanoTime() - t0) / 1e9);
        var bytes = new java.io.ByteArrayOutputStream();
        try (var z = new java.io.DataOutputStream(new java.util.zip.DeflaterOutputStream(bytes))) {
            tagger.write(z);
        }
        System.err.println("model bytes " + bytes.size());
        List<Doc> dev = new ArrayList<>();
        for (AnnotatedArticle x : brat(Path.of(a[1]))) dev.add(doc(x, analyser, finder, frames));
        for (int i = 3; i < a.length; i++) {
            AttributionTagger g = tagger.eager(Float.parseFloat(a[i]));
            for (int nest = 0; nest < 2; nest++)
                try (PrintWriter w =
                        new PrintWriter(a[2] + "." + a[i] + "." + nest + ".jsonl", StandardCharsets.UTF_8)) {
                    for (Doc d : dev) {
                        String text = d.ann.text();
                        int[] cp = new int[text.length() + 1];
                        for (int k = 0, c = 0; k <= text.length(); k++) {
                            cp[k] = c;
                            if (k < text.length() && !Character.isHighSurrogate(text.charAt(k))) c++;
                        }
                        List<String> o = new ArrayList<>();
                        for (Stretch s : d.stretches) {
                            List<Roles> found = g.find(s.tokens(), s.rules(), s.title());
                            for (Roles r : found) {
                                boolean in = false;
                                if (nest == 1)
                                    for (Roles q : found) {
                                        BitSet c = (BitSet) r.cue().clone();
                                        c.andNot(q.content());
                                        if (q != r && c.isEmpty() && q.probability() >= r.probability()) in = true;
                                    }
                                if (!in)
                                    o.add("{\"source\":" + json(spans(d, s, r.source()), cp) + ",\"cue\":"
                                            + json(spans(d, s, r.cue()), cp) + ",\"content\":"
                                            + json(spans(d, s, r.content()), cp) + "}");
                            }
                        }
                        w.println("{\"id\":\"" + d.ann.name() + "\",\"attributions\":[" + String.join(",", o) + "]}");
                    }
                }
        }
        System.err.printf("done %.1f s%n", (System.nanoTime() - t0) / 1e9);
    }
}
