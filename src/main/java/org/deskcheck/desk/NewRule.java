package org.deskcheck.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Problem;
import org.deskcheck.rules.NamesInUse;
import org.jspecify.annotations.Nullable;

/** Begins a rule: two files with a rule that works and cases that it passes, to be rewritten. */
public final class NewRule {

    private static final Pattern NAME = Pattern.compile("([a-z0-9]+(-[a-z0-9]+)*/)*[a-z0-9]+(-[a-z0-9]+)*");

    private static final String SENTENCES_ENDING = ".dslr";

    private static final String RULE = """
        /**
         * Say here why the desk wants this, so that a colleague who does not like the rule sees the point. This one
         * flags "world-class", so that you have something to begin with.
         */
        rule "%1$s"
          @id(%2$s) @severity(warning) @guideline("Name the style guide and its entry")
        when
          $claim : Claim( text.mentions("world-class") )
        then
          desk.report($claim, "Say what is so good about it, or take the praise out.");
        end
        """;

    private static final String SENTENCES = """
        /**
         * Say here why the desk wants this, so that a colleague who does not like the rule sees the point. This one
         * flags "world-class", so that you have something to begin with.
         */
        rule "%1$s"
          @id(%2$s) @severity(warning) @guideline("Name the style guide and its entry")
        when
          there is a claim
            - that says "world-class"
        then
          report "Say what is so good about it, or take the praise out."
        end
        """;

    private static final String CASES = """
        # expect: %1$s
        # claim: world-class
        The town council met on Monday. It opened a world-class harbour for the fishing boats.

        # ok: %1$s
        The town council opened a harbour for the fishing boats.
        """;

    /**
     * What was written.
     *
     * @param id the rule's
     */
    public record Written(String id, Path rule, Path cases) {}

    private final Path pack;
    private final NamesInUse names;

    /**
     * @param pack the folder of the pack; need not exist yet
     * @throws InputException if it cannot be read
     */
    public NewRule(Path pack) throws InputException {
        this.pack = pack;
        this.names = NamesInUse.in(pack);
    }

    /**
     * Writes the two files; never in place of others.
     *
     * @param name the rule file's place in the pack: {@code sourcing/late-speaker}; with the ending {@code .dslr} the rule
     *     is written in sentences
     * @param id its id; null for the next one that is free in its folder
     * @throws InputException if name or id are none or are taken, or the files cannot be written
     */
    public Written write(String name, @Nullable String id) throws InputException {
        boolean sentences = name.endsWith(SENTENCES_ENDING);
        String file = name.replaceFirst("\\.(drl|dslr)$", "");
        if (!NAME.matcher(file).matches()) {
            throw refused(name, "This is no name for a rule file.", "Write small letters: sourcing/late-speaker.");
        }
        String folder = file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
        String chosen = id == null ? names.nextId(folder) : id;
        if (!chosen.matches("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+")) {
            throw refused(chosen, "This is no id.", "Write capitals and figures with a hyphen between: SRC-007.");
        }
        if (names.isId(chosen)) {
            throw refused(chosen, "Another rule has this id.", "Leave --id out to get the next free one.");
        }
        String plain = title(file.substring(file.lastIndexOf('/') + 1));
        String title = names.isTitle(plain) ? plain + " (" + chosen + ")" : plain;
        Path rule = pack.resolve(file + (sentences ? SENTENCES_ENDING : ".drl"));
        Path cases = pack.resolve(file + ".cases");
        for (Path taken : List.of(rule, cases)) {
            if (Files.exists(taken)) {
                throw refused(taken.toString(), "This file is there already.", "Choose another name.");
            }
        }
        try {
            Files.createDirectories(pack.resolve(folder));
            Files.writeString(cases, CASES.formatted(chosen), StandardOpenOption.CREATE_NEW);
            Files.writeString(
                    rule, (sentences ? SENTENCES : RULE).formatted(title, chosen), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw refused(rule.toString(), "The rule cannot be written.", "Name a pack that you may write to.");
        }
        return new Written(chosen, rule, cases);
    }

    private static String title(String stem) {
        String words = stem.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static InputException refused(String what, String found, String mend) {
        return new InputException(new Problem(what, null, found, mend));
    }
}
