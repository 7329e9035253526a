package org.deskcheck.rules.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.deskcheck.rules.language.Condition.Constraint;
import org.deskcheck.rules.language.Expression.Figure;
import org.deskcheck.rules.language.Expression.Logic;
import org.deskcheck.rules.language.Expression.Not;
import org.deskcheck.rules.language.Expression.Path;
import org.deskcheck.rules.language.Expression.Relation;
import org.deskcheck.rules.language.Expression.Text;
import org.deskcheck.rules.language.Expression.Word;
import org.jspecify.annotations.Nullable;

/** Finds conditions on one fact that can never all hold, so that their rule would be silent for ever. */
final class Contradictions {

    private static final Pattern FIGURE = Pattern.compile("-?[0-9]+([.][0-9]+)?");

    /** What is known of one value. */
    private static final class Known {
        private double least = Double.NEGATIVE_INFINITY;
        private double most = Double.POSITIVE_INFINITY;
        private boolean leastLeftOut;
        private boolean mostLeftOut;
        private @Nullable Set<String> oneOf;
        private final Set<String> noneOf = new HashSet<>();
        private final Set<String> held = new HashSet<>();
        private final Set<String> notHeld = new HashSet<>();

        boolean possible() {
            boolean range = least < most || (least == most && !leastLeftOut && !mostLeftOut);
            boolean value = oneOf == null || oneOf.stream().anyMatch(one -> !noneOf.contains(one) && inRange(one));
            return range && value && held.stream().noneMatch(notHeld::contains);
        }

        private boolean inRange(String value) {
            if (!FIGURE.matcher(value).matches()) {
                return true;
            }
            double figure = Double.parseDouble(value);
            return (leastLeftOut ? figure > least : figure >= least) && (mostLeftOut ? figure < most : figure <= most);
        }

        void note(String operator, List<String> values) {
            switch (operator) {
                case "==", "in" -> {
                    Set<String> both = new HashSet<>(values);
                    if (oneOf != null) {
                        both.retainAll(oneOf);
                    }
                    oneOf = both;
                }
                case "!=", "not in" -> noneOf.addAll(values);
                case "contains" -> held.addAll(values);
                case "not contains" -> notHeld.addAll(values);
                default -> bound(operator, values.get(0));
            }
        }

        private void bound(String operator, String value) {
            if (!FIGURE.matcher(value).matches()) {
                return;
            }
            double figure = Double.parseDouble(value);
            boolean leftOut = operator.length() == 1;
            if (operator.startsWith(">") && (figure > least || (figure == least && leftOut))) {
                least = figure;
                leastLeftOut = leftOut;
            } else if (operator.startsWith("<") && (figure < most || (figure == most && leftOut))) {
                most = figure;
                mostLeftOut = leftOut;
            }
        }
    }

    private final Mistakes mistakes;
    private final Map<String, Known> known = new HashMap<>();
    private final Set<String> there = new HashSet<>();
    private final Set<String> gone = new HashSet<>();

    private Contradictions(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** @param constraints those of one fact, all of which must hold */
    static void complain(List<Constraint> constraints, Mistakes mistakes) {
        Contradictions look = new Contradictions(mistakes);
        for (Constraint constraint : constraints) {
            boolean namesValue = constraint.binding() != null && constraint.expression() instanceof Path;
            if (!namesValue) {
                look.take(constraint.expression());
            }
        }
    }

    private void take(Expression expression) {
        if (expression instanceof Logic logic && logic.operator().equals("&&")) {
            logic.parts().forEach(this::take);
        } else if (expression instanceof Relation relation && relation.left() instanceof Path left) {
            relation(relation, Printed.of(left));
        } else if (expression instanceof Path flag) {
            note(flag.at(), Printed.of(flag), "==", List.of("true"));
        } else if (expression instanceof Not not && not.part() instanceof Path flag) {
            note(not.at(), Printed.of(flag), "==", List.of("false"));
        }
    }

    private void relation(Relation relation, String left) {
        boolean plain = relation.right().stream().allMatch(Contradictions::isLiteral);
        boolean bounded = left.endsWith("size") || left.endsWith("size()") || left.endsWith("length()");
        if (bounded) {
            known.computeIfAbsent(left, any -> new Known()).note(">=", List.of("0"));
        }
        for (int dot = left.indexOf('.'); dot > 0; dot = left.indexOf('.', dot + 1)) {
            there.add(left.substring(0, dot));
        }
        List<String> right = relation.right().stream().map(Printed::of).toList();
        if (relation.operator().equals("==") && right.equals(List.of("null"))) {
            gone.add(left);
        }
        boolean lost = gone.stream().anyMatch(there::contains);
        if (lost) {
            impossible(relation.at());
            gone.clear();
        } else if (plain) {
            note(relation.at(), left, relation.operator(), right);
        }
    }

    private void note(int at, String left, String operator, List<String> right) {
        Known before = known.computeIfAbsent(left, any -> new Known());
        before.note(operator, right);
        if (!before.possible()) {
            impossible(at);
            known.remove(left);
        }
    }

    private void impossible(int at) {
        mistakes.add(
                at,
                "This can never hold together with what stands before it, so the rule would never fire.",
                "Take one of the two out, or join them with ||.");
    }

    private static boolean isLiteral(Expression expression) {
        return expression instanceof Text
                || expression instanceof Figure
                || expression instanceof Word
                || (expression instanceof Path path
                        && Character.isUpperCase(path.first().charAt(0)));
    }
}
