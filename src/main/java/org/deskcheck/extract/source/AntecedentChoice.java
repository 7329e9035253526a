package org.deskcheck.extract.source;

import java.util.List;
import org.deskcheck.model.Source;
import org.jspecify.annotations.Nullable;

/** Chooses whom a pronoun takes up: the model does, and when one is learned, whoever noted the right one. */
public interface AntecedentChoice {

    /**
     * The one that is meant, or null if nobody is.
     *
     * @param token the pronoun
     * @param candidates the nearest first
     */
    @Nullable
    Source choose(int token, List<Antecedent> candidates);
}
