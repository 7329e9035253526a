package org.deskcheck.compare;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a claim that carry its topic, as stems: no function words, no figures. */
final class ContentWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");

    private static final Set<String> FUNCTION_WORDS = Set.of(
            ("a about above according across after again against ago all almost alone along already also although always am"
                            + " among an and another any are around as at away back be became because become been before behind being"
                            + " between both but by came can cannot could did do does doing done down during each either else even ever"
                            + " every few first for from further gave get gets give given go goes going gone got had has have having he"
                            + " her here hers herself him himself his how however i if in into is it its itself just last later least"
                            + " less like made make makes many may me might more most much must my near nearly need neither never new"
                            + " next no nobody none nor not nothing now of off often on once one only or other others our out over own"
                            + " per put quite rather said same say says she should since so some still such take taken than that the"
                            + " their them then there these they this those though three through thus to today together told tomorrow"
                            + " too took toward towards two under until up upon us use used very via was way we week well went were"
                            + " what when where whether which while who whom whose why will with within without would year yesterday"
                            + " yet you your mr mrs ms dr")
                    .split(" "));

    private ContentWords() {}

    /** The stems, in order of appearance. */
    static Set<String> of(String text) {
        Set<String> stems = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = bare(matcher.group());
            if (word.length() > 1 && !FUNCTION_WORDS.contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    private static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (lower.endsWith("n't")) {
            return "not";
        }
        int apostrophe = lower.indexOf('\'');
        return apostrophe > 1 ? lower.substring(0, apostrophe) : lower;
    }

    /**
     * Cuts the inflectional ending, so that "talks", "talked" and "talking" fall together. Coarser than a
     * lemma and blind to irregular verbs, but the same for every claim, which is what a comparison needs.
     */
    static String stem(String word) {
        int length = word.length();
        if (length > 4 && (word.endsWith("ies") || word.endsWith("ied"))) {
            return word.substring(0, length - 3) + "y";
        }
        if (length > 5 && word.endsWith("ing")) {
            return undoubled(word.substring(0, length - 3));
        }
        if (length > 4 && word.endsWith("ed")) {
            return undoubled(word.substring(0, length - 2));
        }
        if (length > 4
                && (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes"))) {
            return word.substring(0, length - 2);
        }
        if (length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            return withoutFinalE(word.substring(0, length - 1));
        }
        return withoutFinalE(word);
    }

    private static String undoubled(String stem) {
        int length = stem.length();
        if (length > 3
                && stem.charAt(length - 1) == stem.charAt(length - 2)
                && "bdgmnprt".indexOf(stem.charAt(length - 1)) >= 0) {
            return stem.substring(0, length - 1);
        }
        return withoutFinalE(stem);
    }

    private static String withoutFinalE(String stem) {
        return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }
}
