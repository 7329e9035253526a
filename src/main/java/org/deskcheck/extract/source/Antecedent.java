package org.deskcheck.extract.source;

import java.util.Set;
import org.deskcheck.model.Source;

/**
 * Somebody or something that a pronoun may take up.
 *
 * @param signs what speaks for or against it, in the words of {@link AntecedentSigns}
 */
public record Antecedent(Source source, Set<String> signs) {
    public Antecedent {
        signs = Set.copyOf(signs);
    }
}
