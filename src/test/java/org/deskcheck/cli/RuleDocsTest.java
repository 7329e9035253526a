package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleDocsTest {

    @TempDir
    Path temp;

    @Test
    void the_pages_of_the_rules_that_ship_are_current() throws IOException {
        CommandLineRun run = CommandLineRun.of("rules", "docs", "--rules", "rules", "--out", temp.toString());

        assertThat(run.err()).isEmpty();
        assertThat(pages(Path.of("src/docs/rules")))
                .as("pages of the rules; ./deskcheck rules docs --out src/docs/rules brings them up to date")
                .isEqualTo(pages(temp));
    }

    @Test
    void a_page_shows_why_and_puts_flagged_copy_beside_copy_that_is_left_alone() throws IOException {
        Path pack = pack("""
            # expect: HOUSE-1
            # claim: *two* ferries
            The port has *two* ferries | no more.

            It is small.
            # ok: HOUSE-1
            The ferry left.
            # ok: HOUSE-1
            1. The ferry
            came.
            """);

        CommandLineRun.of(
                "rules",
                "docs",
                "--rules",
                pack.toString(),
                "--out",
                temp.resolve("docs").toString());

        assertThat(temp.resolve("docs/HOUSE-1.md")).content().isEqualTo("""
            <!-- Written by "deskcheck rules docs" from the rule file. Do not edit. -->

            # HOUSE-1 Two of \\_them\\_

            Severity: info \s
            Guideline: House style: numbers \s
            Since: 2.1 \s
            Rule file: `ports/two.drl`

            > Count them again, {name}.

            Readers &lt;count&gt;.

            So do we.

            | Flagged | Left alone |
            |---|---|
            | The port has **\\*two\\* ferries** \\| no more.<br><br>It is small. | The ferry left. |
            |  | 1\\. The ferry came. |

            [All rules](README.md)
            """.replace("&gt;", ">"));
        assertThat(temp.resolve("docs/README.md")).content().contains("""
            1 rule: 1 info.

            ## ports

            | Rule | Severity | Looks for | Says |
            |---|---|---|---|
            | [HOUSE-1](HOUSE-1.md) | info | Two of \\_them\\_ | Count them again, {name}. |
            """);
    }

    @Test
    void pages_of_rules_that_are_gone_go_and_what_people_wrote_stays() throws IOException {
        Path docs = Files.createDirectories(temp.resolve("docs"));
        Files.writeString(docs.resolve("notes.md"), "# Ours\n");
        Path pack = pack("# expect: HOUSE-1\nTwo.\n# ok: HOUSE-1\nOne.\n");
        CommandLineRun.of("rules", "docs", "--rules", pack.toString(), "--out", docs.toString());
        Path rule = pack.resolve("ports/two.drl");
        Files.writeString(rule, Files.readString(rule).replace("HOUSE-1", "HOUSE-2"));

        CommandLineRun.of("rules", "docs", "--rules", pack.toString(), "--out", docs.toString());

        assertThat(docs.toFile().list()).containsExactlyInAnyOrder("README.md", "HOUSE-2.md", "notes.md");
    }

    private Path pack(String cases) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("pack/ports"));
        Files.writeString(folder.resolve("two.cases"), cases);
        Files.writeString(folder.resolve("two.drl"), """
            /**
             * Readers <count>.
             *
             * So do we.
             */
            rule "Two of _them_"
              @id(HOUSE-1) @severity(info) @since(2.1) @guideline("House style: numbers")
            when
              $claim : Claim( text.mentions("two"), $name : sourceName )
            then
              desk.report($claim, "Count them again, " + $name + ".");
            end
            """);
        return temp.resolve("pack");
    }

    private static Map<String, String> pages(Path folder) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                pages.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return pages;
    }
}
