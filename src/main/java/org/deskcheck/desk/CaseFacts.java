package org.deskcheck.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.evidence.ReviewEvidence;
import org.deskcheck.evidence.WorksheetEvidence;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.DocumentReader;
import org.deskcheck.ingest.DocumentType;
import org.deskcheck.ingest.Input;
import org.deskcheck.model.ClaimReview;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.RuleCase;
import org.deskcheck.model.WorksheetEntry;

/** What the copy of cases says, as facts. Each copy is read once, however often its case is run. */
final class CaseFacts {

    private final FactFinder finder;
    private final Map<List<String>, List<Object>> facts = new HashMap<>();

    CaseFacts(FactFinder finder) {
        this.finder = finder;
    }

    /** The facts of a case's copy, read as an article of its own, with what its worksheet and a fact-check say. */
    List<Object> of(RuleCase tested) {
        return facts.computeIfAbsent(
                List.of(tested.copy(), tested.verdict(), tested.evidence(), tested.review()), any -> read(tested));
    }

    private List<Object> read(RuleCase tested) {
        Input input = Input.of("case", DocumentType.PLAIN_TEXT, tested.copy());
        WorksheetEntry entry = new WorksheetEntry(tested.verdict(), tested.evidence(), "", "");
        List<Object> read = new ArrayList<>();
        for (Document document : new DocumentReader(finder::meaning).read(input).documents()) {
            ClaimSet claims = finder.claims(((Document.Text) document).article());
            read.addAll(finder.facts(claims));
            claims.claims().forEach(claim -> WorksheetEvidence.of(claim, entry).ifPresent(read::add));
            review(tested.review())
                    .ifPresent(review -> claims.claims().forEach(claim -> read.add(ReviewEvidence.of(claim, review))));
        }
        return read;
    }

    private static Optional<ClaimReview> review(String marker) {
        if (marker.isEmpty()) {
            return Optional.empty();
        }
        int end = marker.indexOf(';');
        String rating = end < 0 ? marker : marker.substring(0, end).strip();
        String author = end < 0 ? "" : marker.substring(end + 1).strip();
        return Optional.of(new ClaimReview("", rating, null, author, "", ""));
    }
}
