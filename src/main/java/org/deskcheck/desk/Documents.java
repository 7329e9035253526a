package org.deskcheck.desk;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.Found;
import org.deskcheck.ingest.Input;
import org.deskcheck.ingest.InputFinder;
import org.deskcheck.ingest.Reading;
import org.deskcheck.model.ClaimSet;

/** Reads what a command line names, one document after the other, so that never more than one is in memory. */
final class Documents {

    /** Takes the claims of one document after the other. */
    @FunctionalInterface
    interface Taker {
        void take(ClaimSet claims) throws RulesException;
    }

    private final NewsDesk desk;
    private final InputStream standardInput;

    Documents(NewsDesk desk, InputStream standardInput) {
        this.desk = desk;
        this.standardInput = standardInput;
    }

    /** Reads all that the paths name, in their order; what cannot be read does not stop the others. */
    void read(List<String> paths, RunListener listener, Taker taker) throws RulesException {
        Found found = new InputFinder(Path.of(""), standardInput).find(paths);
        found.problems().forEach(listener::unreadable);
        int number = 0;
        for (Input input : found.inputs()) {
            listener.reading(input.path(), ++number, found.inputs().size());
            Reading reading = desk.read(input);
            reading.problems().forEach(listener::unreadable);
            for (Document document : reading.documents()) {
                taker.take(desk.claims(document));
            }
        }
    }
}
