package org.deskcheck.desk.evaluation;

import java.util.Set;
import java.util.TreeSet;
import org.deskcheck.model.Claim;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a table that tells apart what speaks for a claim, what speaks against it, and what only passes it on,
 * as claims and headlines are labelled by Ferreira and Vlachos (2016, "Emergent").
 *
 * @param against the label of a contradiction
 * @param supports that of a pair of which one supports the other
 * @param neither that of a pair of which one keeps its distance
 */
record ThreeWay(String against, String supports, String neither) {

    private static final Set<String> SUPPORT = Set.of("for", "agree", "agrees", "support", "supports", "entailment");

    /** The labels of a table; null unless it has three, and one of them says that something is supported. */
    static @Nullable ThreeWay of(Set<String> labels, String against) {
        Set<String> others = new TreeSet<>(labels);
        others.remove(against);
        String supports = others.stream().filter(SUPPORT::contains).findFirst().orElse(null);
        if (labels.size() != 3 || others.size() != 2 || supports == null) {
            return null;
        }
        others.remove(supports);
        return new ThreeWay(against, supports, others.iterator().next());
    }

    /** What a pair is held to be that rules did or did not find to clash. */
    String label(boolean clashes, Claim first, Claim second) {
        if (clashes) {
            return against;
        }
        return keepsDistance(first) || keepsDistance(second) ? neither : supports;
    }

    /** Whether somebody passes on something without standing behind it: as a rumour, with a hedge, as a question. */
    private static boolean keepsDistance(Claim claim) {
        return !claim.hedges().isEmpty()
                || !claim.proposition().rumours().isEmpty()
                || claim.text().contains("?");
    }
}
