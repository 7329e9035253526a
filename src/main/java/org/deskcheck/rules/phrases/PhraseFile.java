package org.deskcheck.rules.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.rules.phrases.Phrase.Section;

/** One {@code .dsl} file: a phrase a line, {@code [when]sentence = meaning}, and comments, which begin with {@code #}. */
final class PhraseFile {

    private static final Pattern LINE = Pattern.compile("\\[(\\w+)](?:\\[[^\\]]*])?([^=]*)=(.*)");
    private static final int LONGEST = 500;

    private final String shown;
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private String topic = "";

    PhraseFile(String shown, String text) {
        this.shown = shown;
        int line = 0;
        for (String content : text.lines().toList()) {
            line++;
            String stripped = content.strip();
            if (stripped.startsWith("#")) {
                topic = stripped.replaceFirst("^#+\\s*", "");
            } else if (!stripped.isEmpty()) {
                phrase(stripped, new Position(line, content.indexOf(stripped.charAt(0)) + 1));
            }
        }
    }

    private void phrase(String line, Position at) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches() || line.length() > LONGEST) {
            add(
                    at,
                    "This line is no phrase.",
                    "Write [when]sentence = condition or [then]sentence = action;, on one line.");
            return;
        }
        String section = parts.group(1).toUpperCase(Locale.ROOT);
        String sentence = parts.group(2).strip().replaceAll("\\s+", " ");
        String meaning = parts.group(3).strip();
        if (!section.equals("WHEN") && !section.equals("THEN")) {
            add(at, "There is no section \"" + parts.group(1) + "\".", "Write [when] or [then].");
        } else if (sentence.replace("-", "").isBlank() || meaning.isEmpty()) {
            add(at, "The phrase or its meaning is empty.", "Write [when]sentence = condition.");
        } else {
            Phrase phrase = new Phrase(Section.valueOf(section), sentence, meaning, topic);
            gaps(phrase, at);
            phrases.add(phrase);
        }
    }

    private void gaps(Phrase phrase, Position at) {
        List<String> given = Phrase.gaps(phrase.sentence());
        for (Phrase.Gap gap = Phrase.nextGap(phrase.meaning(), 0);
                gap != null;
                gap = Phrase.nextGap(phrase.meaning(), gap.end())) {
            if (!given.contains(gap.name())) {
                add(
                        at,
                        "The meaning uses {" + gap.name() + "}, which the sentence does not give.",
                        "Put it into both.");
            }
        }
    }

    private void add(Position at, String found, String mend) {
        problems.add(new Problem(shown, at, found, mend));
    }

    List<Phrase> phrases() {
        return phrases;
    }

    List<Problem> problems() {
        return problems;
    }
}
