package org.deskcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.deskcheck.model.Account;
import org.deskcheck.model.Article;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Paragraph;
import org.deskcheck.model.Passage;
import org.deskcheck.model.Section;
import org.deskcheck.model.Span;
import org.deskcheck.rules.LexiconReader;
import org.jspecify.annotations.Nullable;

/** Extracts claims from a few lines: {@code # } begins a heading, {@code = } the title, each other line a paragraph. */
final class Extraction {

    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(LexiconReader.shipped());

    private final ClaimSet set;

    private Extraction(ClaimSet set) {
        this.set = set;
    }

    static Extraction of(String text) {
        Passage title = null;
        List<Section> sections = new ArrayList<>();
        Passage heading = null;
        List<Paragraph> paragraphs = new ArrayList<>();
        int offset = 0;
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("= ")) {
                title = Passage.verbatim(line.substring(2), offset + 2);
            } else if (line.startsWith("# ")) {
                sections.add(new Section(heading, paragraphs));
                heading = Passage.verbatim(line.substring(2), offset + 2);
                paragraphs = new ArrayList<>();
            } else if (!line.isBlank()) {
                paragraphs.add(new Paragraph(Passage.verbatim(line, offset), false));
            }
            offset += line.length() + 1;
        }
        sections.add(new Section(heading, paragraphs));
        return of(text, title, sections);
    }

    static Extraction of(String text, @Nullable Passage title, List<Section> sections) {
        return new Extraction(EXTRACTOR.extract(new Article("test", "test.txt", text, null, title, sections)));
    }

    ClaimSet set() {
        return set;
    }

    List<Claim> claims() {
        return set.claims();
    }

    List<Account> accounts() {
        return EXTRACTOR.accounts(set);
    }

    /** Each claim as "source | cue | text". */
    List<String> lines() {
        return claims().stream()
                .map(claim -> claim.sourceName() + " | " + claim.cue() + " | " + claim.text())
                .toList();
    }

    /** The claim whose text begins so. */
    Claim claim(String beginning) {
        return claims().stream()
                .filter(claim -> claim.text().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No claim begins with \"" + beginning + "\" in " + lines()));
    }

    /** What the article reads where a claim stands. */
    String read(Claim claim) {
        return read(Objects.requireNonNull(claim.span()));
    }

    /** What the article reads at a span. */
    String read(Span span) {
        return set.article() == null ? "" : set.article().original().substring(span.start(), span.end());
    }
}
