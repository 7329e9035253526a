package org.deskcheck.cli;

import org.deskcheck.desk.RunListener;
import org.deskcheck.model.Problem;

/** Tells on standard error how a run goes, and remembers what it came to. */
class RunMessages implements RunListener {

    private static final String ERASE_LINE = "\r\u001B[K";
    private static final int COMPARED_AT_A_TIME = 100;

    private final Console console;
    private ExitCode exitCode = ExitCode.CLEAN;

    RunMessages(Console console) {
        this.console = console;
    }

    /** What the run amounts to so far. */
    ExitCode exitCode() {
        return exitCode;
    }

    /** Part of the run came to this. */
    void came(ExitCode to) {
        exitCode = exitCode.or(to);
    }

    @Override
    public void reading(String path, int number, int of) {
        progress(number, of, Summary.clipped(path, console.width() - 20));
    }

    @Override
    public void comparing(int done, int of) {
        if (done % COMPARED_AT_A_TIME == 0 || done == of) {
            progress(done, of, "claims compared");
        }
    }

    private synchronized void progress(int done, int of, String what) {
        if (console.progress() && of > 1) {
            console.err().print(ERASE_LINE + done + "/" + of + " " + what);
            if (done == of) {
                console.err().print(ERASE_LINE);
            }
            console.err().flush();
        }
    }

    @Override
    public void crowded(int claims, int neighbours) {
        clearProgress();
        console.err()
                .println(Summary.count(claims, "claim")
                        + (claims == 1 ? " is" : " are")
                        + " on a matter that hundreds of other claims are on too. Each was held against the "
                        + neighbours
                        + " most like it only, so a clash with another one may be missing. Compare fewer"
                        + " articles at a time to see it.");
        console.err().flush();
    }

    @Override
    public void unreadable(Problem problem) {
        print(problem);
        came(ExitCode.UNREADABLE_INPUT);
    }

    @Override
    public void ruleFailed(Problem problem) {
        print(problem);
        came(ExitCode.UNUSABLE_RULES);
    }

    @Override
    public void unwritable(Problem problem) {
        print(problem);
        came(ExitCode.WRONG_USAGE);
    }

    /** Says that a report on standard output did not get through, if so. */
    void standardOutputWritten() {
        if (console.out().checkError()) {
            unwritable(new Problem(
                    "standard output",
                    null,
                    "The report could not be written to its end.",
                    "Make room, or let the program that reads it read to the end."));
        }
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
