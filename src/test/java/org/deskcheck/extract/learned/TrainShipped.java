package org.deskcheck.extract.learned;

import java.io.*;
import java.nio.file.*;
import java.util.*;
import org.deskcheck.ingest.*;
import org.deskcheck.model.*;
import org.deskcheck.rules.LexiconReader;

class TrainShipped {
    public static void main(String[] a) throws Exception {
        AttributionTraining t = new AttributionTraining(LexiconReader.read(Path.of("rules")));
        DocumentReader r = new DocumentReader(x -> {
            throw new IllegalStateException();
        });
        List<AnnotatedArticle> all = Experiment.load(a[0]);
        for (AnnotatedArticle x : all) {
            var d = r.read(Input.of(x.name(), DocumentType.PLAIN_TEXT, x.text()));
            t.add(((Document.Text) d.documents().get(0)).article(), x.annotations());
        }
        try (OutputStream o = Files.newOutputStream(Path.of(a[1]))) {
            t.train().write(o);
        }
        System.out.println(all.size() + " articles, " + Files.size(Path.of(a[1])) + " bytes");
    }
}
