package org.deskcheck.desk;

import java.util.List;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Problem;

/** The rule pack, or a lexicon that belongs to it, cannot be used; nothing can be checked before it is mended. */
public final class RulesException extends Exception {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // Problems are never serialised; the list is immutable.
    private final List<Problem> problems;

    RulesException(InputException cause) {
        super(cause.getMessage(), cause);
        this.problems = cause.problems();
    }

    public List<Problem> problems() {
        return problems;
    }
}
