package org.deskcheck.desk;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.deskcheck.model.InputException;

/**
 * A part of the desk that takes long to load and is loaded once, in a thread of its own: what users feel of
 * Deskcheck is how long it takes to start.
 */
final class Loading<T> {

    private final String name;
    private final FutureTask<T> task;
    private final AtomicBoolean started = new AtomicBoolean();

    Loading(String name, Callable<T> load) {
        this.name = name;
        this.task = new FutureTask<>(load);
    }

    /** Begins to load, unless that has happened before. */
    void start() {
        if (started.compareAndSet(false, true)) {
            Thread thread = new Thread(task, "deskcheck-" + name);
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Waits for the part. */
    T get() throws RulesException {
        start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RulesException rules) {
                throw rules;
            }
            if (e.getCause() instanceof InputException input) {
                throw new RulesException(input);
            }
            throw new IllegalStateException("The " + name + " cannot be loaded", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while loading the " + name, e);
        }
    }
}
