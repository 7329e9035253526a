package org.deskcheck.desk;

import org.deskcheck.model.Problem;

/**
 * Something that went wrong with an input.
 *
 * @param kind with what
 * @param problem what, and how to mend it
 */
record Trouble(Kind kind, Problem problem) {

    /** What a problem is with; the listener of a run is told each in its own way. */
    enum Kind {
        INPUT {
            @Override
            void tell(Problem problem, RunListener listener) {
                listener.unreadable(problem);
            }
        },
        RULE {
            @Override
            void tell(Problem problem, RunListener listener) {
                listener.ruleFailed(problem);
            }
        },
        REPORT {
            @Override
            void tell(Problem problem, RunListener listener) {
                listener.unwritable(problem);
            }
        };

        abstract void tell(Problem problem, RunListener listener);
    }

    void tell(RunListener listener) {
        kind.tell(problem, listener);
    }
}
