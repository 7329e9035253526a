package org.deskcheck.report;

import java.io.IOException;

/** Writes JUnit's XML. A case that is neither failed nor in error has passed. */
final class JunitSuites {

    private final Markup xml;

    JunitSuites(Appendable out) {
        this.xml = new Markup(out);
    }

    void begin(String name) throws IOException {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.open("testsuites", "name", name).raw("\n");
    }

    void end() throws IOException {
        xml.close("testsuites").raw("\n");
    }

    void beginSuite(String name, int tests, long failures, int errors) throws IOException {
        xml.raw("  ")
                .open(
                        "testsuite",
                        "name",
                        name,
                        "tests",
                        String.valueOf(tests),
                        "failures",
                        String.valueOf(failures),
                        "errors",
                        String.valueOf(errors))
                .raw("\n");
    }

    void endSuite() throws IOException {
        xml.raw("  ").close("testsuite").raw("\n");
    }

    /** @param file the file that the case is about, by which build servers group cases */
    void passed(String file, String name) throws IOException {
        xml.raw("    ").empty("testcase", attributes(file, name)).raw("\n");
    }

    void passed(String file, String name, String output) throws IOException {
        beginCase(file, name);
        xml.element("system-out", output);
        endCase();
    }

    void failed(String file, String name, String message, String type, String details) throws IOException {
        beginCase(file, name);
        xml.element("failure", details, "message", message, "type", type);
        endCase();
    }

    void inError(String file, String name, String message, String details) throws IOException {
        beginCase(file, name);
        xml.element("error", details, "message", message);
        endCase();
    }

    private void beginCase(String file, String name) throws IOException {
        xml.raw("    ").open("testcase", attributes(file, name));
    }

    private void endCase() throws IOException {
        xml.close("testcase").raw("\n");
    }

    private static String[] attributes(String file, String name) {
        return new String[] {"classname", file, "name", name, "file", file};
    }
}
