package org.deskcheck.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.deskcheck.model.Attribution;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Passage;
import org.deskcheck.model.Severity;
import org.deskcheck.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The running text of one passage with its claims, sources, cues and findings marked.
 *
 * <p>Marks may overlap or nest, which elements cannot: the text is cut wherever a mark begins or ends, and
 * each piece says all that holds for it. A piece takes the colour of the smallest claim that it is part of.
 */
final class MarkedText {

    private static final String CLOSING = ".,;:!?)\"'\u2019\u201D\u00BB";

    private record Mark<T>(T about, int start, int end) {
        boolean covers(int from, int to) {
            return start <= from && to <= end;
        }
    }

    private final Page page;
    private final Passage passage;
    private final List<Mark<Claim>> claims = new ArrayList<>();
    private final List<Mark<Integer>> findings = new ArrayList<>();
    private final List<Mark<String>> roles = new ArrayList<>();
    private final SortedSet<Integer> cuts = new TreeSet<>();
    private final Set<Claim> anchored;

    /** @param anchored claims that have their anchor already; those that get one here are added */
    MarkedText(Page page, Passage passage, Set<Claim> anchored) {
        this.page = page;
        this.anchored = anchored;
        this.passage = passage;
        cuts.add(0);
        cuts.add(passage.text().length());
        for (Claim claim : page.claims()) {
            mark(claim, claim.span(), claims);
        }
        claims.forEach(mark -> cuts.add(signature(mark)));
        for (int i = 0; i < page.findings().size(); i++) {
            mark(i, page.findings().get(i).span(), findings);
        }
        for (Attribution attribution : page.claimSet().attributions()) {
            attribution.source().forEach(span -> mark("source", span, roles));
            attribution.cue().forEach(span -> mark("cue", span, roles));
        }
    }

    private <T> void mark(T about, @Nullable Span span, List<Mark<T>> marks) {
        if (span == null || !span.overlaps(passage.span())) {
            return;
        }
        int start = passage.indexOf(span.start());
        int end = passage.indexOf(span.end());
        if (start < end) {
            marks.add(new Mark<>(about, start, end));
            cuts.add(start);
            cuts.add(end);
        }
    }

    void write(Markup html) throws IOException {
        int start = 0;
        for (int end : cuts.tailSet(1)) {
            anchors(start, html);
            piece(start, end, html);
            sources(end, html);
            start = end;
        }
    }

    private void anchors(int at, Markup html) throws IOException {
        for (Mark<Claim> mark : claims) {
            if (mark.start() == at && anchored.add(mark.about())) {
                html.element("span", "", "id", page.anchors().of(mark.about()).orElseThrow());
            }
        }
    }

    private void piece(int start, int end, Markup html) throws IOException {
        String text = passage.text().substring(start, end);
        Mark<Claim> claim = claims.stream()
                .filter(mark -> mark.covers(start, end))
                .min(Comparator.comparingInt(mark -> mark.end() - mark.start()))
                .orElse(null);
        List<Integer> about = findings.stream()
                .filter(mark -> mark.covers(start, end))
                .map(Mark::about)
                .toList();
        List<String> classes = new ArrayList<>();
        roles.stream()
                .filter(mark -> mark.covers(start, end))
                .map(Mark::about)
                .distinct()
                .sorted()
                .forEach(classes::add);
        List<String> attributes = new ArrayList<>();
        if (claim != null) {
            classes.add("claim");
            classes.add(page.accounts().style(claim.about().account()));
            attributes.addAll(List.of("data-account", claim.about().account()));
        }
        if (!about.isEmpty()) {
            classes.add("found-" + gravest(about).label());
            String cards = about.stream().map(PageAnchors::finding).collect(Collectors.joining(" "));
            attributes.addAll(List.of("data-findings", cards, "href", "#" + PageAnchors.finding(about.get(0))));
        }
        if (classes.isEmpty()) {
            html.text(text);
        } else {
            attributes.addAll(0, List.of("class", String.join(" ", classes)));
            html.element(about.isEmpty() ? "span" : "a", text, attributes.toArray(String[]::new));
        }
    }

    private Severity gravest(List<Integer> about) {
        return about.stream()
                .map(page.findings()::get)
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    // Behind the comma and the quotation mark that close a claim.
    private int signature(Mark<Claim> mark) {
        int at = mark.end();
        while (at < passage.text().length() && CLOSING.indexOf(passage.text().charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    // Claims of one source in a row are signed once, behind the last of them.
    private void sources(int at, Markup html) throws IOException {
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i).about();
            if (signature(claims.get(i)) != at || claim.attribution() == null) {
                continue;
            }
            String source = PageAccounts.source(claim);
            boolean goesOn = i + 1 < claims.size()
                    && claims.get(i + 1).about().attribution() != null
                    && PageAccounts.source(claims.get(i + 1).about()).equals(source);
            if (!goesOn) {
                html.element(
                        "small", " " + source, "class", "by " + page.accounts().style(claim.account()));
            }
        }
    }
}
