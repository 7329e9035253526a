package org.deskcheck.rules.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deskcheck.rules.language.Expression.Figure;
import org.deskcheck.rules.language.Rule.Action;
import org.deskcheck.rules.language.Rule.Limit;
import org.deskcheck.rules.language.Rule.Note;
import org.deskcheck.rules.language.Token.Kind;
import org.deskcheck.rules.language.Tokens.Unexpected;
import org.jspecify.annotations.Nullable;

/** Reads the rules of a file. After a mistake it goes on with the next rule. */
final class RuleParser {

    private static final Set<String> HARMLESS_IMPORTS = Set.of("org.deskcheck.model.*");
    private static final Set<String> FOREIGN =
            Set.of("function", "declare", "query", "unit", "dialect", "expander", "template", "window");

    private final String text;
    private final Tokens tokens;
    private final Mistakes mistakes;

    RuleParser(String text, Mistakes mistakes) {
        this.text = text;
        this.mistakes = mistakes;
        this.tokens = new Tokens(new Tokenizer(text, mistakes).tokens());
    }

    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        while (true) {
            Token doc = tokens.takeDoc();
            Token token = tokens.peek();
            if (token.kind() == Kind.END) {
                return rules;
            }
            try {
                if (tokens.takeIf("rule")) {
                    rules.add(rule(token.at(), doc));
                } else {
                    heading(token);
                }
            } catch (Unexpected e) {
                mistakes.add(e.at, e.found, e.mend);
                tokens.skipRule();
            }
        }
    }

    /** What a Drools editor may have put above the rules; only what changes nothing is let through. */
    private void heading(Token token) throws Unexpected {
        if (token.is("package")) {
            line();
        } else if (token.is("import") && HARMLESS_IMPORTS.contains(line())) {
            return;
        } else if (token.is("import")) {
            throw new Unexpected(
                    token.at(),
                    "Rule files import nothing.",
                    "Take the line out; the facts are there without it. Only org.deskcheck.model.* is let pass.");
        } else if (token.is("global")) {
            throw new Unexpected(token.at(), "Rule files have no globals.", "Take the line out; desk is always there.");
        } else if (FOREIGN.contains(token.text())) {
            throw new Unexpected(
                    token.at(),
                    "A rule file holds rules only; found \"" + token.text() + "\".",
                    "Write what it does as conditions, or keep the words in a lexicon.");
        } else {
            throw tokens.unexpected("a rule", "Begin with: rule \"Name\".");
        }
    }

    /** Takes what stands on the line of the next token; answers what follows the first word. */
    private String line() {
        Token first = tokens.take();
        int end = text.indexOf('\n', first.at());
        int stop = end < 0 ? text.length() : end;
        while (tokens.peek().at() < stop && tokens.peek().kind() != Kind.END) {
            tokens.take();
        }
        return text.substring(first.at() + first.text().length(), stop)
                .strip()
                .replaceFirst(";$", "")
                .strip();
    }

    private Rule rule(int at, @Nullable Token doc) throws Unexpected {
        Token title = tokens.expect(Kind.TEXT, "the rule's name", "Give the name in quotation marks: rule \"Name\".");
        List<Limit> limits = new ArrayList<>();
        Map<String, Note> notes = notes(limits);
        if (!tokens.peekIs("when")) {
            throw tokens.unexpected(
                    "\"when\"",
                    "Between the name and \"when\" stand only @id, @severity, @guideline, @since and @threshold;"
                            + " attributes such as salience or dialect are not for rule files.");
        }
        tokens.take();
        List<Condition> conditions = new ConditionParser(tokens).conditions();
        tokens.expect("then", "Close the conditions with \"then\".");
        List<Action> actions = new ArrayList<>();
        while (!tokens.peekIs("end")) {
            actions.add(action());
        }
        tokens.take();
        return new Rule(at, title, doc, notes, limits, conditions, actions);
    }

    private Map<String, Note> notes(List<Limit> limits) throws Unexpected {
        Map<String, Note> notes = new LinkedHashMap<>();
        while (tokens.takeIf("@")) {
            Token name = tokens.expect(Kind.WORD, "a name", "Write for instance @id(ATTR-001).");
            if (name.is("threshold")) {
                limits.add(limit());
                continue;
            }
            Token open = tokens.expect("(", "Write the value in parentheses: @" + name.text() + "(…).");
            int from = open.at() + 1;
            Token only = tokens.peek();
            while (!tokens.peekIs(")") && tokens.peek().kind() != Kind.END && !tokens.peekIs("when")) {
                tokens.take();
            }
            Token close = tokens.expect(")", "Close the parenthesis of @" + name.text() + ".");
            String raw = text.substring(from, close.at()).strip();
            String value = only.kind() == Kind.TEXT ? only.text() : raw;
            if (notes.put(name.text(), new Note(name.at(), value)) != null) {
                mistakes.add(name.at(), "@" + name.text() + " stands here twice.", "Keep one of them.");
            }
        }
        return notes;
    }

    private Limit limit() throws Unexpected {
        String mend = "Write a name and a figure: @threshold(words, 30).";
        tokens.expect("(", mend);
        Token name = tokens.expect(Kind.WORD, "a name", mend);
        tokens.expect(",", mend);
        String sign = tokens.takeIf("-") ? "-" : "";
        Token figure = tokens.expect(Kind.NUMBER, "a figure", mend);
        tokens.expect(")", mend);
        return new Limit(name.at(), name.text(), new Figure(figure.at(), sign + figure.text()));
    }

    private Action action() throws Unexpected {
        Token desk = tokens.peek();
        String allowed = "After \"then\" a rule may only say desk.report($claim, \"…\");"
                + " or desk.contradiction($comparison, NUMBER, \"…\");";
        if (!tokens.takeIf("desk")) {
            throw tokens.unexpected("\"desk.report\" or \"end\"", allowed);
        }
        tokens.expect(".", allowed);
        Token verb = tokens.expect(Kind.WORD, "\"report\" or \"contradiction\"", allowed);
        tokens.expect("(", allowed);
        ExpressionParser arguments = new ExpressionParser(tokens);
        List<Expression> read = new ArrayList<>();
        do {
            read.add(arguments.sum());
        } while (tokens.takeIf(","));
        tokens.expect(")", "Close the parenthesis.");
        tokens.expect(";", "End the line with a semicolon.");
        return new Action(desk.at(), verb.text(), read);
    }
}
