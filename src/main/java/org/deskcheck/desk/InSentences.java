package org.deskcheck.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.deskcheck.model.RuleTrace;
import org.deskcheck.model.RuleTrace.Outcome;
import org.deskcheck.model.RuleTrace.Step;

/**
 * Tells the trace of a rule that is written in sentences in these sentences. A sentence may stand for several conditions;
 * it holds if all of them do.
 */
final class InSentences {

    private final List<String> lines;

    private InSentences(List<String> lines) {
        this.lines = lines;
    }

    /**
     * The same trace, in the words of the rule file.
     *
     * @param file the lines of the file; empty if the rule is not written in sentences
     */
    static RuleTrace tell(RuleTrace trace, List<String> file) {
        return file.isEmpty()
                ? trace
                : new RuleTrace(trace.rule(), trace.fires(), new InSentences(file).steps(trace.steps()));
    }

    private List<Step> steps(List<Step> steps) {
        return steps.stream()
                .map(step -> new Step(step.outcome(), sentence(step), step.found(), step.at(), parts(step)))
                .toList();
    }

    private List<Step> parts(Step fact) {
        List<Step> told = new ArrayList<>();
        List<Step> sentence = new ArrayList<>();
        for (Step part : fact.parts()) {
            if (part.at().line() == fact.at().line()) {
                told.add(part); // The sentence says more than which fact; only its conditions can tell how they came
                // out.
                continue;
            }
            if (!sentence.isEmpty() && sentence.get(0).at().line() != part.at().line()) {
                told.add(together(sentence));
                sentence.clear();
            }
            sentence.add(part);
        }
        if (!sentence.isEmpty()) {
            told.add(together(sentence));
        }
        return told;
    }

    private Step together(List<Step> conditions) {
        Step first = conditions.stream()
                .filter(condition -> condition.outcome() == Outcome.FAILS)
                .findFirst()
                .orElse(conditions.get(conditions.size() - 1));
        String found = conditions.stream()
                .filter(condition -> condition.outcome() == first.outcome())
                .map(Step::found)
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        List<Step> alternatives = conditions.stream()
                .flatMap(condition -> condition.parts().stream())
                .toList();
        return new Step(first.outcome(), sentence(first), found, first.at(), alternatives);
    }

    private String sentence(Step step) {
        String line = lines.get(step.at().line() - 1).strip();
        return line.replaceFirst("^[->]\\s*", "");
    }
}
