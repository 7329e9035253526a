package org.deskcheck.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.deskcheck.launcher.PretendMachine.Launch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @SuppressWarnings("NullAway.Init")
    private PretendMachine machine;

    @BeforeEach
    void setUp() throws IOException {
        machine = new PretendMachine(temp.toRealPath());
    }

    @Test
    void the_first_call_builds_and_says_so_in_one_line() throws Exception {
        machine.onPath(machine.jdk("jdk", "17"));
        machine.maven("3.8.7");

        Launch first = machine.launch("check", "a draft.txt", "*");
        Launch second = machine.launch("check", "a draft.txt", "*");

        assertThat(first.err().lines()).hasSize(1).first().asString().contains("Building");
        assertThat(second.err()).isEmpty();
        assertThat(machine.builds()).isEqualTo(1);
        assertThat(second.out())
                .isEqualTo(first.out())
                .contains("[-jar]", "[-Ddeskcheck.home=" + machine.home() + "]", "[check]\n[a draft.txt]\n[*]\n")
                .contains("[-XX:SharedArchiveFile=" + machine.home() + "/target/launch/classes.jsa]");
        assertThat(second.exitCode()).as("what Java came to").isEqualTo(7);
    }

    @Test
    void only_changed_sources_are_built_again() throws Exception {
        machine.onPath(machine.jdk("jdk", "21"));
        machine.maven("3.9.11");
        machine.launch("--version");

        machine.edit("rules/any.drl");
        machine.launch("--version");
        assertThat(machine.builds()).as("after a rule was edited").isEqualTo(1);

        machine.edit("src/main/java/Main.java");
        machine.launch("--version");
        assertThat(machine.builds()).as("after a source was edited").isEqualTo(2);
    }

    @Test
    void it_runs_through_links_and_from_anywhere() throws Exception {
        machine.onPath(machine.jdk("jdk", "17"));
        machine.maven("4.0.0");
        Path elsewhere = Files.createDirectories(temp.resolve("else where"));
        Path link =
                Files.createSymbolicLink(elsewhere.resolve("dc"), machine.home().resolve("deskcheck"));
        Path relative = Files.createSymbolicLink(elsewhere.resolve("dc2"), Path.of("dc"));

        for (Path launcher : new Path[] {link, relative}) {
            assertThat(machine.launch(launcher, elsewhere, "check").out())
                    .contains("[-Ddeskcheck.home=" + machine.home() + "]");
        }
    }

    @Test
    void two_calls_at_once_build_once() throws Exception {
        machine.onPath(machine.jdk("jdk", "17"));
        machine.maven("3.8.7");
        Path launcher = machine.home().resolve("deskcheck");

        Process first = machine.start(launcher, temp, "check");
        Process second = machine.start(launcher, temp, "check");

        assertThat(PretendMachine.finish(first).exitCode()).isEqualTo(7);
        assertThat(PretendMachine.finish(second).exitCode()).isEqualTo(7);
        assertThat(machine.builds()).isEqualTo(1);
    }

    @Test
    void a_lock_whose_holder_was_killed_is_broken() throws Exception {
        machine.onPath(machine.jdk("jdk", "17"));
        machine.maven("3.8.7");
        Path lock = Files.createDirectories(machine.home().resolve("target/launch.lock"));
        Process killed = machine.start(Path.of("/bin/sh"), temp, "-c", "exit");
        killed.waitFor();
        Files.writeString(lock.resolve("pid"), killed.pid() + "\n");

        assertThat(machine.launch("check").exitCode()).isEqualTo(7);
    }

    @Test
    void a_java_that_is_too_old_is_named() throws Exception {
        machine.onPath(machine.jdk("jdk8", "1.8"));
        machine.maven("3.8.7");

        assertOneLine(machine.launch("check"), "JDK of version 17 or newer", "java is version 8");
    }

    @Test
    void the_first_java_that_will_do_is_taken() throws Exception {
        machine.javaHome(machine.jdk("jdk11", "11"));
        machine.onPath(machine.jdk("jdk17", "17"));
        machine.maven("3.8.7");
        assertThat(machine.launch("check").out()).startsWith("java 17");

        machine.javaHome(machine.jdk("jdk21", "21"));
        assertThat(machine.launch("check").out()).startsWith("java 21");
        assertThat(machine.builds()).as("another Java needs no build").isEqualTo(1);
    }

    @Test
    void without_a_java_it_says_what_to_install() throws Exception {
        machine.maven("3.8.7");

        assertOneLine(machine.launch("check"), "JDK of version 17 or newer", "there is none");
    }

    @Test
    void a_java_without_a_compiler_will_not_do() throws Exception {
        Path jre = machine.jdk("jre", "17");
        Files.delete(jre.resolve("bin/javac"));
        machine.onPath(jre);
        machine.maven("3.8.7");

        assertOneLine(machine.launch("check"), "has no compiler");
    }

    @Test
    void without_a_maven_it_says_what_to_install() throws Exception {
        machine.onPath(machine.jdk("jdk", "17"));

        assertOneLine(machine.launch("check"), "Maven 3.8 or newer", "none on the PATH");
    }

    @Test
    void a_maven_that_is_too_old_is_named() throws Exception {
        machine.onPath(machine.jdk("jdk", "17"));
        machine.maven("3.6.3");

        assertOneLine(machine.launch("check"), "Maven 3.8 or newer", "version 3.6");
    }

    @Test
    void a_build_that_fails_says_where_to_look() throws Exception {
        machine.onPath(machine.jdk("jdk", "17"));
        machine.brokenMaven();

        Launch launch = machine.launch("check");

        assertThat(launch.exitCode()).isEqualTo(2);
        assertThat(launch.err()).contains("Main.java:[3,1] this is not Java", "build.log");
        assertThat(machine.home().resolve("target/launch.lock")).doesNotExist();
    }

    private static void assertOneLine(Launch launch, String... parts) {
        assertThat(launch.exitCode()).isEqualTo(2);
        assertThat(launch.out()).isEmpty();
        assertThat(launch.err().lines()).hasSize(1);
        assertThat(launch.err()).contains(parts);
    }
}
