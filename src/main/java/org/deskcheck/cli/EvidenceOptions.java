package org.deskcheck.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Says where else than in worksheets something is known of claims. */
final class EvidenceOptions {

    @Option(
            names = "--fact-checks",
            paramLabel = "FILE",
            split = ",",
            description = "Published fact-checks: JSON or JSON-LD with schema.org's ClaimReview.")
    private List<Path> factChecks = List.of();

    List<Path> factChecks() {
        return factChecks;
    }
}
