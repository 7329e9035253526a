package org.deskcheck.cli;

import org.deskcheck.model.Severity;

/** Severities and words in colour, where colours are shown. */
final class Palette {

    private static final String PLAIN = "\u001B[0m";

    private Palette() {}

    static String of(Severity severity, Console console) {
        return console.colour() ? colour(severity) + severity.label() + PLAIN : severity.label();
    }

    /** Words that a reader is to look at, in bold. */
    static String marked(String words) {
        return "\u001B[1;35m" + words + PLAIN;
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001B[1;31m";
            case WARNING -> "\u001B[33m";
            case INFO -> "\u001B[36m";
        };
    }
}
