package org.deskcheck.rules.language;

import java.util.List;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.model.RuleCard;

/**
 * A rule file that was understood and found in order.
 *
 * @param rules in file order
 * @param lexicons the lexicons that its rules name
 * @param warnings what its author should look at; they do not stop the rules from being used
 */
public record CheckedFile(List<CheckedRule> rules, List<LexiconUse> lexicons, List<Problem> warnings) {

    /**
     * @param id where its id stands
     * @param title where its name stands
     */
    public record CheckedRule(RuleTree tree, Position id, Position title) {

        /** What reports need to know of it. */
        public RuleCard card() {
            return tree.card();
        }
    }

    /**
     * @param name the lexicon's name
     * @param at where the rule names it
     */
    public record LexiconUse(String name, Position at) {}

    public CheckedFile {
        rules = List.copyOf(rules);
        lexicons = List.copyOf(lexicons);
        warnings = List.copyOf(warnings);
    }
}
