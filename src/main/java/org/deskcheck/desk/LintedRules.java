package org.deskcheck.desk;

import java.util.List;
import org.deskcheck.model.Problem;

/**
 * What a lint says of a desk's rule packs.
 *
 * @param rules how many rules are in order
 * @param mistakes what stops the packs from being used, by file and place
 * @param warnings what their authors should look at, by file and place
 */
public record LintedRules(int rules, List<Problem> mistakes, List<Problem> warnings) {
    public LintedRules {
        mistakes = List.copyOf(mistakes);
        warnings = List.copyOf(warnings);
    }
}
