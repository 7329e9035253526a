package org.deskcheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Sentence;
import org.deskcheck.model.Span;

/** Finds the sentences of one article that a claim stands in. */
final class SentenceLookup {

    private final List<Sentence> sentences;

    SentenceLookup(ClaimSet article) {
        this.sentences = article.sentences();
    }

    /** Their words; the claim's own where the text is not known. */
    String around(Claim claim) {
        Span span = claim.span();
        List<Sentence> found = new ArrayList<>();
        if (span != null) {
            for (int i = firstEndingBehind(span.start()); i < sentences.size(); i++) {
                if (sentences.get(i).span().start() >= span.end()) {
                    break;
                }
                found.add(sentences.get(i));
            }
        }
        return found.isEmpty()
                ? claim.text()
                : found.stream().map(Sentence::text).collect(Collectors.joining(" "));
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
