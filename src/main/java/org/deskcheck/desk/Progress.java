package org.deskcheck.desk;

import java.util.List;
import org.deskcheck.ingest.Input;

/** Counts inputs for the listener of a run. */
final class Progress {

    private final List<Input> inputs;
    private final RunListener listener;
    private int number;

    Progress(List<Input> inputs, RunListener listener) {
        this.inputs = inputs;
        this.listener = listener;
    }

    void next() {
        String path = inputs.get(number).path();
        listener.reading(path, ++number, inputs.size());
    }
}
