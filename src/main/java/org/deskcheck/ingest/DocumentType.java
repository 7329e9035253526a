package org.deskcheck.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of documents that Deskcheck reads. */
public enum DocumentType {
    PLAIN_TEXT(List.of(".txt"), List.of()),
    MARKDOWN(List.of(".md", ".markdown"), List.of()),
    HTML(List.of(".html", ".htm"), List.of()),
    /** One JSON object: the claims of one article. */
    CLAIMS_JSON(List.of(".claims.json"), List.of(".json")),
    /** A JSON object on each line: the claims of several articles. */
    CLAIMS_JSON_LINES(List.of(".claims.jsonl"), List.of(".jsonl"));

    /** The endings that mark a document wherever it lies. */
    private final List<String> endings;

    /** The endings that so much else has that only a file named by itself is taken at its word. */
    private final List<String> endingsWhenNamed;

    DocumentType(List<String> endings, List<String> endingsWhenNamed) {
        this.endings = endings;
        this.endingsWhenNamed = endingsWhenNamed;
    }

    /** The ending by which a file in a folder is known, as the file writes it ({@code .TXT}). */
    static Optional<String> endingInFolder(String fileName) {
        return Stream.of(values())
                .flatMap(type -> type.endings.stream())
                .flatMap(ending -> match(fileName, ending).stream())
                .findFirst();
    }

    /** The ending by which a file that was named is known. */
    static Optional<String> endingWhenNamed(String fileName) {
        return endingInFolder(fileName)
                .or(() -> Stream.of(values())
                        .flatMap(type -> type.endingsWhenNamed.stream())
                        .flatMap(ending -> match(fileName, ending).stream())
                        .findFirst());
    }

    /** The type that an ending stands for. */
    static Optional<DocumentType> of(String ending) {
        String known = ending.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(type -> type.endings.contains(known) || type.endingsWhenNamed.contains(known))
                .findFirst();
    }

    /** All endings, for messages: {@code .txt, .md, …}. */
    static String allEndings() {
        return Stream.of(values()).flatMap(type -> type.endings.stream()).collect(Collectors.joining(", "));
    }

    private static Optional<String> match(String fileName, String ending) {
        int at = fileName.length() - ending.length();
        return fileName.regionMatches(true, at, ending, 0, ending.length())
                ? Optional.of(fileName.substring(at))
                : Optional.empty();
    }
}
