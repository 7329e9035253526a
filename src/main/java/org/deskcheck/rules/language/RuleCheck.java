package org.deskcheck.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.Account;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Comparison;
import org.deskcheck.model.ContradictionKind;
import org.deskcheck.model.Nearest;
import org.deskcheck.model.Sentence;
import org.deskcheck.rules.language.CheckedFile.LexiconUse;
import org.deskcheck.rules.language.Expression.Arithmetic;
import org.deskcheck.rules.language.Expression.Text;
import org.deskcheck.rules.language.Rule.Action;
import org.deskcheck.rules.language.RuleTree.Report;
import org.deskcheck.rules.language.Type.Kind;
import org.jspecify.annotations.Nullable;

/** Checks one rule's conditions and messages, and tells what it reports. */
final class RuleCheck {

    private final Mistakes mistakes;
    private final List<LexiconUse> lexicons;

    RuleCheck(Mistakes mistakes, List<LexiconUse> lexicons) {
        this.mistakes = mistakes;
        this.lexicons = lexicons;
    }

    List<Report> check(Rule rule) {
        Scope scope = new Scope(mistakes);
        Thresholds.bind(rule, scope, mistakes);
        if (rule.conditions().isEmpty() || !(rule.conditions().get(0) instanceof Condition.Pattern)) {
            mistakes.add(
                    rule.at(),
                    "The first condition of a rule must be the fact that it is about.",
                    "Begin with $claim : Claim( … ), $comparison : Comparison( … ) or $account : Account( … ).");
            return List.of();
        }
        ConditionCheck conditions = new ConditionCheck(mistakes, lexicons);
        rule.conditions().forEach(condition -> conditions.check(condition, scope));
        Thresholds.complainOfUnused(rule, scope, mistakes);
        if (rule.actions().isEmpty()) {
            mistakes.add(rule.at(), "This rule reports nothing.", "Write after \"then\": desk.report($claim, \"…\");");
        }
        List<Report> reports = new ArrayList<>();
        for (Action action : rule.actions()) {
            Report report = action(action, new ExpressionCheck(scope, mistakes));
            if (report != null) {
                reports.add(report);
            }
        }
        return reports;
    }

    private @Nullable Report action(Action action, ExpressionCheck expressions) {
        boolean report = action.verb().equals("report");
        if (!report && !action.verb().equals("contradiction")) {
            mistakes.add(
                    action.at(),
                    "The desk cannot do \"" + action.verb() + "\".",
                    Nearest.hint(action.verb(), List.of("contradiction", "report")));
            return null;
        }
        List<Expression> arguments = action.arguments();
        if (arguments.size() != (report ? 2 : 3)) {
            mistakes.add(
                    action.at(),
                    "desk." + action.verb() + " is given " + arguments.size() + " things.",
                    report
                            ? "Write desk.report($claim, \"…\"); with a claim, a sentence or an account."
                            : "Write desk.contradiction($comparison, NUMBER, \"…\"); with a comparison or a claim.");
            return null;
        }
        about(
                arguments.get(0),
                expressions,
                report ? List.of(Claim.class, Sentence.class, Account.class) : List.of(Comparison.class, Claim.class));
        if (!report) {
            expressions.value(arguments.get(1), new Type(Kind.CONSTANT, ContradictionKind.class, null, false));
        }
        return new Report(
                arguments.get(0),
                report ? null : arguments.get(1),
                message(arguments.get(arguments.size() - 1), expressions));
    }

    private void about(Expression subject, ExpressionCheck expressions, List<Class<?>> allowed) {
        Type type = expressions.value(subject, null);
        if (type.isKnown() && !allowed.contains(type.java())) {
            mistakes.add(
                    subject.at(),
                    "This is not what the message can be about.",
                    "Give the variable of "
                            + String.join(
                                    " or ",
                                    allowed.stream().map(Class::getSimpleName).toList()) + ".");
        }
    }

    private List<Expression> message(Expression message, ExpressionCheck expressions) {
        List<Expression> parts = new ArrayList<>();
        flatten(message, parts);
        sentence(message.at(), parts);
        for (Expression part : parts) {
            Type type = expressions.value(part, null);
            if (type.is(Kind.FACT)) {
                mistakes.add(
                        part.at(),
                        "A message cannot show a whole " + type.java().getSimpleName() + ".",
                        "Name one of its fields: "
                                + String.join(
                                        ", ", Vocabulary.fields(type.java()).keySet()) + ".");
            }
        }
        return parts;
    }

    private void flatten(Expression message, List<Expression> parts) {
        if (message instanceof Arithmetic sum && sum.operator().equals("+")) {
            flatten(sum.left(), parts);
            flatten(sum.right(), parts);
        } else if (!(message instanceof Text text && text.value().isEmpty())) {
            parts.add(message);
        }
    }

    /** A fact-checker reads the message as it stands; half a sentence leaves open what to do. */
    private void sentence(int at, List<Expression> parts) {
        if (parts.isEmpty()) {
            parts.add(new Text(at, ""));
        }
        boolean begins = !(parts.get(0) instanceof Text first) || first.value().matches("(?s)[^\\p{Ll}\\s].*");
        boolean ends =
                parts.get(parts.size() - 1) instanceof Text last && last.value().matches("(?s).*[.?!][\"”’')]*");
        if (!begins || !ends) {
            mistakes.add(
                    parts.get(0).at(),
                    "The message is not a full sentence.",
                    "Begin with a capital letter and end with a full stop; say what the reporter should do.");
        }
    }
}
