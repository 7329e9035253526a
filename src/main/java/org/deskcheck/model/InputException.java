package org.deskcheck.model;

import java.util.List;

/** An input cannot be used; the problems say why and what to do. */
public class InputException extends Exception {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // Problems are never serialised; the list is immutable.
    private final List<Problem> problems;

    public InputException(List<Problem> problems) {
        super(String.join("\n", problems.stream().map(Problem::toString).toList()));
        this.problems = List.copyOf(problems);
    }

    public InputException(Problem problem) {
        this(List.of(problem));
    }

    public List<Problem> problems() {
        return problems;
    }
}
