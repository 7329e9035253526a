package org.deskcheck.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Lexicon;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Stance;

/** The lexicon {@code cues}: {@code cue,stance,frame}, with several frames parted by spaces. */
final class CueLexicon {

    private static final Pattern SPACES = Pattern.compile(" +");

    private final Map<String, List<CueEntry>> byFirstWord = new HashMap<>();

    /** @throws IllegalArgumentException if there is no such lexicon, or a stance or frame is unknown */
    CueLexicon(Lexicons lexicons) {
        Lexicon lexicon = lexicons.get("cues");
        List<String> cues = lexicon.column("cue");
        List<String> stances = lexicon.column("stance");
        List<String> frames = lexicon.column("frame");
        Map<String, Map<Frame, Stance>> byPhrase = new LinkedHashMap<>();
        for (int row = 0; row < cues.size(); row++) {
            String phrase = cues.get(row).strip().toLowerCase(Locale.ROOT);
            Map<Frame, Stance> entry = byPhrase.computeIfAbsent(phrase, key -> new EnumMap<>(Frame.class));
            for (String label : SPACES.split(frames.get(row).strip())) {
                entry.putIfAbsent(frame(phrase, label), stance(phrase, stances.get(row)));
            }
        }
        byPhrase.forEach(this::add);
        byFirstWord
                .values()
                .forEach(entries -> entries.sort(Comparator.comparingInt(
                                (CueEntry entry) -> entry.words().size())
                        .reversed()));
    }

    private static Frame frame(String phrase, String label) {
        Frame frame = Frame.labelled(label);
        if (frame == null) {
            throw new IllegalArgumentException("The lexicon cues gives \"" + phrase + "\" the unknown frame \"" + label
                    + "\". Use one of " + List.of(Frame.values()) + " in lower case.");
        }
        return frame;
    }

    private static Stance stance(String phrase, String name) {
        try {
            return Stance.valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The lexicon cues gives \"" + phrase + "\" the unknown stance \"" + name + "\". Use one of "
                            + List.of(Stance.values()) + ".",
                    e);
        }
    }

    private void add(String phrase, Map<Frame, Stance> stances) {
        List<String> words = List.of(SPACES.split(phrase));
        if (!phrase.isEmpty()) {
            byFirstWord
                    .computeIfAbsent(words.get(0), key -> new ArrayList<>())
                    .add(new CueEntry(phrase, words, stances));
        }
    }

    /** The entries that begin at a token, longest first. */
    List<CueMatch> at(ParsedArticle article, int token) {
        List<CueEntry> entries = new ArrayList<>(byFirstWord.getOrDefault(article.lemma(token), List.of()));
        if (!article.lower(token).equals(article.lemma(token))) {
            entries.addAll(byFirstWord.getOrDefault(article.lower(token), List.of()));
        }
        if (entries.isEmpty()) {
            return List.of();
        }
        List<CueMatch> matches = new ArrayList<>();
        int end = article.sentenceOf(token).to();
        for (CueEntry entry : entries) {
            int last = lastToken(article, entry, token, end);
            if (last >= 0) {
                matches.add(new CueMatch(entry, new Range(token, last + 1)));
            }
        }
        return matches;
    }

    /** Adverbs may stand between the words of a phrase: "called repeatedly for". */
    private static int lastToken(ParsedArticle article, CueEntry entry, int first, int end) {
        int at = first;
        for (int word = 1; word < entry.words().size(); word++) {
            at++;
            while (at < end
                    && article.tag(at).equals("RB")
                    && !isWord(article, at, entry.words().get(word))) {
                at++;
            }
            if (at >= end || !isWord(article, at, entry.words().get(word))) {
                return -1;
            }
        }
        return at;
    }

    private static boolean isWord(ParsedArticle article, int token, String word) {
        return article.lower(token).equals(word) || article.lemma(token).equals(word);
    }
}
