package org.deskcheck.ingest;

import java.util.List;
import org.deskcheck.model.Problem;

/**
 * What a search for inputs found.
 *
 * @param inputs in the order in which they were named, each file once; what comes from one folder is in
 *     the order of its paths
 * @param problems what could not be found or opened, in the same order
 */
public record Found(List<Input> inputs, List<Problem> problems) {
    public Found {
        inputs = List.copyOf(inputs);
        problems = List.copyOf(problems);
    }
}
