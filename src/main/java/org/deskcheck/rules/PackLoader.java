package org.deskcheck.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Lexicons;
import org.deskcheck.rules.engine.Engine;
import org.deskcheck.rules.engine.Limits;
import org.deskcheck.rules.engine.TermIndex;
import org.deskcheck.rules.language.CheckedFile;
import org.deskcheck.rules.language.RuleTree;

/** Reads and checks the rules of packs, and makes them ready to be run. */
final class PackLoader {

    private final PackCheck check;
    private final List<RuleTree> rules = new ArrayList<>();

    private PackLoader(Lexicons lexicons) {
        this.check = new PackCheck(lexicons);
    }

    /** @throws InputException with the mistakes of all files */
    static PackCards cards(RuleFiles files, Lexicons lexicons) throws InputException {
        PackLoader loader = new PackLoader(lexicons);
        loader.read(files);
        return new PackCards(loader.rules.stream().map(RuleTree::card).toList(), loader.check.packs());
    }

    /** @throws InputException with the mistakes of all files */
    static RulePack load(RuleFiles files, Lexicons lexicons) throws InputException {
        PackLoader loader = new PackLoader(lexicons);
        loader.read(files);
        return new RulePack(
                loader.rules,
                loader.check.files(),
                lexicons,
                new Engine(loader.rules, new TermIndex(lexicons)),
                Limits.USUAL);
    }

    private void read(RuleFiles files) throws InputException {
        for (PackFile file : files.all()) {
            try {
                CheckedFile checked = files.check(file);
                check.add(file, checked);
                checked.rules().forEach(rule -> rules.add(rule.tree()));
            } catch (InputException e) {
                check.fail(e);
            }
        }
        if (!check.problems().isEmpty()) {
            throw new InputException(check.problems());
        }
        rules.sort(Comparator.comparing(rule -> rule.card().id()));
    }
}
