package org.deskcheck.rules.phrases;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.deskcheck.model.Nearest;
import org.deskcheck.model.Problem;
import org.deskcheck.rules.phrases.Phrase.Section;
import org.jspecify.annotations.Nullable;

/** The phrases that rules in sentences may use. */
public final class Phrasebook {

    /** A phrase that a sentence is, with what stands in its gaps. */
    record Match(Phrase phrase, Matcher gaps) {

        /** The group of a gap; 0 if the phrase has none of that name. */
        int group(String gap) {
            return Phrase.gaps(phrase.sentence()).indexOf(gap) + 1;
        }
    }

    private static final int MOST_EXAMPLES = 3;

    private final Map<String, Phrase> phrases = new LinkedHashMap<>();
    private final Map<Phrase, Pattern> patterns = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Adds a file's phrases; one that is there already gets the new meaning.
     *
     * @param shown how messages name the file
     */
    public Phrasebook with(String shown, String text) {
        PhraseFile file = new PhraseFile(shown, text);
        problems.addAll(file.problems());
        for (Phrase phrase : file.phrases()) {
            Phrase before = phrases.put(phrase.section() + phrase.sentence().toLowerCase(Locale.ROOT), phrase);
            if (before != null) {
                patterns.remove(before);
            }
            patterns.put(phrase, phrase.pattern());
        }
        return this;
    }

    /** In the order of their files. */
    public List<Phrase> phrases() {
        return List.copyOf(phrases.values());
    }

    /** What is wrong with the files. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** What tells it from another phrasebook: rules in sentences are out of date when it changes. */
    public String content() {
        return phrases.values().toString();
    }

    @Nullable
    Match find(Section section, String sentence) {
        for (Map.Entry<Phrase, Pattern> phrase : patterns.entrySet()) {
            if (phrase.getKey().section() == section) {
                Matcher matcher = phrase.getValue().matcher(sentence);
                if (matcher.matches()) {
                    return new Match(phrase.getKey(), matcher);
                }
            }
        }
        return null;
    }

    /** Some of the phrases that bind a variable, in quotation marks: what a message can show comes with one of them. */
    List<String> binding(String variable) {
        return phrases.values().stream()
                .filter(phrase ->
                        phrase.section() == Section.WHEN && phrase.meaning().contains(variable))
                .map(phrase -> "\"" + phrase.sentence() + "\"")
                .limit(MOST_EXAMPLES)
                .toList();
    }

    /** What stands in quotation marks is the writer's own, and says nothing of the phrase. */
    private static String unquoted(String sentence) {
        return sentence.replaceAll("\"[^\"]*\"", "\"\"");
    }

    /** The phrase that somebody who wrote a sentence probably meant. */
    String hint(Section section, String sentence) {
        Map<String, String> allowed = new LinkedHashMap<>();
        phrases.values().stream()
                .filter(phrase -> phrase.section() == section && phrase.isConstraint() == sentence.startsWith("-"))
                .forEach(phrase -> allowed.put(unquoted(phrase.sentence()), phrase.sentence()));
        return Nearest.sentence(unquoted(sentence), List.copyOf(allowed.keySet()))
                        .map(near -> "Did you mean \"" + allowed.get(near) + "\"? ")
                        .orElse("")
                + "deskcheck rules vocabulary lists all phrases.";
    }
}
