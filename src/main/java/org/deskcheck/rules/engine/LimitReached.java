package org.deskcheck.rules.engine;

/** The rules have used up what {@link Limits} allow them. */
final class LimitReached extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LimitReached(String message) {
        super(message);
    }

    /** Finds it among the causes; Drools wraps what conditions throw. */
    static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof LimitReached) {
                return true;
            }
        }
        return false;
    }
}
