package org.deskcheck.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** A run of the command line within the test, with what it printed. */
record CommandLineRun(int exitCode, String out, String err) {

    /** Three rules: T-ERR (error) flags accusations, T-WARN predictions, T-INFO evaluations. */
    static final String RULES = rules();

    static CommandLineRun of(String... arguments) {
        return withInput("", arguments);
    }

    static CommandLineRun withInput(String input, String... arguments) {
        return on(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), Terminal.NONE, arguments);
    }

    /** What standard output and standard error are connected to. */
    enum Terminal {
        NONE,
        COLOURED
    }

    static CommandLineRun on(InputStream input, Terminal terminal, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        boolean coloured = terminal == Terminal.COLOURED;
        Console console = new Console(input, new PrintWriter(out), new PrintWriter(err), coloured, coloured, 100);
        int exitCode = Main.run(arguments, console);
        console.flush();
        return new CommandLineRun(exitCode, out.toString(), err.toString());
    }

    /** A claims file whose article makes one claim of each of the kinds. */
    static String claims(String article, String... kinds) {
        StringBuilder json = new StringBuilder("{\"article\":\"" + article + "\",\"claims\":[");
        for (int i = 0; i < kinds.length; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"text\":\"Sentence number ")
                    .append(i)
                    .append(".\",\"kinds\":[\"")
                    .append(kinds[i])
                    .append("\"]}");
        }
        return json.append("]}").toString();
    }

    private static String rules() {
        try {
            return Path.of(Objects.requireNonNull(CommandLineRun.class.getResource("rules"), "test rules")
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
