package org.deskcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deskcheck.model.Annotation;
import org.deskcheck.model.Span;

/**
 * An annotated article in which every other sentence of the form "Kral said that the weir was rotten" reads
 * "The weir was rotten": what a careless reporter would have written.
 *
 * @param text the new text
 * @param bare the sentences that lost their source, in {@code text}
 * @param own the sentences that never had one
 */
record BareSentences(String text, List<Span> bare, List<Span> own) {

    private static final Pattern SENTENCE =
            Pattern.compile("\\S[^\\n]*?(?:[.!?][\"”’')]*(?=\\s+[\\p{Lu}“\"'(]|\\s*\\n|\\s*$)|(?=\\n|$))");
    private static final Pattern LINK = Pattern.compile("[\\s,:]*(?:that\\b)?[\\s,:]*");
    private static final Pattern REST = Pattern.compile("[\\s.]*");
    private static final int SHORTEST = 30;

    /** @param turn 0 or 1: which half of the sentences loses its source */
    static BareSentences of(String article, List<Annotation> annotations, int turn) {
        StringBuilder text = new StringBuilder();
        List<Span> bare = new ArrayList<>();
        List<Span> own = new ArrayList<>();
        int candidates = 0;
        int copied = 0;
        Matcher sentence = SENTENCE.matcher(article);
        while (sentence.find()) {
            Span place = new Span(sentence.start(), sentence.end());
            text.append(article, copied, place.start());
            copied = place.start();
            List<Annotation> touching = annotations.stream()
                    .filter(each -> spans(each).anyMatch(place::overlaps))
                    .toList();
            String content = touching.stream()
                    .map(each -> content(article, place, each))
                    .filter(each -> each.length() >= SHORTEST)
                    .findFirst()
                    .orElse("");
            if (touching.isEmpty() && place.length() > SHORTEST) {
                own.add(new Span(text.length(), text.length() + place.length()));
            } else if (!content.isEmpty() && candidates++ % 2 == turn) {
                bare.add(new Span(text.length(), text.length() + content.length()));
                text.append(content);
                copied = place.end();
            }
        }
        return new BareSentences(text.append(article.substring(copied)).toString(), bare, own);
    }

    private static Stream<Span> spans(Annotation annotation) {
        return Stream.of(annotation.source(), annotation.cue(), annotation.content())
                .flatMap(List::stream);
    }

    /** What is said, as a sentence of its own; empty if the sentence is more than source, cue and indirect speech. */
    private static String content(String article, Span sentence, Annotation annotation) {
        if (annotation.source().isEmpty() || annotation.content().isEmpty()) {
            return "";
        }
        Span said = annotation.content().stream().reduce(Span::union).orElseThrow();
        Span by = Stream.concat(annotation.source().stream(), annotation.cue().stream())
                .reduce(Span::union)
                .orElseThrow();
        String words = article.substring(said.start(), said.end());
        boolean speech = sentence.contains(said)
                && sentence.contains(by)
                && !words.startsWith("to ")
                && words.chars().noneMatch(c -> "\"“”".indexOf(c) >= 0);
        boolean first = speech && said.end() <= by.start() && fits(article, sentence, said, by);
        boolean last = speech && by.end() <= said.start() && fits(article, sentence, by, said);
        if (!first && !last) {
            return "";
        }
        String kept = words.replaceFirst("^that\\s+", "").replaceFirst("[ ,.]+$", "");
        return kept.substring(0, 1).toUpperCase(Locale.ROOT) + kept.substring(1) + ".";
    }

    /** Whether nothing stands before, between and behind the two but what links them. */
    private static boolean fits(String article, Span sentence, Span left, Span right) {
        return article.substring(sentence.start(), left.start()).isBlank()
                && LINK.matcher(article.substring(left.end(), right.start())).matches()
                && REST.matcher(article.substring(right.end(), sentence.end())).matches();
    }
}
