package org.deskcheck.desk.annotated;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.DocumentReader;
import org.deskcheck.ingest.DocumentType;
import org.deskcheck.ingest.Input;
import org.deskcheck.model.AnnotatedArticle;
import org.deskcheck.model.Article;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Problem;

/**
 * A folder of annotated articles: {@code NAME.txt} with {@linkplain InlineMarkup marks} in the text, and
 * beside it, where somebody has resolved the sources, {@linkplain SourcesFile NAME.sources.csv}; or
 * {@code text/NAME.txt} with brat standoff annotations in {@code attributions/NAME_XXXX.ann}.
 */
public final class AnnotatedFolder {

    private AnnotatedFolder() {}

    /**
     * Its articles, by name. Of several annotators of one article the alphabetically first one counts.
     *
     * @throws InputException if there are none, or one of them is malformed
     */
    public static List<AnnotatedArticle> read(Path folder) throws InputException {
        List<AnnotatedArticle> articles =
                Files.isDirectory(folder.resolve("attributions")) ? brat(folder) : inline(folder);
        if (articles.isEmpty()) {
            throw new InputException(new Problem(
                    folder.toString(),
                    null,
                    "There are no annotated articles in this folder.",
                    "Give a folder of marked texts, or one that holds text/ and attributions/."));
        }
        return articles;
    }

    /** The annotated text as checking would read it, so that what learns from it learns what it will see. */
    public static Article asRead(AnnotatedArticle annotated) {
        Input input = Input.of(annotated.name(), DocumentType.PLAIN_TEXT, annotated.text());
        Document document = new DocumentReader(claim -> {
                    throw new IllegalStateException("A plain text holds no claims");
                })
                .read(input)
                .documents()
                .get(0);
        return ((Document.Text) document).article();
    }

    private static List<AnnotatedArticle> inline(Path folder) throws InputException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (Path file : files(folder, "*.txt")) {
            String name = name(file, ".txt");
            Path table = file.resolveSibling(name + ".sources.csv");
            SourcesFile sources = Files.exists(table) ? SourcesFile.read(table.toString(), text(table)) : null;
            articles.add(InlineMarkup.read(file.toString(), name, text(file), sources));
        }
        return articles;
    }

    private static List<AnnotatedArticle> brat(Path folder) throws InputException {
        Map<String, Path> annotations = new TreeMap<>();
        for (Path file : files(folder.resolve("attributions"), "*_????.ann")) {
            annotations.putIfAbsent(name(file, "_????.ann"), file);
        }
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (Map.Entry<String, Path> entry : annotations.entrySet()) {
            String text = text(folder.resolve("text").resolve(entry.getKey() + ".txt"));
            articles.add(new AnnotatedArticle(
                    entry.getKey(), text, BratAnnotations.read(text(entry.getValue()), text), List.of()));
        }
        return articles;
    }

    private static String name(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ending.length());
    }

    private static TreeSet<Path> files(Path folder, String glob) throws InputException {
        TreeSet<Path> files = new TreeSet<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, glob)) {
            found.forEach(files::add);
        } catch (IOException e) {
            throw new InputException(new Problem(
                    folder.toString(), null, "The folder cannot be listed.", "Give a folder that you may read."));
        }
        return files;
    }

    private static String text(Path file) throws InputException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new InputException(
                    new Problem(file.toString(), null, "The file cannot be read as UTF-8.", "Save it as UTF-8."));
        }
    }
}
