package org.deskcheck.rules.phrases;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.rules.phrases.Expansion.Mistake;
import org.deskcheck.rules.phrases.Expansion.Stretch;
import org.deskcheck.rules.phrases.Phrase.Section;
import org.deskcheck.rules.phrases.Phrasebook.Match;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file of sentences as a rule file, line by line.
 *
 * <p>Between {@code when} and {@code then}, and from there to {@code end}, each line is a sentence. One that begins with
 * {@code -} narrows the fact of the sentence before it, and may give several phrases joined by "or". One that begins
 * with {@code >} is taken as it stands. Everything else in the file is the same as in a rule file.
 */
public final class Expander {

    private static final int LONGEST = 2_000;
    private static final String DASH = "- ";

    private final Phrasebook phrases;
    private final Traced written = new Traced();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Stretch> doubtful = new ArrayList<>();
    private @Nullable Section section;
    private boolean inComment;
    private boolean understood;
    private int begun;
    private int whenBegun;
    private int fact = -1;

    private Expander(Phrasebook phrases) {
        this.phrases = phrases;
    }

    public static Expansion expand(String text, Phrasebook phrases) {
        Expander expander = new Expander(phrases);
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end + 1;
            expander.line(text.substring(at, next), at);
            at = next;
        }
        expander.close(text.length());
        return new Expansion(
                expander.written.toString(),
                expander.written.origins(text.length()),
                expander.mistakes,
                expander.doubtful);
    }

    private void line(String line, int at) {
        String sentence = line.strip();
        int from = at + line.indexOf(sentence);
        if (section == null) {
            written.copy(line, at);
            inComment = endsInComment(line);
            if (!inComment && sentence.equals("when")) {
                section = Section.WHEN;
                understood = true;
                begun = at;
                whenBegun = written.length();
                fact = -1;
            }
        } else if (sentence.equals("then") && section == Section.WHEN) {
            section = Section.THEN;
            written.copy(line, at);
        } else if (sentence.equals("end")) {
            written.copy(line, at);
            close(at + line.length());
        } else if (sentence.isEmpty() || sentence.startsWith("//") || sentence.startsWith("#")) {
            written.write("\n", at);
        } else if (sentence.startsWith(">")) {
            fact = written.length();
            written.copy(sentence.substring(1), from + 1);
            written.write("\n", from);
        } else {
            sentence(sentence, from, section);
        }
    }

    private boolean endsInComment(String line) {
        boolean inside = inComment;
        for (int i = 0; i + 1 < line.length(); i++) {
            if (line.startsWith(inside ? "*/" : "/*", i)) {
                inside = !inside;
                i++;
            }
        }
        return inside;
    }

    private void close(int end) {
        if (section != null && !understood) {
            doubtful.add(new Stretch(begun, end));
        }
        section = null;
    }

    private void sentence(String sentence, int from, Section in) {
        if (sentence.startsWith("-")) {
            constraint(sentence, from, in);
            return;
        }
        Traced expanded = expanded(sentence, from, 0, in);
        if (expanded == null) {
            standIn(from, in);
        } else {
            fact = written.length();
            written.insert(fact, expanded);
            written.write("\n", from);
        }
    }

    private void constraint(String sentence, int from, Section in) {
        Traced expanded = alternatives(sentence, from, in);
        int close = fact < 0 ? -1 : written.lastIndexOf(')', fact);
        if (expanded == null) {
            return;
        }
        if (in != Section.WHEN || close < 0) {
            mistake(from, "A line with - narrows a fact, and none stands above it.", "Begin with: there is a claim.");
            standIn(from, in);
            return;
        }
        Traced joined = new Traced();
        joined.write(written.before(close) == '(' ? " " : ", ", from);
        joined.insert(joined.length(), expanded);
        joined.write(" ", from);
        written.insert(close, joined);
    }

    /** A fact or report in place of one that was not understood, so that the rule is not blamed for having none. */
    private void standIn(int at, Section in) {
        if (in == Section.THEN) {
            written.write("desk.report($claim, \"Say so.\");\n", at);
        } else if (fact < 0) {
            fact = written.length();
            written.write("$claim : Claim( )\n", at);
        }
    }

    /** "- that states a figure or that judges": each side a phrase of its own. */
    private @Nullable Traced alternatives(String sentence, int from, Section in) {
        List<String> sides = List.of(sentence.split("(?i)\\s+or\\s+", -1));
        if (sides.size() == 1 || phrases.find(in, sentence) != null) {
            return expanded(sentence, from, 0, in);
        }
        Traced all = new Traced();
        int start = 0;
        for (String side : sides) {
            int at = sentence.indexOf(side, start);
            Traced one = start == 0 ? expanded(side, from, 0, in) : expanded(DASH + side, from + at, DASH.length(), in);
            if (one == null) {
                return null;
            }
            all.write(start == 0 ? "(" : " || (", from + at);
            all.insert(all.length(), one);
            all.write(")", from + at);
            start = at + side.length();
        }
        return all;
    }

    /** @param added how many characters at the beginning do not stand in the file */
    private @Nullable Traced expanded(String sentence, int from, int added, Section in) {
        Match match = sentence.length() > LONGEST ? null : phrases.find(in, sentence);
        if (match == null) {
            mistake(from, "There is no phrase \"" + sentence + "\" here.", phrases.hint(in, sentence));
            return null;
        }
        Traced expanded = new Traced();
        String meaning = match.phrase().meaning();
        int at = 0;
        for (Phrase.Gap gap = Phrase.nextGap(meaning, 0); gap != null; gap = Phrase.nextGap(meaning, at)) {
            int group = match.group(gap.name());
            int start = from + match.gaps().start(group) - added;
            boolean quoted = meaning.startsWith("\"", gap.start() - 1);
            expanded.write(meaning.substring(at, quoted ? gap.start() - 1 : gap.start()), from);
            expanded.write(quoted ? "\"" : "", start - 1);
            String value = match.gaps().group(group);
            value(value, start, quoted && in == Section.THEN && isBrought(value, start), expanded);
            at = gap.end();
        }
        expanded.write(meaning.substring(at), from);
        return expanded;
    }

    /** Whether what a message shows is there; says which phrases bring it if some would and none of them was used. */
    private boolean isBrought(String message, int from) {
        for (Phrase.Gap name = Phrase.nextGap(message, 0); name != null; name = Phrase.nextGap(message, name.end())) {
            String variable = "$" + name.name() + " :";
            List<String> bringing = phrases.binding(variable);
            if (!bringing.isEmpty() && written.toString().indexOf(variable, whenBegun) < 0) {
                mistake(
                        from + name.start(),
                        "Nothing above says what {" + name.name() + "} is.",
                        "It comes with " + String.join(" or ", bringing) + ".");
                return false;
            }
        }
        return true;
    }

    /** In a message {@code {name}} shows what the variable of that name stands for. */
    private static void value(String value, int from, boolean message, Traced expanded) {
        int at = 0;
        for (Phrase.Gap name = Phrase.nextGap(value, 0); message && name != null; name = Phrase.nextGap(value, at)) {
            expanded.copy(value.substring(at, name.start()), from + at);
            expanded.write("\" + $", from + name.start());
            expanded.copy(name.name(), from + name.start() + 1);
            expanded.write(" + \"", from + name.start());
            at = name.end();
        }
        expanded.copy(value.substring(at), from + at);
    }

    private void mistake(int at, String found, String mend) {
        mistakes.add(new Mistake(at, found, mend));
        understood = false;
    }
}
