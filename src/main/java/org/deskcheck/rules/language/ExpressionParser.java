package org.deskcheck.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deskcheck.rules.language.Expression.Arithmetic;
import org.deskcheck.rules.language.Expression.Figure;
import org.deskcheck.rules.language.Expression.Logic;
import org.deskcheck.rules.language.Expression.Not;
import org.deskcheck.rules.language.Expression.Path;
import org.deskcheck.rules.language.Expression.Relation;
import org.deskcheck.rules.language.Expression.Step;
import org.deskcheck.rules.language.Expression.Text;
import org.deskcheck.rules.language.Expression.Word;
import org.deskcheck.rules.language.Token.Kind;
import org.deskcheck.rules.language.Tokens.Unexpected;

/** Reads what stands inside a pattern's parentheses and in a message. */
final class ExpressionParser {

    private static final int DEEPEST = 30;
    private static final int MOST_PARTS = 100;
    private static final Set<String> SIGNS = Set.of("==", "!=", "<", ">", "<=", ">=");
    private static final Set<String> WORDS = Set.of("contains", "memberOf", "matches", "in");
    private static final Map<String, String> ELSEWHERE = Map.of(
            "eval", "Write the condition itself, without eval.",
            "new", "A rule makes no objects; it compares what is there.",
            "str", "Write text.startsWith(\"…\"), text.endsWith(\"…\") or text matches \"…\".",
            "soundslike", "Write text matches \"…\" or a lexicon.");

    private final Tokens tokens;
    private int depth;

    ExpressionParser(Tokens tokens) {
        this.tokens = tokens;
    }

    Expression condition() throws Unexpected {
        goDeeper();
        Expression read = joined("||");
        depth--;
        return read;
    }

    private void goDeeper() throws Unexpected {
        if (++depth > DEEPEST) {
            throw new Unexpected(
                    tokens.peek().at(), "This condition is nested too deeply.", "Split it into several rules.");
        }
    }

    private Expression joined(String operator) throws Unexpected {
        int at = tokens.peek().at();
        List<Expression> parts = new ArrayList<>();
        parts.add(part(operator));
        while (tokens.takeIf(operator)) {
            parts.add(startsWithOperator() ? relation(leftOf(parts.get(parts.size() - 1))) : part(operator));
        }
        return parts.size() == 1 ? parts.get(0) : new Logic(at, operator, parts);
    }

    private Expression part(String operator) throws Unexpected {
        return operator.equals("||") ? joined("&&") : single();
    }

    /** {@code stance == DENIES || == DOUBTS}: the second comparison shares the first one's left side. */
    private Expression leftOf(Expression before) throws Unexpected {
        if (before instanceof Relation relation) {
            return relation.left();
        }
        throw tokens.unexpected("a field", "Say before the operator what is to be compared.");
    }

    private Expression single() throws Unexpected {
        Token token = tokens.peek();
        if (tokens.takeIf("!")) {
            goDeeper();
            Not not = new Not(token.at(), single());
            depth--;
            return not;
        }
        if (tokens.peekIs("(")) {
            tokens.take();
            Expression inner = condition();
            tokens.expect(")", "Close the parenthesis.");
            return inner;
        }
        Expression left = sum();
        return startsWithOperator() ? relation(left) : left;
    }

    private boolean startsWithOperator() {
        Token token = tokens.peek();
        return (token.kind() == Kind.SIGN && SIGNS.contains(token.text()))
                || (token.kind() == Kind.WORD
                        && (WORDS.contains(token.text()) || token.text().equals("not")));
    }

    private Expression relation(Expression left) throws Unexpected {
        int at = tokens.peek().at();
        String operator = tokens.take().text();
        if (operator.equals("not")) {
            if (!WORDS.contains(tokens.peek().text())) {
                throw tokens.unexpected(
                        "contains, memberOf, matches or in", "Before a whole condition, \"not\" is written as \"!\".");
            }
            operator = "not " + tokens.take().text();
        }
        return new Relation(left, at, operator, operator.endsWith("in") ? list() : List.of(sum()));
    }

    private List<Expression> list() throws Unexpected {
        tokens.expect("(", "Write the values in parentheses: in (NAMED, ROLE).");
        List<Expression> values = new ArrayList<>();
        do {
            values.add(sum());
        } while (tokens.takeIf(","));
        tokens.expect(")", "Separate the values by commas and close the parenthesis.");
        return values;
    }

    /** Values joined by plus, minus or times; in a message, the parts of its text. */
    Expression sum() throws Unexpected {
        Expression left = product();
        for (int joined = 1; tokens.peekIs("+") || tokens.peekIs("-"); joined++) {
            limit(joined);
            Token operator = tokens.take();
            left = new Arithmetic(left, operator.at(), operator.text(), product());
        }
        return left;
    }

    private Expression product() throws Unexpected {
        Expression left = value();
        for (int joined = 1; tokens.peekIs("*"); joined++) {
            limit(joined);
            Token operator = tokens.take();
            left = new Arithmetic(left, operator.at(), operator.text(), value());
        }
        return left;
    }

    private void limit(int joined) throws Unexpected {
        if (joined > MOST_PARTS) {
            throw new Unexpected(tokens.peek().at(), "This has more than " + MOST_PARTS + " parts.", "Shorten it.");
        }
    }

    private Expression value() throws Unexpected {
        Token token = tokens.peek();
        if (token.kind() == Kind.TEXT) {
            return new Text(tokens.take().at(), token.text());
        }
        if (token.kind() == Kind.NUMBER) {
            return new Figure(tokens.take().at(), token.text());
        }
        if (token.is("-")) {
            tokens.take();
            Token digits = tokens.expect(Kind.NUMBER, "a figure", "Write a figure behind the minus.");
            return new Figure(token.at(), "-" + digits.text());
        }
        if (token.is("null") || token.is("true") || token.is("false")) {
            return new Word(tokens.take().at(), token.text());
        }
        return path();
    }

    Path path() throws Unexpected {
        int at = tokens.peek().at();
        List<Step> steps = new ArrayList<>();
        do {
            steps.add(step());
        } while (tokens.takeIf("."));
        return new Path(at, steps);
    }

    private Step step() throws Unexpected {
        Token name = tokens.peek();
        String elsewhere = ELSEWHERE.get(name.text());
        if (name.kind() == Kind.WORD && elsewhere != null) {
            throw new Unexpected(name.at(), "\"" + name.text() + "\" is not part of rule files.", elsewhere);
        }
        tokens.expect(Kind.WORD, "a field, variable, text or figure", "Write for instance: kinds contains STATISTIC.");
        if (!tokens.takeIf("(")) {
            return new Step(name.at(), name.text(), false, List.of());
        }
        goDeeper();
        List<Expression> arguments = new ArrayList<>();
        while (!tokens.peekIs(")")) {
            arguments.add(sum());
            if (!tokens.takeIf(",")) {
                break;
            }
        }
        depth--;
        tokens.expect(")", "Close the parenthesis.");
        return new Step(name.at(), name.text(), true, arguments);
    }
}
