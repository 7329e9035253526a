package org.deskcheck.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deskcheck.rules.language.Condition.Accumulate;
import org.deskcheck.rules.language.Condition.Constraint;
import org.deskcheck.rules.language.Condition.Existence;
import org.deskcheck.rules.language.Condition.Function;
import org.deskcheck.rules.language.Condition.Group;
import org.deskcheck.rules.language.Condition.Pattern;
import org.deskcheck.rules.language.Token.Kind;
import org.deskcheck.rules.language.Tokens.Unexpected;
import org.jspecify.annotations.Nullable;

/** Reads what stands between {@code when} and {@code then}. */
final class ConditionParser {

    private static final int DEEPEST = 10;
    private static final Map<String, String> REFUSED = Map.of(
            "eval", "Write the condition inside the parentheses of a fact.",
            "forall", "Write it as: not Claim( … that breaks it … ).",
            "collect", "Write accumulate( …; $n : count() ) or exists.",
            "groupby", "Write accumulate( …; $n : count() ).");

    private final Tokens tokens;
    private final ExpressionParser expressions;
    private int depth;

    ConditionParser(Tokens tokens) {
        this.tokens = tokens;
        this.expressions = new ExpressionParser(tokens);
    }

    List<Condition> conditions() throws Unexpected {
        List<Condition> conditions = new ArrayList<>();
        while (!tokens.peekIs("then") && !tokens.peekIs("end") && tokens.peek().kind() != Kind.END) {
            conditions.add(joined("or"));
        }
        return conditions;
    }

    private Condition joined(String word) throws Unexpected {
        int at = tokens.peek().at();
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(word.equals("or") ? joined("and") : single());
        } while (tokens.takeIf(word) || tokens.takeIf(word.equals("or") ? "||" : "&&"));
        return parts.size() == 1 ? parts.get(0) : new Group(at, word, parts);
    }

    private Condition single() throws Unexpected {
        Token token = tokens.peek();
        String refused = token.kind() == Kind.WORD ? REFUSED.get(token.text()) : null;
        if (refused != null) {
            throw new Unexpected(token.at(), "\"" + token.text() + "\" is not part of rule files.", refused);
        }
        if (token.is("(")) {
            return parenthesised();
        }
        if (token.is("not") || token.is("exists")) {
            tokens.take();
            goDeeper(token);
            Existence existence = new Existence(token.at(), token.text(), single());
            depth--;
            return existence;
        }
        if (token.is("accumulate") || token.is("acc")) {
            return accumulate();
        }
        return pattern();
    }

    private Condition parenthesised() throws Unexpected {
        Token open = tokens.take();
        goDeeper(open);
        int at = tokens.peek().at();
        List<Condition> parts = new ArrayList<>();
        while (!tokens.peekIs(")")) {
            parts.add(joined("or"));
        }
        tokens.take();
        depth--;
        return parts.size() == 1 ? parts.get(0) : new Group(at, "and", parts);
    }

    private void goDeeper(Token at) throws Unexpected {
        if (++depth > DEEPEST) {
            throw new Unexpected(at.at(), "These conditions are nested too deeply.", "Split the rule into several.");
        }
    }

    private Pattern pattern() throws Unexpected {
        Token first = tokens.peek();
        String binding = binding();
        Token type =
                tokens.expect(Kind.WORD, "a fact", "A condition reads: $claim : Claim( kinds contains STATISTIC ).");
        tokens.expect("(", "Behind the fact's name stand parentheses: " + type.text() + "( … ).");
        List<Constraint> constraints = new ArrayList<>();
        while (!tokens.peekIs(")")) {
            constraints.add(constraint());
            if (!tokens.takeIf(",")) {
                break;
            }
        }
        tokens.expect(")", "Separate conditions by commas and close the parenthesis.");
        return new Pattern(first.at(), binding, type.text(), constraints, tokens.takeIf("from") ? origin() : null);
    }

    private Expression.Path origin() throws Unexpected {
        Token token = tokens.peek();
        if (!token.text().startsWith("$")) {
            throw tokens.unexpected(
                    "a list of a fact", "\"from\" takes lists of a fact only: Quantity( … ) from $claim.quantities.");
        }
        return expressions.path();
    }

    private Constraint constraint() throws Unexpected {
        int at = tokens.peek().at();
        return new Constraint(at, binding(), expressions.condition());
    }

    /** {@code $name :} if it stands here. */
    private @Nullable String binding() throws Unexpected {
        if (!tokens.secondIs(":")) {
            return null;
        }
        Token name = tokens.take();
        tokens.take();
        if (!name.text().startsWith("$") || name.text().length() == 1) {
            throw new Unexpected(
                    name.at(),
                    "\"" + name.text() + "\" is no name for a variable.",
                    "Begin it with a dollar sign: $" + name.text() + ".");
        }
        return name.text();
    }

    private Condition accumulate() throws Unexpected {
        int at = tokens.take().at();
        Token open = tokens.expect("(", "Write accumulate( Claim( … ); $n : count(); $n > 1 ).");
        goDeeper(open);
        Condition source = joined("or");
        depth--;
        if (!tokens.takeIf(";") && !tokens.takeIf(",")) {
            throw tokens.unexpected("\";\"", "Write accumulate( Claim( … ); $n : count(); $n > 1 ).");
        }
        List<Function> functions = new ArrayList<>();
        do {
            functions.add(function());
        } while (tokens.takeIf(","));
        List<Expression> constraints = new ArrayList<>();
        if (tokens.takeIf(";")) {
            do {
                constraints.add(expressions.condition());
            } while (tokens.takeIf(","));
        }
        tokens.expect(")", "Close the parenthesis of accumulate.");
        return new Accumulate(at, source, functions, constraints);
    }

    private Function function() throws Unexpected {
        Token first = tokens.peek();
        String binding = binding();
        if (binding == null) {
            throw tokens.unexpected("a variable", "Give the result a name: $n : count().");
        }
        Token name = tokens.expect(
                Kind.WORD, "count, sum, min, max or average", "Inside accumulate only these five may be used.");
        tokens.expect("(", "Write " + name.text() + "($x).");
        Expression.Path argument = tokens.peekIs(")") ? null : expressions.path();
        tokens.expect(")", "Close the parenthesis.");
        return new Function(first.at(), binding, name.text(), argument);
    }
}
