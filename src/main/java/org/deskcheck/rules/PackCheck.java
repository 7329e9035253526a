package org.deskcheck.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Lexicon;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Nearest;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.model.RuleCard;
import org.deskcheck.rules.engine.TermIndex;
import org.deskcheck.rules.language.CheckedFile;
import org.deskcheck.rules.language.CheckedFile.CheckedRule;
import org.deskcheck.rules.language.CheckedFile.LexiconUse;

/** What one file alone cannot tell: ids and names used twice, lexicons that are not there. */
final class PackCheck {

    static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::path)
            .thenComparing(
                    Problem::position,
                    Comparator.nullsFirst(
                            Comparator.comparingInt(Position::line).thenComparingInt(Position::column)));

    private final List<String> lexicons;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, PackFile> byId = new HashMap<>();
    private final Map<String, String> usedAt = new HashMap<>();

    PackCheck(Lexicons lexicons) {
        this.lexicons = lexicons.all().stream()
                .filter(TermIndex::isOfTerms)
                .map(Lexicon::name)
                .toList();
    }

    /** Takes note of a file that cannot be used. */
    void fail(InputException e) {
        problems.addAll(e.problems());
    }

    /** Holds a file against those before it. */
    void add(PackFile file, CheckedFile checked) {
        String path = file.shown();
        for (CheckedRule rule : checked.rules()) {
            RuleCard card = rule.card();
            once(path, rule.id(), card.line(), "id " + card.id());
            once(path, rule.title(), card.line(), "name \"" + card.title() + "\"");
            byId.put(card.id(), file);
        }
        for (LexiconUse use : checked.lexicons()) {
            if (!lexicons.contains(use.name())) {
                problems.add(new Problem(
                        path,
                        use.at(),
                        "There is no lexicon \"" + use.name() + "\" of terms.",
                        Nearest.hint(use.name(), lexicons)));
            }
        }
    }

    private void once(String path, Position at, int line, String what) {
        String other = usedAt.putIfAbsent(what, path + ", line " + line);
        if (other != null) {
            problems.add(new Problem(
                    path, at, "The " + what + " is already used in " + other + ".", "Give this rule its own."));
        }
    }

    /** The file of each rule, by the rule's id. */
    Map<String, PackFile> files() {
        return Map.copyOf(byId);
    }

    /** The pack of each rule, by the rule's id. */
    Map<String, Pack> packs() {
        return byId.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().pack()));
    }

    /** All mistakes, by file and place. */
    List<Problem> problems() {
        return problems.stream().sorted(BY_PLACE).toList();
    }
}
