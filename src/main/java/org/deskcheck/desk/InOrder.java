package org.deskcheck.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works on several things at once and hands on what comes of them in their order. What waits to be handed on is
 * bounded, so that memory does not grow with the number of things.
 */
final class InOrder {

    /** Done or begun ahead of the one that is handed on next, for each thread. */
    private static final int AHEAD = 4;

    private final int threads;

    /** @param threads how many things are worked on at once */
    InOrder(int threads) {
        this.threads = threads;
    }

    /** What is done with each thing, on any thread. */
    interface Work<T, R> {
        R on(T thing) throws RulesException;
    }

    /** Takes what comes of it, in order, on the calling thread. */
    interface Taker<R> {
        void take(R result) throws RulesException;
    }

    <T, R> void run(List<T> things, Work<T, R> work, Taker<R> taker) throws RulesException {
        if (threads == 1 || things.size() < 2) {
            for (T thing : things) {
                taker.take(work.on(thing));
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, things.size()), task -> {
            Thread thread = new Thread(task, "deskcheck-check");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Future<R>> waiting = new ArrayDeque<>();
            for (T thing : things) {
                waiting.add(pool.submit(() -> work.on(thing)));
                if (waiting.size() == threads * AHEAD) {
                    taker.take(result(waiting.remove()));
                }
            }
            for (Future<R> next : waiting) {
                taker.take(result(next));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) throws RulesException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof RulesException rules) {
                throw rules;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw cause instanceof RuntimeException mistake ? mistake : new IllegalStateException(cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while checking", e);
        }
    }
}
