package org.deskcheck.extract.learned;

import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import org.deskcheck.extract.ClaimExtractor;
import org.deskcheck.ingest.*;
import org.deskcheck.model.*;
import org.deskcheck.rules.LexiconReader;

class Predict {
    public static void main(String[] a) throws Exception {
        ClaimExtractor ex = new ClaimExtractor(LexiconReader.read(Path.of("rules")), AttributionModel.shipped().eager(Float.parseFloat(a[2])));
        DocumentReader r = new DocumentReader(x -> {
            throw new IllegalStateException();
        });
        long t0 = System.nanoTime();
        try (PrintWriter w = new PrintWriter(a[1], StandardCharsets.UTF_8)) {
            for (AnnotatedArticle x : Experiment.brat(Path.of(a[0]))) {
                String text = x.text();
                int[] cp = new int[text.length() + 1];
                for (int k = 0, c = 0; k <= text.length(); k++) {
                    cp[k] = c;
                    if (k < text.length() && !Character.isHighSurrogate(text.charAt(k))) c++;
                }
                var d = ((Document.Text) r.read(Input.of(x.name(), DocumentType.PLAIN_TEXT, text))
                                .documents()
                                .get(0))
                        .article();
                List<String> o = new ArrayList<>();
                for (Attribution t : ex.extract(d).attributions())
                    o.add("{\"source\":" + Experiment.json(t.source(), cp) + ",\"cue\":" + Experiment.json(t.cue(), cp)
                            + ",\"content\":" + Experiment.json(t.content(), cp) + "}");
                w.println("{\"id\":\"" + x.name() + "\",\"attributions\":[" + String.join(",", o) + "]}");
            }
        }
        System.err.printf("%.1f s%n", (System.nanoTime() - t0) / 1e9);
    }
}
