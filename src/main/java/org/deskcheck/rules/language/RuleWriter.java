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
import org.deskcheck.rules.language.ExpressionWriter.Written;
import org.deskcheck.rules.language.Rule.Action;
import org.deskcheck.rules.language.Type.Kind;

/** Checks one rule's conditions and messages and writes it anew, under its id. */
final class RuleWriter {

    private final Mistakes mistakes;
    private final List<LexiconUse> lexicons;

    RuleWriter(Mistakes mistakes, List<LexiconUse> lexicons) {
        this.mistakes = mistakes;
        this.lexicons = lexicons;
    }

    String write(Rule rule, String id) {
        Scope scope = new Scope(mistakes);
        Thresholds.bind(rule, id, scope, mistakes);
        ConditionWriter conditions = new ConditionWriter(mistakes, lexicons);
        if (rule.conditions().isEmpty() || !(rule.conditions().get(0) instanceof Condition.Pattern)) {
            mistakes.add(
                    rule.at(),
                    "The first condition of a rule must be the fact that it is about.",
                    "Begin with $claim : Claim( … ), $comparison : Comparison( … ) or $account : Account( … ).");
            return "";
        }
        StringBuilder drl = new StringBuilder("rule " + Literals.quoted(id) + "\nwhen\n");
        rule.conditions()
                .forEach(condition -> drl.append("  ")
                        .append(conditions.write(condition, scope))
                        .append('\n'));
        Thresholds.complainOfUnused(rule, scope, mistakes);
        drl.append("then\n");
        if (rule.actions().isEmpty()) {
            mistakes.add(rule.at(), "This rule reports nothing.", "Write after \"then\": desk.report($claim, \"…\");");
        }
        rule.actions()
                .forEach(action ->
                        drl.append("  ").append(action(action, id, scope)).append('\n'));
        return drl.append("end\n").toString();
    }

    private String action(Action action, String id, Scope scope) {
        boolean report = action.verb().equals("report");
        if (!report && !action.verb().equals("contradiction")) {
            mistakes.add(
                    action.at(),
                    "The desk cannot do \"" + action.verb() + "\".",
                    Nearest.hint(action.verb(), List.of("contradiction", "report")));
            return "";
        }
        List<Expression> arguments = action.arguments();
        if (arguments.size() != (report ? 2 : 3)) {
            mistakes.add(
                    action.at(),
                    "desk." + action.verb() + " is given " + arguments.size() + " things.",
                    report
                            ? "Write desk.report($claim, \"…\"); with a claim, a sentence or an account."
                            : "Write desk.contradiction($comparison, NUMBER, \"…\");");
            return "";
        }
        ExpressionWriter writer = ExpressionWriter.ofMessages(scope, mistakes);
        String about = about(
                arguments.get(0),
                writer,
                report ? List.of(Claim.class, Sentence.class, Account.class) : List.of(Comparison.class));
        String kind = report
                ? ""
                : writer.value(arguments.get(1), new Type(Kind.CONSTANT, ContradictionKind.class, null, false))
                                .code()
                        + ", ";
        return "desk." + action.verb() + "(" + Literals.quoted(id) + ", " + about + ", " + kind
                + message(arguments.get(arguments.size() - 1), writer) + ");";
    }

    private String about(Expression subject, ExpressionWriter writer, List<Class<?>> allowed) {
        Written written = writer.value(subject, null);
        if (written.type().isKnown() && !allowed.contains(written.type().java())) {
            mistakes.add(
                    subject.at(),
                    "This is not what the message can be about.",
                    "Give the variable of "
                            + String.join(
                                    " or ",
                                    allowed.stream().map(Class::getSimpleName).toList()) + ".");
        }
        return written.code();
    }

    private String message(Expression message, ExpressionWriter writer) {
        List<Expression> parts = new ArrayList<>();
        flatten(message, parts);
        sentence(parts);
        List<String> codes = new ArrayList<>(List.of("\"\""));
        for (Expression part : parts) {
            Written written = writer.value(part, null);
            if (written.type().is(Kind.FACT)) {
                mistakes.add(
                        part.at(),
                        "A message cannot show a whole " + written.type().java().getSimpleName() + ".",
                        "Name one of its fields: "
                                + String.join(
                                        ", ",
                                        Vocabulary.fields(written.type().java()).keySet()) + ".");
            }
            codes.add(written.type().is(Kind.FIGURE) ? "desk.shown(" + written.code() + ")" : written.code());
        }
        return String.join(" + ", codes);
    }

    private void flatten(Expression message, List<Expression> parts) {
        if (message instanceof Arithmetic sum && sum.operator().equals("+")) {
            flatten(sum.left(), parts);
            flatten(sum.right(), parts);
        } else {
            parts.add(message);
        }
    }

    /** A fact-checker reads the message as it stands; half a sentence leaves open what to do. */
    private void sentence(List<Expression> parts) {
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
