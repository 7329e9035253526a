package org.deskcheck.extract.meaning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.deskcheck.model.DateMention;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.Quantity;
import org.deskcheck.rules.LexiconReader;
import org.junit.jupiter.api.Test;

/**
 * Reads the labelled sentences of the CSV files beside this test. A quarter of them, chosen by a hash, is
 * held out: its sentences are not looked at while the grammar and the lexicons are worked on, only counted.
 */
class LabelledSentencesTest {

    private static final LocalDate ARTICLE_DATE = LocalDate.of(2025, 12, 3);
    private static final double GOAL = .95;

    private final ClaimReader reader = new ClaimReader(LexiconReader.shipped());

    private record Labelled(String facet, String text, String expected, Function<Meaning, String> facetOf) {

        boolean isHeldOut() {
            CRC32 hash = new CRC32();
            hash.update(text.getBytes(UTF_8));
            return hash.getValue() % 4 == 0;
        }
    }

    @Test
    void readsAtLeastNineteenOfTwentyLabelledSentencesRight() throws IOException {
        List<Labelled> cases = new ArrayList<>();
        cases.addAll(read("polarity", meaning -> meaning.polarity().name()));
        cases.addAll(read("hedges", meaning -> String.join("|", meaning.hedges())));
        cases.addAll(read("quantities", LabelledSentencesTest::quantities));
        cases.addAll(read("dates", LabelledSentencesTest::dates));
        cases.addAll(read("kinds", LabelledSentencesTest::kinds));
        cases.addAll(read("need", meaning -> meaning.need().name()));
        assertThat(cases).hasSizeGreaterThan(400);

        List<Labelled> heldOut = cases.stream().filter(Labelled::isHeldOut).toList();
        List<Labelled> rest =
                cases.stream().filter(labelled -> !labelled.isHeldOut()).toList();
        for (String facet : List.of("polarity", "hedges", "quantities", "dates", "kinds", "need")) {
            System.out.printf(
                    Locale.ROOT,
                    "%-10s held out %.3f, rest %.3f%n",
                    facet,
                    accuracy(facet, heldOut),
                    accuracy(facet, rest));
        }
        System.out.printf(
                Locale.ROOT, "all        held out %.3f, rest %.3f%n", accuracy("", heldOut), accuracy("", rest));

        assertThat(accuracy("", rest))
                .as("Accuracy on the sentences that may be looked at; misread are:%n%s", misread(rest))
                .isGreaterThanOrEqualTo(GOAL);
        assertThat(accuracy("", heldOut))
                .as("Accuracy on the held-out sentences")
                .isGreaterThanOrEqualTo(GOAL);
    }

    private double accuracy(String facet, List<Labelled> cases) {
        return cases.stream()
                .filter(labelled -> facet.isEmpty() || labelled.facet().equals(facet))
                .mapToInt(labelled -> found(labelled).equals(expected(labelled)) ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private String misread(List<Labelled> cases) {
        return cases.stream()
                .filter(labelled -> !found(labelled).equals(expected(labelled)))
                .map(labelled -> "%s: %s%n    expected %s%n    found    %s"
                        .formatted(labelled.facet(), labelled.text(), expected(labelled), found(labelled)))
                .collect(Collectors.joining("\n"));
    }

    private String found(Labelled labelled) {
        return labelled.facetOf().apply(reader.read(labelled.text(), ARTICLE_DATE));
    }

    private static String expected(Labelled labelled) {
        return labelled.facet().equals("kinds") ? sorted(labelled.expected()) : labelled.expected();
    }

    /** "MORE_THAN 5 hour/talk": comparator, value or range, measure, thing. */
    private static String quantities(Meaning meaning) {
        return meaning.quantities().stream()
                .map(quantity -> quantity.comparator() + " " + figure(quantity) + " " + quantity.measure() + "/"
                        + quantity.thing())
                .collect(Collectors.joining("; "));
    }

    private static String figure(Quantity quantity) {
        String value = number(quantity.value());
        return quantity.upper() == quantity.value() ? value : value + ".." + number(quantity.upper());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    /** "on Friday=2025-12-05", "last week=2025-11-24..2025-11-30", "on Sundays=?". */
    private static String dates(Meaning meaning) {
        return meaning.dates().stream()
                .map(date -> date.text().toLowerCase(Locale.ROOT) + "=" + days(date))
                .collect(Collectors.joining("; "));
    }

    private static String days(DateMention date) {
        if (date.from() == null) {
            return "?";
        }
        return date.from().equals(date.to()) ? date.from().toString() : date.from() + ".." + date.to();
    }

    private static String kinds(Meaning meaning) {
        return sorted(meaning.kinds().stream().map(Enum::name).collect(Collectors.joining("|")));
    }

    private static String sorted(String kinds) {
        return List.of(kinds.split("\\|")).stream().sorted().collect(Collectors.joining("|"));
    }

    private static List<Labelled> read(String facet, Function<Meaning, String> facetOf) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream resource = LabelledSentencesTest.class.getResourceAsStream(facet + ".csv");
                Reader text = new InputStreamReader(resource, UTF_8);
                CSVParser rows = CSVParser.parse(text, format)) {
            List<Labelled> cases = new ArrayList<>();
            for (CSVRecord row : rows) {
                String expected = row.get("expected");
                expected = facet.equals("dates") ? expected.toLowerCase(Locale.ROOT) : expected;
                cases.add(new Labelled(facet, row.get("text"), expected, facetOf));
            }
            return cases;
        }
    }
}
