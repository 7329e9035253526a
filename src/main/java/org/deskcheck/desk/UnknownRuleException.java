package org.deskcheck.desk;

/** The selection names a rule that is not there; the message says so, with the nearest id. */
public final class UnknownRuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownRuleException(String message) {
        super(message);
    }
}
