package org.deskcheck.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Problem;

/**
 * The files of a git repository that differ from those of a commit, whether that has been committed since or
 * not; new files that git does not ignore are among them.
 */
public final class ChangedFiles {

    private static final String OPTION = "--changed-since";

    private final Set<Path> files;

    private ChangedFiles(Set<Path> files) {
        this.files = files;
    }

    /**
     * Asks git.
     *
     * @param commit whatever git takes for one: a branch, a tag, a hash, {@code HEAD~2}
     * @param folder a folder of the repository
     * @throws InputException if git is not there, the folder is in no repository, or there is no such commit
     */
    public static ChangedFiles since(String commit, Path folder) throws InputException {
        Git git = new Git(folder.toAbsolutePath().normalize());
        Path top = Path.of(git.ask(
                        problem(
                                commit,
                                "This folder is in no git repository: " + git.folder() + ".",
                                "Run in a clone, or leave " + OPTION + " out."),
                        "rev-parse",
                        "--show-toplevel")
                .strip());
        String hash = git.ask(
                        problem(
                                commit,
                                "There is no commit \"" + commit + "\" in this repository.",
                                "Check the spelling; in a shallow clone, fetch it first."),
                        "rev-parse",
                        "--verify",
                        "--quiet",
                        "--end-of-options",
                        commit + "^{commit}")
                .strip();
        Problem unclear = problem(commit, "git cannot tell what changed.", "See what \"git status\" says.");
        Set<Path> files = new HashSet<>();
        Git whole = new Git(top);
        whole.files(unclear, "diff", "--name-only", "-z", "--no-renames", "--diff-filter=d", hash)
                .forEach(file -> files.add(top.resolve(file)));
        whole.files(unclear, "ls-files", "--others", "--exclude-standard", "-z")
                .forEach(file -> files.add(top.resolve(file)));
        return new ChangedFiles(files);
    }

    /** Whether a file is one of them. */
    public boolean holds(Path file) {
        try {
            return files.contains(file.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private static Problem problem(String commit, String found, String mend) {
        return new Problem(OPTION + " " + commit, null, found, mend);
    }

    private record Git(Path folder) {

        List<String> files(Problem failure, String... arguments) throws InputException {
            return List.of(ask(failure, arguments).split("\0")).stream()
                    .filter(name -> !name.isEmpty())
                    .toList();
        }

        String ask(Problem failure, String... arguments) throws InputException {
            ArrayList<String> command = new ArrayList<>(List.of("git"));
            command.addAll(List.of(arguments));
            try {
                Process process = new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                process.getOutputStream().close();
                String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (process.waitFor() != 0) {
                    throw new InputException(failure);
                }
                return answer;
            } catch (IOException e) {
                throw new InputException(
                        new Problem(OPTION, null, "git cannot be run: " + e.getMessage() + ".", "Install git."));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while asking git", e);
            }
        }
    }
}
