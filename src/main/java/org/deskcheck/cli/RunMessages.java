package org.deskcheck.cli;

import org.deskcheck.desk.RunListener;
import org.deskcheck.model.Problem;

/** Tells on standard error how a run goes, and remembers what went wrong. */
class RunMessages implements RunListener {

    private static final String ERASE_LINE = "\r\u001B[K";

    private final Console console;
    private ExitCode exitCode = ExitCode.CLEAN;

    RunMessages(Console console) {
        this.console = console;
    }

    /** What the problems so far amount to. */
    ExitCode exitCode() {
        return exitCode;
    }

    @Override
    public void reading(String path, int number, int of) {
        if (console.progress() && of > 1) {
            console.err().print(ERASE_LINE + number + "/" + of + " " + Summary.clipped(path, console.width() - 20));
            if (number == of) {
                console.err().print(ERASE_LINE);
            }
            console.err().flush();
        }
    }

    @Override
    public void unreadable(Problem problem) {
        print(problem);
        exitCode = exitCode.or(ExitCode.UNREADABLE_INPUT);
    }

    @Override
    public void ruleFailed(Problem problem) {
        print(problem);
        exitCode = exitCode.or(ExitCode.UNUSABLE_RULES);
    }

    @Override
    public void unwritable(Problem problem) {
        print(problem);
        exitCode = exitCode.or(ExitCode.WRONG_USAGE);
    }

    void clearProgress() {
        if (console.progress()) {
            console.err().print(ERASE_LINE);
            console.err().flush();
        }
    }

    private void print(Problem problem) {
        clearProgress();
        console.out().flush();
        console.err().println(Printable.of(problem.toString()));
        console.err().flush();
    }
}
