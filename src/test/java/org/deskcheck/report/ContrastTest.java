package org.deskcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Success criterion 1.4.3 of WCAG 2.2, level AA: text has a contrast of at least 4.5 to 1. */
class ContrastTest {

    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");

    /** Each scheme of the page: in the light, in the dark, on paper. */
    static Stream<Map<String, String>> schemes() {
        return Pattern.compile("(?s):root \\{(.*?)\\}")
                .matcher(PageResource.STYLE.text())
                .results()
                .map(MatchResult::group)
                .map(ContrastTest::colours);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void text_can_be_read_on_its_ground(Map<String, String> colours) {
        for (String ground : List.of("ground", "card")) {
            for (String text : List.of("text", "muted", "link", "error", "warning", "info")) {
                assertContrast(colours, text, ground);
            }
        }
        for (String severity : List.of("error", "warning", "info")) {
            assertContrast(colours, "on-severity", severity);
        }
        IntStream.rangeClosed(1, 6).forEach(account -> {
            assertContrast(colours, "text", "tint-" + account);
            assertContrast(colours, "deep-" + account, "ground");
        });
    }

    private static void assertContrast(Map<String, String> colours, String text, String ground) {
        double first = luminance(colours.getOrDefault(text, ""));
        double second = luminance(colours.getOrDefault(ground, ""));
        double contrast = (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
        assertThat(contrast).as("%s on %s", text, ground).isGreaterThanOrEqualTo(4.5);
    }

    private static Map<String, String> colours(String block) {
        Map<String, String> colours = new HashMap<>();
        COLOUR.matcher(block).results().forEach(found -> colours.put(found.group(1), found.group(2)));
        return colours;
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
