package org.deskcheck.rules.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.deskcheck.model.ContradictionKind;
import org.deskcheck.model.Threshold;
import org.deskcheck.rules.evaluate.Evaluator;
import org.deskcheck.rules.evaluate.Frame;
import org.deskcheck.rules.evaluate.Value;
import org.deskcheck.rules.language.Condition;
import org.deskcheck.rules.language.Expression;
import org.deskcheck.rules.language.RuleTree;
import org.deskcheck.rules.language.RuleTree.Report;
import org.drools.model.Consequence;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.CompositePatterns;
import org.jspecify.annotations.Nullable;

/**
 * Builds what Drools runs from rules as they were understood. Nothing is compiled: a condition of the model works
 * out the parsed expression.
 */
final class RuleModel {

    private static final String PACKAGE = "org.deskcheck.rules";
    private static final Global<Desk> DESK = DSL.globalOf(Desk.class, PACKAGE, "desk");

    private final RuleTree rule;
    private final Names names = new Names();

    private RuleModel(RuleTree rule) {
        this.rule = rule;
    }

    static Model of(List<RuleTree> rules) {
        List<org.drools.model.Rule> built =
                rules.stream().map(rule -> new RuleModel(rule).rule()).toList();
        return new ModelImpl(PACKAGE).withGlobals(List.of(DESK)).withRules(built);
    }

    private org.drools.model.Rule rule() {
        for (Threshold threshold : rule.card().thresholds()) {
            names.bindThreshold(rule.card().id(), threshold.name());
        }
        ConditionModel conditions = new ConditionModel(DESK);
        List<org.drools.model.Condition> parts = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            parts.addAll(conditions.of(condition, names));
        }
        return new RuleImpl(
                PACKAGE,
                rule.card().id(),
                null,
                new CompositePatterns(
                        org.drools.model.Condition.Type.AND,
                        parts,
                        Map.of(RuleImpl.DEFAULT_CONSEQUENCE_NAME, consequence())));
    }

    /** Runs with the desk as the first value, whatever the messages name. */
    private Consequence consequence() {
        List<Said> said = rule.reports().stream().map(this::said).toList();
        List<Variable<?>> variables = new ArrayList<>(List.of(DESK));
        said.forEach(one -> variables.addAll(one.question().variables()));
        return new ConsequenceImpl(
                values -> {
                    int from = 1;
                    for (Said one : said) {
                        int to = from + one.question().variables().size();
                        one.tell((Desk) values[0], Arrays.copyOfRange(values, from, to));
                        from = to;
                    }
                },
                variables.toArray(new Variable<?>[0]),
                false,
                false,
                "java");
    }

    private Said said(Report report) {
        List<Expression> all = new ArrayList<>(report.message());
        all.add(report.about());
        return new Said(
                rule.card().id(),
                new Question(all, null, names, DESK),
                Evaluator.of(report.about()),
                kind(report.kind()),
                report.message().stream().map(Evaluator::of).toList());
    }

    private static @Nullable ContradictionKind kind(@Nullable Expression kind) {
        return kind instanceof Expression.Path path
                ? ContradictionKind.valueOf(path.last().name())
                : null;
    }

    /** What a rule tells the desk. */
    private record Said(
            String rule,
            Question question,
            Value about,
            @Nullable ContradictionKind kind,
            List<Value> message) {

        void tell(Desk desk, Object[] values) {
            Frame frame = question.frame(values);
            StringBuilder words = new StringBuilder();
            for (Value part : message) {
                Object value = part.of(frame);
                if (value == Value.MISSING) {
                    throw new IllegalStateException("A message names something that is not there");
                }
                words.append(value instanceof Number figure ? desk.shown(figure.doubleValue()) : value);
            }
            desk.report(rule, about.of(frame), kind, words.toString());
        }
    }
}
