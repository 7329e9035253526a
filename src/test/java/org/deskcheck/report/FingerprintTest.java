package org.deskcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Position;
import org.deskcheck.model.Severity;
import org.deskcheck.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

    private static final Finding FOUND = finding("R-1", "a.txt", "The mayor\u2019s \u201Cplan\u201D failed", 3);

    @Test
    void it_stays_when_the_words_move_to_another_line() {
        assertThat(of(finding("R-1", "a.txt", "The mayor\u2019s \u201Cplan\u201D failed", 40)))
                .isEqualTo(of(FOUND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the mayor's \"plan\" failed", "The mayor\u2019s\nplan  failed."})
    void case_spacing_and_punctuation_do_not_count(String words) {
        assertThat(of(finding("R-1", "a.txt", words, 3))).isEqualTo(of(FOUND));
    }

    @Test
    void rule_file_and_words_do() {
        assertThat(List.of(
                        of(FOUND),
                        of(finding("R-2", "a.txt", "The mayor\u2019s \u201Cplan\u201D failed", 3)),
                        of(finding("R-1", "b.txt", "The mayor\u2019s \u201Cplan\u201D failed", 3)),
                        of(finding("R-1", "a.txt", "The mayor\u2019s plans failed", 3))))
                .doesNotHaveDuplicates();
    }

    @Test
    void both_sides_of_a_clash_count() {
        Finding swapped = new Finding(
                FerrySample.DENIAL.ruleId(),
                FerrySample.DENIAL.severity(),
                FerrySample.PATH,
                FerrySample.NEVER,
                FerrySample.ENGINE,
                null,
                null,
                new Position(1, 1),
                "Same first claim, another second one.");

        assertThat(of(swapped)).isNotEqualTo(of(FerrySample.DENIAL));
    }

    @Test
    void the_second_of_two_equal_ones_is_told_apart() {
        List<String> fingerprints = Fingerprint.of(List.of(FOUND, FOUND, FOUND));

        String first = fingerprints.get(0);
        assertThat(fingerprints).containsExactly(first, first + "-2", first + "-3");
    }

    @Test
    void a_finding_about_the_whole_article_goes_by_its_message() {
        assertThat(of(finding("R-1", "a.txt", null, 1))).isNotEqualTo(of(FOUND)).hasSize(20);
    }

    private static String of(Finding finding) {
        return Fingerprint.of(List.of(finding)).get(0);
    }

    private static Finding finding(String rule, String path, @Nullable String words, int line) {
        Claim like = FerrySample.OUT;
        Position position = new Position(line, 1);
        Claim claim = words == null
                ? null
                : new Claim(
                        "c",
                        path,
                        new Span(line, line + 1),
                        position,
                        words,
                        null,
                        null,
                        like.account(),
                        "",
                        like.place(),
                        like.stance(),
                        like.quotation(),
                        like.meaning());
        return new Finding(rule, Severity.ERROR, path, claim, null, null, null, position, "Mend this.");
    }
}
