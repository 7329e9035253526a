package org.deskcheck.rules.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking for a pattern's letters first must not change what it matches. */
class TextPatternTest {

    private static final List<String> TEXTS = List.of(
            "",
            "rain",
            "RAIN",
            "Rain fell on the harbour",
            "no drought",
            "line one\nrain",
            "raiin",
            "rai",
            "a kin\u017fman of the \u212Aing",
            "a kinsman of the king",
            "\u0130stanbul",
            "istanbul",
            "or hail",
            "hail or snow",
            "It was verified.",
            "the verification",
            "so-called rain",
            "a b",
            "rain+hail",
            "[rain]",
            "{rain}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rain",
                "(?i)rain",
                "rain.*",
                ".*rain.*",
                "(?i).*rain.*",
                "(?s)(?i).*rain.*",
                "rai?n",
                "rain?",
                "rai*n",
                "rai{2}n",
                "rain|.*hail",
                "(?i)rain|.*hail",
                ".*(rain|hail).*",
                "(?i).*kinsman of the king",
                "(?i)istanbul",
                "\\{rain\\}",
                ".?rain",
                "[Rr]ain.*",
                "^rain$",
                "\\Qrain\\E",
                "ra(?i)IN",
                "(?i).*\\b(verif\\w*|so-called|rai+n)\\b.*",
                "((a|the) )?(rain|verification)",
                "(rain|)",
                "(?:rain|hail)( or (snow|sleet))?",
                "(?P<what>rain)",
                "r[ae]in?",
                "[^]r]*rain",
                "\\[rain\\]",
                "rain\\+hail",
                "(rain)+.*",
                "(rain)*.*",
                "(rain){0,2}.*",
                "(rain){2",
                "rain{2}",
                "(?i)[a-z]*[[:alpha:]]n",
                ".*\\x72ain.*",
                ".*(r|h)ai.*",
                ""
            })
    void it_matches_what_re2_matches(String pattern) {
        for (String text : TEXTS) {
            assertThat(TextPattern.of(pattern).matches(text))
                    .as("%s on %s", pattern, text)
                    .isEqualTo(Pattern.matches(pattern, text));
        }
    }
}
