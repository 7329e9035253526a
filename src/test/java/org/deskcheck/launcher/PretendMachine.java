package org.deskcheck.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A machine with a project folder that holds the launcher, and a PATH on which there is nothing but what the
 * launcher may use and what a test puts there.
 */
final class PretendMachine {

    private static final List<String> TOOLS = List.of(
            "awk",
            "cat",
            "dirname",
            "find",
            "grep",
            "head",
            "ls",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sh",
            "sleep",
            "touch");

    private final Path root;
    private final Path bin;
    private final Path home;
    private final Map<String, String> environment = new TreeMap<>();

    /** What a launch came to. */
    record Launch(int exitCode, String out, String err) {}

    PretendMachine(Path root) throws IOException {
        this.root = root;
        this.bin = Files.createDirectories(root.resolve("bin"));
        this.home = Files.createDirectories(root.resolve("news desk/deskcheck"));
        for (String tool : TOOLS) {
            Path usual = Path.of("/usr/bin", tool);
            script(bin.resolve(tool), "exec " + (Files.exists(usual) ? usual : Path.of("/bin", tool)) + " \"$@\"\n");
        }
        Files.copy(Path.of("deskcheck"), home.resolve("deskcheck"), StandardCopyOption.COPY_ATTRIBUTES);
        write(home.resolve("pom.xml"), "<project/>");
        write(home.resolve("src/main/java/Main.java"), "");
        write(home.resolve("rules/any.drl"), "");
        long anHourAgo = System.currentTimeMillis() - 3_600_000;
        for (String old : List.of("pom.xml", "src/main/java/Main.java", "src/main/java", "src/main")) {
            touch(old, anHourAgo);
        }
    }

    Path home() {
        return home;
    }

    /** Installs a JDK in a folder of its own; it prints how it was called. */
    Path jdk(String folder, String version) throws IOException {
        Path jdk = root.resolve(folder);
        script(jdk.resolve("bin/java"), """
                case "$*" in
                    *-XshowSettings*)
                        echo "    java.home = %1$s" >&2
                        echo "    java.specification.version = %2$s" >&2
                        exit ;;
                esac
                for argument in "$@"; do
                    case $argument in
                        -XX:DumpLoadedClassList=*) echo java/lang/Object >"${argument#*=}"; exit ;;
                        -XX:SharedArchiveFile=*) case "$*" in *-Xshare:dump*) echo archive >"${argument#*=}"; exit ;; esac ;;
                    esac
                done
                echo "java %2$s"
                for argument in "$@"; do echo "[$argument]"; done
                exit 7
                """.formatted(jdk, version));
        script(jdk.resolve("bin/javac"), "");
        return jdk;
    }

    /** Puts a JDK's Java on the PATH. */
    void onPath(Path jdk) throws IOException {
        Files.createSymbolicLink(bin.resolve("java"), jdk.resolve("bin/java"));
    }

    void javaHome(Path jdk) {
        environment.put("JAVA_HOME", jdk.toString());
    }

    /** Installs a Maven; each build takes a moment and leaves a line in a file. */
    void maven(String version) throws IOException {
        script(bin.resolve("mvn"), """
                if [ "$1" = -version ]; then echo "Apache Maven %s (by hand)"; exit; fi
                echo "$JAVA_HOME" >>"%s"
                sleep 1
                mkdir -p target
                echo jar >target/deskcheck-1.0.jar
                """.formatted(version, root.resolve("builds")));
    }

    void brokenMaven() throws IOException {
        script(bin.resolve("mvn"), """
                if [ "$1" = -version ]; then echo "Apache Maven 3.9.1"; exit; fi
                echo "[ERROR] Main.java:[3,1] this is not Java"
                exit 1
                """);
    }

    /** How often Maven has built. */
    int builds() throws IOException {
        Path builds = root.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    /** Changes a file of the project a little later than now, as a person would. */
    void edit(String file) throws IOException {
        touch(file, System.currentTimeMillis() + 5_000);
    }

    Launch launch(String... arguments) throws IOException, InterruptedException {
        return launch(home.resolve("deskcheck"), root, arguments);
    }

    Launch launch(Path launcher, Path from, String... arguments) throws IOException, InterruptedException {
        return finish(start(launcher, from, arguments));
    }

    Process start(Path launcher, Path from, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    static Launch finish(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Launch(process.waitFor(), out, err);
    }

    private void touch(String file, long time) throws IOException {
        Files.setLastModifiedTime(home.resolve(file), FileTime.fromMillis(time));
    }

    private static void script(Path file, String body) throws IOException {
        write(file, "#!/bin/sh\n" + body);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
