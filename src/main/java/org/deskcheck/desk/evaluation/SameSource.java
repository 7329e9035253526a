package org.deskcheck.desk.evaluation;

import java.util.List;
import java.util.Set;
import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;

/**
 * Whether a name that was found stands for the source that a person noted. Articles, case and punctuation do
 * not count, and more or less may be told of the same one, within these bounds:
 *
 * <ul>
 *   <li>Of a person with a name, first name and surname must be there, titles need not: "Dr. Ida Brun", "Ida
 *       Brun", but not "Brun", and not "Ida Brun's lawyer".
 *   <li>Of others, the noun must be the same, with no name left out: "three officials of the port" and
 *       "officials", "Per Vik's lawyer" and "lawyer", but not "port", and not "court" for "Court of Sport".
 *   <li>A name that as well stands for another source of the article is right only if it is the same word for
 *       word: "officials" are not "officials of the port" where there are also some of the town.
 * </ul>
 */
final class SameSource {

    private static final Set<String> HONOURS = Set.of("jr", "sr", "ii", "iii", "iv", "kc", "qc", "mp");

    private final List<Source> noted;

    /** @param noted all sources that the person noted for the article */
    SameSource(List<Source> noted) {
        this.noted = List.copyOf(noted);
    }

    boolean test(Source gold, Source found) {
        SourceName right = SourceName.of(gold.name());
        SourceName name = SourceName.of(found.name());
        if (right.sameWords(name)) {
            return (right.owner() > 0) == (name.owner() > 0) || gold.kind() != SourceKind.NAMED;
        }
        return mayBe(gold, name)
                && noted.stream()
                        .filter(other -> !SourceName.of(other.name()).sameWords(right))
                        .noneMatch(other -> mayBe(other, name));
    }

    private static boolean mayBe(Source gold, SourceName name) {
        SourceName right = SourceName.of(gold.name());
        if (right.isEmpty() || name.isEmpty()) {
            return false;
        }
        return gold.kind() == SourceKind.NAMED ? isPerson(right, name) : isDescribed(right, name);
    }

    private static boolean isPerson(SourceName right, SourceName name) {
        SourceName first = right.without(HONOURS);
        SourceName second = name.without(HONOURS);
        boolean owned = right.owner() > 0 || name.owner() > 0;
        return !owned && (isFullNameIn(first, second) || isFullNameIn(second, first));
    }

    private static boolean isFullNameIn(SourceName name, SourceName longer) {
        return name.phrase().size() > 1 && name.ends(longer);
    }

    private static boolean isDescribed(SourceName right, SourceName name) {
        return (right.endsPhraseOf(name) || name.endsPhraseOf(right))
                && right.agreesBehind(name)
                && right.keepsNamesIn(name);
    }
}
