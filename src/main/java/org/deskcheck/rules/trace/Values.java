package org.deskcheck.rules.trace;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.deskcheck.model.Account;
import org.deskcheck.model.Attribution;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Comparison;
import org.deskcheck.model.DateMention;
import org.deskcheck.model.Proposition;
import org.deskcheck.model.Quantity;
import org.deskcheck.model.Sentence;
import org.deskcheck.model.Source;
import org.deskcheck.model.Term;
import org.deskcheck.rules.evaluate.Evaluator;
import org.deskcheck.rules.evaluate.Value;
import org.deskcheck.rules.language.Expression;
import org.deskcheck.rules.language.Expression.Arithmetic;
import org.deskcheck.rules.language.Expression.Logic;
import org.deskcheck.rules.language.Expression.Not;
import org.deskcheck.rules.language.Expression.Path;
import org.deskcheck.rules.language.Expression.Relation;
import org.jspecify.annotations.Nullable;

/** Shows facts and the values of their fields as an editor would name them. */
final class Values {

    private static final int LONGEST = 90;

    private Values() {}

    /** The fields and variables that a condition speaks of, with their values. */
    static String in(Expression expression, Bindings bindings) {
        Map<String, String> values = new LinkedHashMap<>();
        gather(expression, bindings, values);
        return values.entrySet().stream()
                .map(value -> value.getKey() + ": " + value.getValue())
                .collect(Collectors.joining(", "));
    }

    private static void gather(Expression expression, Bindings bindings, Map<String, String> values) {
        if (expression instanceof Relation relation) {
            gather(relation.left(), bindings, values);
            relation.right().forEach(side -> gather(side, bindings, values));
        } else if (expression instanceof Logic logic) {
            logic.parts().forEach(part -> gather(part, bindings, values));
        } else if (expression instanceof Not not) {
            gather(not.part(), bindings, values);
        } else if (expression instanceof Arithmetic sum) {
            gather(sum.left(), bindings, values);
            gather(sum.right(), bindings, values);
        } else if (expression instanceof Path path && !path.isConstant()) {
            path(path, bindings, values);
        }
    }

    /** Of a question such as {@code text.mentions("x")}, what the question is put to. */
    private static void path(Path path, Bindings bindings, Map<String, String> values) {
        Path shown = path;
        while (shown.steps().size() > 1 && shown.last().called()) {
            shown.last().arguments().forEach(argument -> gather(argument, bindings, values));
            shown = new Path(path.at(), shown.steps().subList(0, shown.steps().size() - 1));
        }
        values.put(InWords.of(shown), of(Evaluator.of(shown).of(bindings)));
    }

    static String of(@Nullable Object value) {
        if (value == null || value == Value.MISSING) {
            return "none";
        }
        if (value instanceof String text) {
            return text.isEmpty() ? "empty" : quoted(text);
        }
        if (value instanceof Number figure) {
            String digits = String.format(Locale.ROOT, "%.4f", figure.doubleValue());
            return digits.replaceFirst("\\.?0+$", "");
        }
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        if (value instanceof Collection<?> list) {
            return list.isEmpty() ? "none" : list.stream().map(Values::of).collect(Collectors.joining(", "));
        }
        return value instanceof Enum<?> word ? word.name() : fact(value);
    }

    static String fact(Object fact) {
        if (fact instanceof Claim claim) {
            return quoted(claim.text()) + " (line " + claim.position().line() + ")";
        }
        if (fact instanceof Sentence sentence) {
            return quoted(sentence.text()) + " (line " + sentence.position().line() + ")";
        }
        if (fact instanceof Comparison pair) {
            return fact(pair.first()) + " against " + fact(pair.second());
        }
        if (fact instanceof Account account) {
            return "that of " + account.party();
        }
        if (fact instanceof Attribution attribution) {
            String by = attribution.by().name();
            return quoted(attribution.cueText()) + (by.isEmpty() ? "" : " by " + by);
        }
        if (fact instanceof Term term) {
            return quoted(term.term()) + " in " + term.lexicon()
                    + (term.value().isEmpty() ? "" : ", with " + quoted(term.value()));
        }
        if (fact instanceof Source source) {
            return source.name().isEmpty() ? source.kind().name() : source.name();
        }
        if (fact instanceof Quantity quantity) {
            return quoted(quantity.text());
        }
        if (fact instanceof DateMention date) {
            return quoted(date.text());
        }
        if (fact instanceof Proposition.Act act) {
            return act.predicate();
        }
        return fact instanceof Proposition.Part part ? part.head() : fact.toString();
    }

    private static String quoted(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return "\"" + (line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line) + "\"";
    }
}
