package org.deskcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.deskcheck.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputFinderTest {

    @TempDir
    Path desk;

    @Test
    void namesAFileWithoutItsEnding() throws IOException {
        files("draft.txt", "copy/talks.md", "copy/page.HTML", "feed.claims.jsonl", "feed.json");

        assertThat(found("draft.txt", "./copy/talks.md", "copy/page.HTML", "feed.claims.jsonl", "feed.json"))
                .containsExactly(
                        "draft <- draft.txt PLAIN_TEXT",
                        "talks <- copy/talks.md MARKDOWN",
                        "page <- copy/page.HTML HTML",
                        "feed <- feed.claims.jsonl CLAIMS_JSON_LINES",
                        "feed.json <- feed.json CLAIMS_JSON");
    }

    @Test
    void findsTheDocumentsOfAFolderInTheOrderOfTheirPaths() throws IOException {
        files("copy/b.txt", "copy/a/z.md", "copy/a/deep/c.htm", "copy/B.claims.json");
        files("copy/picture.png", "copy/package.json", "copy/.hidden.txt", "copy/.git/note.txt", "other.txt");

        assertThat(found("copy/"))
                .containsExactly(
                        "B <- copy/B.claims.json CLAIMS_JSON",
                        "a/deep/c <- copy/a/deep/c.htm HTML",
                        "a/z <- copy/a/z.md MARKDOWN",
                        "b.txt <- copy/b.txt PLAIN_TEXT");
    }

    @Test
    void keepsTheSameNamesForTheWorkingFolder() throws IOException {
        files("a.txt", "wire/b.txt");

        assertThat(found(".")).containsExactly("a <- a.txt PLAIN_TEXT", "wire/b <- wire/b.txt PLAIN_TEXT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *.txt              | a.txt, b.txt
            ?.txt              | a.txt, b.txt
            [b-c].txt          | b.txt
            {a,c}.*            | a.txt, c.md
            wire/*             | wire/d.txt
            **/*.txt           | a.txt, b.txt, old/wire/e.txt, wire/d.txt
            */wire/*.txt       | old/wire/e.txt
            **/wire            | wire/d.txt, old/wire/e.txt
            ./**/e.txt         | old/wire/e.txt
            """)
    void expandsGlobsAsAShellDoes(String glob, String expected) throws IOException {
        files("a.txt", "b.txt", "c.md", "wire/d.txt", "old/wire/e.txt", ".hidden/f.txt");

        assertThat(search(glob).inputs()).extracting(Input::path).containsExactlyInAnyOrder(expected.split(", "));
    }

    @Test
    void expandsAGlobInTheSameOrderEverywhere() throws IOException {
        files("b.txt", "c.txt", "a.txt");

        assertThat(found("*.txt"))
                .containsExactly("a <- a.txt PLAIN_TEXT", "b <- b.txt PLAIN_TEXT", "c <- c.txt PLAIN_TEXT");
    }

    @Test
    void prefersAFileWhoseNameLooksLikeAGlob() throws IOException {
        files("[draft].txt", "d.txt");

        assertThat(found("[draft].txt")).containsExactly("[draft] <- [draft].txt PLAIN_TEXT");
    }

    @Test
    void findsEachFileOnceUnderItsFirstName() throws IOException {
        files("copy/a.txt", "copy/b.txt");
        Files.createSymbolicLink(desk.resolve("link.txt"), desk.resolve("copy/b.txt"));

        assertThat(found("copy/b.txt", "copy", "copy/*.txt", "./copy/a.txt", "link.txt"))
                .containsExactly("b <- copy/b.txt PLAIN_TEXT", "a <- copy/a.txt PLAIN_TEXT");
    }

    @Test
    void tellsFilesApartThatWouldShareAName() throws IOException {
        files("copy/talks.txt", "copy/talks.md", "old/talks.txt", "older/copy/talks.txt", "older/copy/TALKS.html");

        assertThat(search(
                                "copy/talks.txt",
                                "copy/talks.md",
                                "old/talks.txt",
                                "older/copy/talks.txt",
                                "older/copy/TALKS.html")
                        .inputs())
                .extracting(Input::name)
                .containsExactly("talks", "talks.md", "old/talks", "copy/talks", "older/copy/TALKS");
    }

    @Test
    void tellsFilesOfDifferentFoldersApart() throws IOException {
        files("monday/wire/talks.txt", "tuesday/wire/talks.txt");

        assertThat(search("monday", "tuesday").inputs())
                .extracting(Input::name)
                .containsExactly("wire/talks", "tuesday/wire/talks");
    }

    @Test
    void goesRoundNoLoopOfLinks() throws IOException {
        files("copy/a.txt", "copy/wire/b.txt");
        Files.createSymbolicLink(desk.resolve("copy/wire/up"), desk.resolve("copy"));
        Files.createSymbolicLink(desk.resolve("copy/self"), desk.resolve("copy/self"));

        assertThat(found("copy")).containsExactly("a <- copy/a.txt PLAIN_TEXT", "wire/b <- copy/wire/b.txt PLAIN_TEXT");
        assertThat(search("copy/**/b.txt").inputs()).hasSize(1);
    }

    @Test
    void readsStandardInputOnce() throws IOException {
        Found found = search("-", "-");

        assertThat(found.inputs()).hasSize(1);
        Input input = found.inputs().get(0);
        assertThat(input).extracting(Input::name, Input::path, Input::type).containsExactly("stdin", "-", null);
        try (InputStream in = input.content().open()) {
            assertThat(in).hasContent("from standard input");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            drafd.txt    | drafd.txt: There is no such file or folder. Check the spelling: maybe draft.txt was meant.
            nowhere/x.md | nowhere/x.md: There is no such file or folder. Check the spelling.
            *.docx       | *.docx: Nothing matches this pattern. Check the spelling and the folder.
            empty        | empty: There is no document in this folder. Documents end in .txt, .md, .markdown, .html, .htm, .claims.json, .claims.jsonl.
            scan.pdf     | scan.pdf: Deskcheck does not know this type of file. Documents end in .txt, .md, .markdown, .html, .htm, .claims.json, .claims.jsonl; what ends otherwise can be piped in and named -.
            ''           | "": A path is empty. Name a file, a folder or -.
            """)
    void reportsWhatItCannotFindAndFindsTheRest(String argument, String problem) throws IOException {
        files("draft.txt", "scan.pdf");
        Files.createDirectories(desk.resolve("empty"));

        Found found = search(argument, "draft.txt");

        assertThat(found.problems()).extracting(Problem::toString).containsExactly(problem);
        assertThat(found.inputs()).extracting(Input::name).containsExactly("draft");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a,b.txt", "[a.txt"})
    void reportsAPatternThatIsNone(String argument) {
        assertThat(search(argument).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith(argument + ": There is no such file, and it is no pattern either")
                        .endsWith("Close every bracket and brace."));
    }

    @Test
    void reportsAFolderThatCannotBeOpenedAndReadsTheOthers() throws IOException {
        files("copy/closed/a.txt", "copy/open/b.txt", "copy/secret.txt");
        Files.setPosixFilePermissions(desk.resolve("copy/closed"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(desk.resolve("copy/secret.txt"), PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(desk.resolve("copy/closed")))
                .as("whoever runs this may read everything")
                .isFalse();

        Found found = search("copy");

        assertThat(found.problems())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "copy/closed: This folder cannot be opened. Allow reading it, or name the files that you mean.",
                        "copy/secret.txt: This file cannot be opened. Allow reading it.");
        assertThat(found.inputs()).extracting(Input::name).containsExactly("open/b");
    }

    private Found search(String... arguments) {
        InputStream standardInput = new ByteArrayInputStream("from standard input".getBytes(StandardCharsets.UTF_8));
        return new InputFinder(desk, standardInput).find(List.of(arguments));
    }

    private List<String> found(String... arguments) {
        Found found = search(arguments);
        assertThat(found.problems()).isEmpty();
        return found.inputs().stream()
                .map(input -> input.name() + " <- " + input.path() + " " + input.type())
                .toList();
    }

    private void files(String... paths) throws IOException {
        for (String path : paths) {
            Path file = desk.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "Text.");
        }
    }
}
