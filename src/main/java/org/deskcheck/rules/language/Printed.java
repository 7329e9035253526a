package org.deskcheck.rules.language;

import java.util.stream.Collectors;
import org.deskcheck.rules.language.Expression.Figure;
import org.deskcheck.rules.language.Expression.Path;
import org.deskcheck.rules.language.Expression.Step;
import org.deskcheck.rules.language.Expression.Text;
import org.deskcheck.rules.language.Expression.Word;

/** Simple expressions as text, so that two can be told to be the same. */
final class Printed {

    private Printed() {}

    static String of(Expression expression) {
        if (expression instanceof Path path) {
            return path.steps().stream().map(Printed::step).collect(Collectors.joining("."));
        }
        if (expression instanceof Text text) {
            return "\"" + text.value() + "\"";
        }
        if (expression instanceof Figure figure) {
            return figure.digits();
        }
        return expression instanceof Word word ? word.word() : "(at " + expression.at() + ")";
    }

    private static String step(Step step) {
        return step.called()
                ? step.name() + "(" + step.arguments().stream().map(Printed::of).collect(Collectors.joining(", ")) + ")"
                : step.name();
    }
}
