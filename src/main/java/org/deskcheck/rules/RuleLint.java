package org.deskcheck.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Problem;
import org.deskcheck.model.RuleCard;
import org.deskcheck.rules.language.CheckedFile;

/**
 * What a lint says of some packs: of all their files at once.
 *
 * @param rules how many rules are in order
 * @param mistakes what stops the packs from being used, by file and place
 * @param warnings what their authors should look at, by file and place
 */
public record RuleLint(int rules, List<Problem> mistakes, List<Problem> warnings) {
    public RuleLint {
        mistakes = List.copyOf(mistakes);
        warnings = List.copyOf(warnings);
    }

    public static RuleLint of(List<Pack> packs) {
        LexiconReader.Reading lexicons;
        RuleFiles files;
        try {
            lexicons = LexiconReader.reading(packs);
            files = RuleFiles.of(packs);
        } catch (InputException e) {
            return new RuleLint(0, e.problems(), List.of());
        }
        PackCheck check = new PackCheck(lexicons.lexicons());
        List<Problem> warnings = new ArrayList<>();
        List<RuleCard> cards = new ArrayList<>();
        for (PackFile file : files.all()) {
            try {
                CheckedFile checked = files.check(file);
                check.add(file, checked);
                warnings.addAll(checked.warnings());
                checked.rules().forEach(rule -> cards.add(rule.card()));
            } catch (InputException e) {
                check.fail(e);
            }
        }
        List<Problem> mistakes = new ArrayList<>(lexicons.problems());
        mistakes.addAll(check.problems());
        if (check.problems().isEmpty()) { // Else the cases of rules that are not understood would be blamed.
            warnings.addAll(cases(packs, cards, check));
        }
        warnings.sort(PackCheck.BY_PLACE);
        mistakes.sort(PackCheck.BY_PLACE);
        return new RuleLint(cards.size(), mistakes, warnings);
    }

    /** Rules without cases and cases without rules; of packs that are a folder, for those inside the program have none. */
    private static List<Problem> cases(List<Pack> packs, List<RuleCard> cards, PackCheck check) {
        List<Problem> problems = new ArrayList<>();
        for (Pack pack : packs) {
            Path folder = pack.folder();
            if (folder != null) {
                List<RuleCard> own = cards.stream()
                        .filter(card -> {
                            PackFile file = check.files().get(card.id());
                            return file != null && file.pack().equals(pack);
                        })
                        .toList();
                try {
                    problems.addAll(RuleCases.read(Pack.in(folder), own, own).problems());
                } catch (InputException e) {
                    problems.addAll(e.problems());
                }
            }
        }
        return problems;
    }
}
