package org.deskcheck.report;

import org.deskcheck.model.Problem;

/** A report cannot be written; the problem says where, why and what to do. */
public final class ReportException extends Exception {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // Never serialised.
    private final Problem problem;

    public ReportException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
