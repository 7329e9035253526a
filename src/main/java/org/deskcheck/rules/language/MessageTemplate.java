package org.deskcheck.rules.language;

import java.util.stream.Collectors;
import org.deskcheck.rules.language.Expression.Arithmetic;
import org.deskcheck.rules.language.Expression.Path;
import org.deskcheck.rules.language.Expression.Step;
import org.deskcheck.rules.language.Expression.Text;
import org.deskcheck.rules.language.Rule.Action;

/** What a rule says, before it is known of what: {@code Write "{plain}" instead of "{cue}".} */
final class MessageTemplate {

    private MessageTemplate() {}

    static String of(Rule rule) {
        return rule.actions().stream()
                .filter(action -> !action.arguments().isEmpty())
                .map(MessageTemplate::of)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String of(Action action) {
        return of(action.arguments().get(action.arguments().size() - 1));
    }

    private static String of(Expression part) {
        if (part instanceof Text text) {
            return text.value();
        }
        if (part instanceof Arithmetic sum) {
            return of(sum.left()) + of(sum.right());
        }
        return part instanceof Path path
                ? path.steps().stream()
                        .map(Step::name)
                        .collect(Collectors.joining(".", "{", "}"))
                        .replace("{$", "{")
                : "";
    }
}
