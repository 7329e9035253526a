package org.deskcheck.extract.source;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.deskcheck.model.Source;
import org.jspecify.annotations.Nullable;

/** Takes lessons from an article in which a person noted whom its pronouns mean, and answers as that person. */
public final class AntecedentLessons implements AntecedentChoice {

    private final Map<Integer, Source> noted;
    private final BiPredicate<Source, Source> same;
    private final AntecedentTrainer trainer;

    /**
     * @param noted by the token of the pronoun
     * @param same whether the first one, which was noted, is the second one
     */
    public AntecedentLessons(Map<Integer, Source> noted, BiPredicate<Source, Source> same, AntecedentTrainer trainer) {
        this.noted = Map.copyOf(noted);
        this.same = same;
        this.trainer = trainer;
    }

    @Override
    public @Nullable Source choose(int token, List<Antecedent> candidates) {
        Source meant = noted.get(token);
        if (meant == null) {
            return candidates.isEmpty() ? null : candidates.get(0).source();
        }
        boolean[] right = new boolean[candidates.size()];
        Source found = null;
        for (int i = 0; i < right.length; i++) {
            right[i] = same.test(meant, candidates.get(i).source());
            found = right[i] && found == null ? candidates.get(i).source() : found;
        }
        if (found != null) {
            trainer.add(candidates, right);
        }
        return found == null ? meant : found;
    }
}
