package org.deskcheck.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deskcheck.compare.Alignment.Pair;
import org.deskcheck.compare.Reading.Word;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClashingWords;
import org.deskcheck.model.ContradictionKind;
import org.deskcheck.model.DateMention;
import org.deskcheck.model.Proposition.Role;
import org.deskcheck.model.Quantity;
import org.deskcheck.model.Span;

/** Finds the words on which two aligned claims clash, in the text of each. */
final class ClashMarker {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");

    private static final Pattern NEGATION =
            Pattern.compile("(?i)\\b(?:not|no|never|none|neither|nor|nobody|nothing|cannot|without"
                    + "|den(?:y|ies|ied)|refus\\p{L}+|fail\\p{L}*|reject\\p{L}*)\\b|n['’]t\\b");

    private final Alignment alignment;

    ClashMarker(Alignment alignment) {
        this.alignment = alignment;
    }

    ClashingWords mark(ContradictionKind kind, FigureComparison figures, DateComparison dates, Antonyms antonyms) {
        Side first = new Side(alignment.first());
        Side second = new Side(alignment.second());
        switch (kind) {
            case NUMBER -> {
                first.figure(figures.first());
                second.figure(figures.second());
            }
            case DATE -> {
                first.date(dates.first());
                second.date(dates.second());
            }
            case PLACE -> fillers(Role.WHERE, first, second);
            case ACTOR -> fillers(Role.WHO, first, second);
            default -> {
                opposites(antonyms, first, second);
                denials(first, second);
            }
        }
        // What has no mark of its own clashes by what it says instead.
        first.orWordsApart(alignment.pairs().stream().map(Pair::first).toList());
        second.orWordsApart(alignment.pairs().stream().map(Pair::second).toList());
        return new ClashingWords(first.spans(), second.spans());
    }

    private void fillers(Role role, Side first, Side second) {
        for (Pair acts : Slots.clashing(alignment, role)) {
            first.words(word -> word.act() == acts.first().act() && word.role() == role);
            second.words(word -> word.act() == acts.second().act() && word.role() == role);
        }
    }

    private static void opposites(Antonyms antonyms, Side first, Side second) {
        Pair pair = antonyms.pair();
        if (pair != null) {
            first.words(pair.first()::equals);
            second.words(pair.second()::equals);
        }
    }

    private void denials(Side first, Side second) {
        for (Pair pair : alignment.pairs()) {
            if (pair.deniedByOne() && (pair.ofPredicates() || pair.first().name())) {
                first.words(pair.first()::equals);
                second.words(pair.second()::equals);
            }
        }
        first.denials();
        second.denials();
    }

    /** The marks in one claim's text. */
    private static final class Side {

        private final Reading reading;
        private final Claim claim;
        private final boolean[] marked;

        Side(Reading reading) {
            this.reading = reading;
            this.claim = reading.claim();
            this.marked = new boolean[claim.text().length()];
        }

        void figure(String text) {
            claim.quantities().stream()
                    .filter(quantity -> quantity.text().equals(text))
                    .map(Quantity::span)
                    .forEach(this::mark);
        }

        void date(String text) {
            claim.dates().stream()
                    .filter(date -> date.text().equals(text))
                    .map(DateMention::span)
                    .forEach(this::mark);
        }

        void words(Predicate<Word> which) {
            Set<String> stems = new HashSet<>();
            reading.words().stream().filter(which).forEach(word -> stems.add(word.stem()));
            Matcher words = WORD.matcher(claim.text());
            while (words.find()) {
                String stem = ContentWords.stem(words.group().toLowerCase(Locale.ROOT));
                if (stems.stream().anyMatch(wanted -> wanted.equals(stem) || Alignment.kin(wanted, stem))) {
                    mark(new Span(words.start(), words.end()));
                }
            }
        }

        void denials() {
            Matcher negations = NEGATION.matcher(claim.text());
            while (negations.find()) {
                mark(new Span(negations.start(), negations.end()));
            }
            for (String term : claim.proposition().refutations()) {
                Matcher found = Pattern.compile("\\b" + Pattern.quote(term), Pattern.CASE_INSENSITIVE)
                        .matcher(claim.text());
                while (found.find()) {
                    mark(new Span(found.start(), found.end()));
                }
            }
        }

        void orWordsApart(List<Word> aligned) {
            if (spans().isEmpty()) {
                words(word -> !aligned.contains(word));
            }
        }

        private void mark(Span span) {
            for (int i = Math.max(0, span.start()); i < Math.min(marked.length, span.end()); i++) {
                marked[i] = true;
            }
        }

        List<Span> spans() {
            List<Span> spans = new ArrayList<>();
            for (int i = 0; i < marked.length; i++) {
                int start = i;
                while (i < marked.length && marked[i]) {
                    i++;
                }
                if (i > start) {
                    spans.add(new Span(start, i));
                }
            }
            return spans;
        }
    }
}
