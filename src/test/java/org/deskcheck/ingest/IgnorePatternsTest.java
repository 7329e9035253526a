package org.deskcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IgnorePatternsTest {

    private static final List<String> ALL =
            List.of("a.txt", "b.md", "old/a.txt", "old/deep/b.md", "wire/a.txt", "wire/old/c.txt");

    @TempDir
    Path temp;

    @BeforeEach
    void writeCopy() throws IOException {
        for (String name : ALL) {
            Files.createDirectories(temp.resolve("copy/" + name).getParent());
            Files.writeString(temp.resolve("copy/" + name), "It rained.");
        }
    }

    /** The patterns mean what they mean to git: the third column is what {@code git check-ignore} leaves. */
    @ParameterizedTest
    @CsvSource({
        "a.txt,             b.md old/deep/b.md wire/old/c.txt",
        "/a.txt,            b.md old/a.txt old/deep/b.md wire/a.txt wire/old/c.txt",
        "old/,              a.txt b.md wire/a.txt",
        "/old,              a.txt b.md wire/a.txt wire/old/c.txt",
        "*.md,              a.txt old/a.txt wire/a.txt wire/old/c.txt",
        "wire/*,            a.txt b.md old/a.txt old/deep/b.md",
        "wire/*.txt,        a.txt b.md old/a.txt old/deep/b.md wire/old/c.txt",
        "**/old/**,         a.txt b.md wire/a.txt",
        "old/**/b.md,       a.txt b.md old/a.txt wire/a.txt wire/old/c.txt",
        "[ab].*,            wire/old/c.txt",
        "[!a].txt,          a.txt b.md old/a.txt old/deep/b.md wire/a.txt",
        "?.md,              a.txt old/a.txt wire/a.txt wire/old/c.txt",
        "'*.txt|!a.txt',    a.txt b.md old/a.txt old/deep/b.md wire/a.txt",
        "'old/|!old/a.txt', a.txt b.md wire/a.txt",
        "'# a.txt|',        a.txt b.md old/a.txt old/deep/b.md wire/a.txt wire/old/c.txt",
        "'a.txt  ',         b.md old/deep/b.md wire/old/c.txt",
        "[,                 a.txt b.md old/a.txt old/deep/b.md wire/a.txt wire/old/c.txt",
        "a.txt/,            a.txt b.md old/a.txt old/deep/b.md wire/a.txt wire/old/c.txt",
        "a+txt,             a.txt b.md old/a.txt old/deep/b.md wire/a.txt wire/old/c.txt"
    })
    void what_matches_is_left_out(String patterns, String left) throws IOException {
        Files.writeString(temp.resolve("copy/.deskcheckignore"), patterns.replace('|', '\n'));

        assertThat(names("copy")).containsExactly(left.split(" "));
    }

    @Test
    void a_file_further_down_has_the_last_word() throws IOException {
        Files.writeString(temp.resolve("copy/.deskcheckignore"), "a.txt\n");
        Files.writeString(temp.resolve("copy/wire/.deskcheckignore"), "!a.txt\n/old\n");

        assertThat(names("copy")).containsExactly("b.md", "old/deep/b.md", "wire/a.txt");
    }

    @Test
    void one_above_counts_as_well() throws IOException {
        Files.writeString(temp.resolve(".deskcheckignore"), "copy/wire/old\n");
        Files.writeString(temp.resolve("copy/.deskcheckignore"), "/wire/a.txt\n");

        assertThat(find("copy/wire").problems()).hasSize(1);
        assertThat(names("copy/old")).hasSize(2);
    }

    @Test
    void a_file_that_is_named_is_read_all_the_same() throws IOException {
        Files.writeString(temp.resolve("copy/.deskcheckignore"), "*\n");

        assertThat(names("copy/a.txt")).containsExactly("a.txt");
        assertThat(find("copy").problems().get(0).found()).contains("no document");
    }

    private List<String> names(String path) {
        return find(path).inputs().stream()
                .map(Input::path)
                .map(found -> found.startsWith("copy/") ? found.substring("copy/".length()) : found)
                .toList();
    }

    private Found find(String path) {
        return new InputFinder(temp, InputStream.nullInputStream()).find(List.of(path));
    }
}
