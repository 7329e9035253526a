package org.deskcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deskcheck.rules.Facts.claim;
import static org.deskcheck.rules.PackOnDisk.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.deskcheck.model.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCacheTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    private PackOnDisk pack;
    private Path folder;
    private RuleCache cache;

    @BeforeEach
    void packOfTwo(@TempDir Path rules, @TempDir Path parent) {
        pack = new PackOnDisk(rules)
                .with("a.drl", reporting("A-1", "$claim : Claim( text contains \"rain\" )"))
                .with("b.drl", reporting("B-1", "$claim : Claim( text contains \"snow\" )"));
        folder = parent.resolve("not/yet/there");
        cache = RuleCache.in(folder);
    }

    @Test
    void compiledRulesAreKeptAndUsedAgain() throws IOException {
        pack.load(cache);
        Map<String, byte[]> kept = jars();
        kept.keySet().forEach(this::backdate);

        RulePack again = pack.load(cache);

        assertThat(kept).hasSize(2);
        assertThat(jars().keySet())
                .allSatisfy(jar -> assertThat(Files.getLastModifiedTime(folder.resolve(jar)))
                        .isEqualTo(LONG_AGO));
        assertThat(again.cards()).isEqualTo(pack.load().cards());
        assertThat(again.check(List.of(claim(1, "It rained"))).findings())
                .extracting(Finding::ruleId)
                .containsExactly("A-1");
    }

    @Test
    void onlyAnEditedFileIsCompiledAgain() throws IOException {
        pack.load(cache);
        Map<String, byte[]> before = jars();
        before.keySet().forEach(this::backdate);

        pack.with("b.drl", reporting("B-1", "$claim : Claim( text contains \"hail\" )"));
        RulePack edited = pack.load(cache);

        assertThat(jars()).hasSize(3);
        assertThat(before.keySet())
                .allSatisfy(jar -> assertThat(Files.getLastModifiedTime(folder.resolve(jar)))
                        .isEqualTo(LONG_AGO));
        assertThat(edited.check(List.of(claim(1, "rain and hail"), claim(2, "snow")))
                        .findings())
                .extracting(Finding::ruleId)
                .containsExactly("A-1", "B-1");
    }

    @Test
    void aDamagedJarIsMadeAnewSilently() throws IOException {
        pack.load(cache);
        Map<String, byte[]> sound = jars();
        for (int cut : new int[] {0, 1, 50, 400, 3_000}) {
            for (Map.Entry<String, byte[]> jar : sound.entrySet()) {
                Files.write(folder.resolve(jar.getKey()), Arrays.copyOf(jar.getValue(), cut));
            }
            assertThat(pack.load(cache).cards()).hasSize(2);
            assertThat(jars().keySet()).isEqualTo(sound.keySet());
            assertThat(jars().values()).allSatisfy(jar -> assertThat(jar).hasSizeGreaterThan(3_000));
        }
    }

    @Test
    void aJarWithABitTurnedIsMadeAnewSilently() throws IOException {
        pack.load(cache);
        Map<String, byte[]> sound = jars();
        for (int at = 100; at < 4_000; at += 333) {
            for (Map.Entry<String, byte[]> jar : sound.entrySet()) {
                byte[] turned = jar.getValue().clone();
                turned[at] ^= 0x10;
                Files.write(folder.resolve(jar.getKey()), turned);
            }
            assertThat(pack.load(cache).check(List.of(claim(1, "It rained"))).findings())
                    .extracting(Finding::ruleId)
                    .containsExactly("A-1");
        }
    }

    @Test
    void manyMayWriteAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Callable<RulePack>> loads = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                loads.add(() -> pack.load(RuleCache.in(folder)));
            }
            for (Future<RulePack> load : threads.invokeAll(loads)) {
                assertThat(load.get().check(List.of(claim(1, "snow"))).findings())
                        .extracting(Finding::ruleId)
                        .containsExactly("B-1");
            }
        } finally {
            threads.shutdown();
        }
        assertThat(jars()).hasSize(2);
    }

    @Test
    void aFolderThatCannotBeWrittenDoesNotMatter(@TempDir Path place) throws IOException {
        Path file = Files.writeString(place.resolve("file"), "in the way");

        assertThat(pack.load(RuleCache.in(file)).cards()).hasSize(2);
        assertThat(file).hasContent("in the way");
    }

    @Test
    void mistakesAcrossFilesAreFoundInKeptRulesToo() {
        pack.load(cache);
        pack.with("c.drl", reporting("B-1", "$claim : Claim( )").replace("Rule B-1", "Rule C-1"));

        assertThat(pack.complaints(cache))
                .singleElement()
                .satisfies(complaint ->
                        assertThat(complaint).startsWith("c.drl:3:4: The id B-1 is already used in b.drl"));
    }

    @Test
    void aChangeInALexiconCountsAndCompilesNothing() throws IOException {
        pack.with("lexicons/moods.csv", "term,value\nangry,hot\n")
                .with(
                        "mood.drl",
                        PackOnDisk.reporting(
                                "MOOD-1",
                                "$claim : Claim( ) Term( lexicon == \"moods\", $claim.text.mentions(term) )"));
        assertThat(pack.load(cache).check(List.of(claim(1, "He is calm."))).findings())
                .isEmpty();
        Map<String, byte[]> before = jars();
        before.keySet().forEach(this::backdate);

        pack.with("lexicons/moods.csv", "term,value\ncalm,cool\n");

        assertThat(pack.load(cache).check(List.of(claim(1, "He is calm."))).findings())
                .extracting(Finding::ruleId)
                .containsExactly("MOOD-1");
        assertThat(jars().keySet())
                .isEqualTo(before.keySet())
                .allSatisfy(jar -> assertThat(Files.getLastModifiedTime(folder.resolve(jar)))
                        .isEqualTo(LONG_AGO));
    }

    @Test
    void aLexiconThatIsGoneIsMissedInKeptRulesToo() throws IOException {
        pack.with("lexicons/storms.csv", "term\nhail\n")
                .with("c.drl", reporting("C-1", "$claim : Claim( ) Term( lexicon == \"storms\" )"))
                .load(cache);
        Files.delete(pack.folder().resolve("lexicons/storms.csv"));

        assertThat(pack.complaints(cache))
                .singleElement()
                .satisfies(complaint -> assertThat(complaint).startsWith("c.drl:5:38: There is no lexicon \"storms\""));
    }

    /** The jars in the cache, and nothing else is there. */
    private Map<String, byte[]> jars() throws IOException {
        Map<String, byte[]> jars = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(file.getFileName().toString()).matches("[0-9a-f]{64}\\.jar");
                jars.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return jars;
    }

    private void backdate(String jar) {
        try {
            Files.setLastModifiedTime(folder.resolve(jar), LONG_AGO);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
