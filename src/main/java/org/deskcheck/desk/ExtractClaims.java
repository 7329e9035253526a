package org.deskcheck.desk;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.deskcheck.report.ClaimsJson;

/** The use case {@code claims}: takes the claims out of inputs and hands them on as JSON. */
public final class ExtractClaims {

    private final NewsDesk desk;

    public ExtractClaims(NewsDesk desk) {
        this.desk = desk;
    }

    /**
     * Extracts from what the paths name, in their order.
     *
     * @param lines takes one JSON object an article
     * @throws RulesException if the lexicons cannot be used
     */
    public void run(List<String> paths, InputStream standardInput, Consumer<String> lines, RunListener listener)
            throws RulesException {
        new Documents(desk, standardInput).read(paths, listener, claims -> lines.accept(ClaimsJson.line(claims)));
    }
}
