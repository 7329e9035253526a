package org.deskcheck.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A stand-in for the launcher that runs the classes under test in a process of their own, and what a shell
 * script that calls it came to.
 */
record Launched(int exitCode, String out) {

    /** Writes an executable {@code deskcheck} into a folder. */
    static void install(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path launcher = folder.resolve("deskcheck");
        Files.writeString(
                launcher,
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                        + "' -XX:TieredStopAtLevel=1"
                        + " '-Ddeskcheck.home=" + System.getProperty("deskcheck.home") + "' '-Ddeskcheck.cache="
                        + System.getProperty("deskcheck.cache") + "' -cp '" + classPath()
                        + "' org.deskcheck.cli.Main \"$@\"\n");
        if (!launcher.toFile().setExecutable(true)) {
            throw new IOException("Cannot make " + launcher + " executable");
        }
    }

    // The script runs in another folder.
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Runs a script as a build server does: {@code bash -e}. */
    static Launched script(String script, Path folder, Map<String, String> environment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("bash", "--noprofile", "--norc", "-e", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Launched(process.waitFor(), out);
    }
}
