package org.deskcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Problem;
import org.deskcheck.rules.language.CheckedFile;
import org.deskcheck.rules.language.RuleFile;
import org.deskcheck.rules.phrases.Phrasebook;

/** The rule files of some packs, and the phrases that those in sentences are made of. */
final class RuleFiles {

    static final String RULES = ".drl";
    static final String SENTENCES = ".dslr";
    private static final String PHRASES = ".dsl";

    private final List<PackFile> files;
    private final Phrasebook phrases;

    private RuleFiles(List<PackFile> files, Phrasebook phrases) {
        this.files = List.copyOf(files);
        this.phrases = phrases;
    }

    /** @throws InputException if a pack or its phrases cannot be read, or if it holds no rules */
    static RuleFiles of(List<Pack> packs) throws InputException {
        List<PackFile> files = new ArrayList<>();
        for (Pack pack : packs) {
            List<PackFile> own = new ArrayList<>(pack.files(RULES));
            own.addAll(pack.files(SENTENCES));
            if (own.isEmpty()) {
                throw new InputException(new Problem(
                        String.valueOf(pack.folder()),
                        null,
                        "The folder holds no rule file.",
                        "Name the folder that holds the .drl or .dslr files of your rules."));
            }
            own.sort(PackFolder.BY_NAME);
            files.addAll(own);
        }
        boolean sentences = files.stream().anyMatch(RuleFiles::isInSentences);
        return new RuleFiles(files, sentences ? phrases(packs) : new Phrasebook());
    }

    /**
     * The phrases that ship and those of the packs; of two with the same words the later pack's counts.
     *
     * @throws InputException with what is wrong with the files
     */
    static Phrasebook phrases(List<Pack> packs) throws InputException {
        Phrasebook phrases = new Phrasebook();
        List<PackFile> files = new ArrayList<>(Pack.SHIPPED.files(PHRASES));
        for (Pack pack : packs) {
            files.addAll(pack.files(PHRASES));
        }
        for (PackFile file : files) {
            phrases.with(file.shown(), file.text());
        }
        if (!phrases.problems().isEmpty()) {
            throw new InputException(phrases.problems());
        }
        return phrases;
    }

    private static boolean isInSentences(PackFile file) {
        return file.name().endsWith(SENTENCES);
    }

    /** By pack, then by name. */
    List<PackFile> all() {
        return files;
    }

    /** @throws InputException with every mistake in the file */
    CheckedFile check(PackFile file) throws InputException {
        return isInSentences(file)
                ? RuleFile.check(file.shown(), file.name(), file.text(), phrases)
                : RuleFile.check(file.shown(), file.name(), file.text());
    }

    /** Some of the files, with the same phrases. */
    RuleFiles only(Predicate<PackFile> wanted) {
        return new RuleFiles(files.stream().filter(wanted).toList(), phrases);
    }
}
