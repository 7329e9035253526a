package org.deskcheck.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out for results, in UTF-8 whatever the platform prefers
 * @param err for messages and progress
 * @param colour whether {@code out} shows colours
 * @param progress whether {@code err} is a terminal, on which a line may be overwritten
 * @param width columns that a line of {@code out} may take
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, boolean colour, boolean progress, int width) {

    private static final int WIDTH = 100;
    private static final int LEAST_WIDTH = 40;

    /** That of the process; the launcher says by system properties what is a terminal. */
    static Console ofProcess() {
        boolean terminal = Boolean.getBoolean("deskcheck.out.terminal");
        String noColour = System.getenv("NO_COLOR");
        return new Console(
                new FileInputStream(FileDescriptor.in),
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                terminal && (noColour == null || noColour.isEmpty()),
                Boolean.getBoolean("deskcheck.err.terminal"),
                Math.max(LEAST_WIDTH, Integer.getInteger("deskcheck.width", WIDTH)));
    }

    /** That of the command line a command belongs to. */
    static Console of(CommandSpec command) {
        return ((Main) command.root().userObject()).console();
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8)));
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
