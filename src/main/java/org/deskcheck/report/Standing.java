package org.deskcheck.report;

import java.util.Locale;

/**
 * Whether a finding counts, and why not.
 *
 * @param kind what became of it
 * @param reason why it was suppressed; empty unless it was
 */
public record Standing(Kind kind, String reason) {

    /** A finding that counts. */
    public static final Standing NEW = new Standing(Kind.NEW, "");

    /** A finding that was there when the baseline was written. */
    public static final Standing BASELINED = new Standing(Kind.BASELINED, "");

    /** What can become of a finding. */
    public enum Kind {
        NEW,
        BASELINED,
        SUPPRESSED;

        /** As reports write it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Standing suppressed(String reason) {
        return new Standing(Kind.SUPPRESSED, reason);
    }

    /** Whether it makes a run fail. */
    public boolean counts() {
        return kind == Kind.NEW;
    }

    /** Why it does not count, as a sentence; empty where it counts. */
    String sentence() {
        return switch (kind) {
            case NEW -> "";
            case BASELINED -> "It was there when the baseline was written.";
            case SUPPRESSED -> "Suppressed: " + reason;
        };
    }

    /** A message, and in front of it why the finding does not count, where it does not. */
    String before(String message) {
        return switch (kind) {
            case NEW -> message;
            case BASELINED -> "[baseline] " + message;
            case SUPPRESSED -> "[suppressed: " + reason + "] " + message;
        };
    }
}
