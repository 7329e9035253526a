package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleWatchTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path pack;

    private final StringWriter out = new StringWriter();

    @Test
    void cases_are_run_again_after_each_save_and_mistakes_do_not_end_it() throws Exception {
        CommandLineRun.of("rules", "new", "praise", "--rules", pack.toString());
        CommandLineRun.of("rules", "new", "other", "--rules", pack.toString());
        Path rule = pack.resolve("praise.drl");
        String good = Files.readString(rule);
        CompletableFuture<Integer> ended = new CompletableFuture<>();
        Thread watching = new Thread(() -> ended.complete(watch()));
        watching.start();

        awaitOutput("4 cases run, all well.");
        save(rule, good.replace("mentions(\"world-class\")", "mentions(\"abysmal\")"));
        awaitOutput("RULE-001 does not fire here as expected.", "4 cases run, 1 problem.");
        save(rule, good.replace("Claim(", "Clam("));
        awaitOutput("There is no fact \"Clam\".");
        save(pack.resolve("praise.cases"), "# expect: RULE-001\nThe pier is abysmal.\n# ok: RULE-001\nIt is old.\n");
        save(rule, good.replace("mentions(\"world-class\")", "mentions(\"abysmal\")"));
        awaitOutput("4 cases run, all well.");
        watching.interrupt();

        assertThat(ended.get()).isZero();
    }

    private int watch() {
        Console console = new Console(
                InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(out), false, false, 100);
        return Main.run(new String[] {"rules", "test", "--watch", "--rules", pack.toString()}, console);
    }

    private void save(Path file, String text) throws IOException {
        out.getBuffer().setLength(0);
        Files.writeString(file, text);
    }

    private void awaitOutput(String... words) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!out.toString().contains("Waiting for changes") || !containsAll(words)) {
            assertThat(Instant.now()).as(() -> "in time; so far: " + out).isBefore(end);
            Thread.sleep(20);
        }
        assertThat(out.toString()).contains(words);
    }

    private boolean containsAll(String... words) {
        for (String word : words) {
            if (!out.toString().contains(word)) {
                return false;
            }
        }
        return true;
    }
}
