package org.deskcheck.rules.language;

import java.util.List;
import java.util.regex.Pattern;
import org.deskcheck.model.Threshold;
import org.deskcheck.rules.language.Rule.Limit;

/** The thresholds of a rule: checked, and bound as variables that its conditions and messages can name. */
final class Thresholds {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    private Thresholds() {}

    static List<Threshold> of(Rule rule, Mistakes mistakes) {
        return rule.limits().stream()
                .map(limit -> {
                    boolean right = Literals.check(limit.figure(), mistakes);
                    return new Threshold(
                            limit.name(),
                            right ? Double.parseDouble(limit.figure().digits()) : 0);
                })
                .toList();
    }

    static void bind(Rule rule, Scope scope, Mistakes mistakes) {
        for (Limit limit : rule.limits()) {
            if (!NAME.matcher(limit.name()).matches()) {
                mistakes.add(
                        limit.at(),
                        "\"" + limit.name() + "\" is no name for a threshold.",
                        "Begin with a small letter and use letters and figures only: @threshold(words, 30).");
            } else {
                scope.bind(limit.at(), "$" + limit.name(), Type.FIGURE);
            }
        }
    }

    /** A threshold that nothing is held against changes nothing, however a desk sets it. */
    static void complainOfUnused(Rule rule, Scope scope, Mistakes mistakes) {
        for (Limit limit : rule.limits()) {
            if (NAME.matcher(limit.name()).matches() && !scope.isUsed("$" + limit.name())) {
                mistakes.add(
                        limit.at(),
                        "The threshold \"" + limit.name() + "\" is used in no condition.",
                        "Hold something against $" + limit.name() + ", or take it out.");
            }
        }
    }
}
