package org.deskcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.deskcheck.ingest.DocumentType.CLAIMS_JSON;
import static org.deskcheck.ingest.DocumentType.CLAIMS_JSON_LINES;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimId;
import org.deskcheck.model.ClaimKind;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Comparator;
import org.deskcheck.model.DateMention;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.Polarity;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.model.Quantity;
import org.deskcheck.model.Quotation;
import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;
import org.deskcheck.model.Span;
import org.deskcheck.model.Stance;
import org.deskcheck.report.ClaimsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsFileTest {

    private static final String FULL = """
        {"article": "talks", "attributions": [
          {"id": "a1", "source": [[0, 7]], "cue": [[8, 12]], "content": [[13, 40], [50, 60]], "resolved_source": "Agency",
           "source_kind": "ORGANISATION", "account": null, "quotation": "INDIRECT", "via": null},
          {"id": "a2", "source": [[15, 20]], "cue": [[21, 27]], "content": [[28, 40]], "resolved_source": "Olav Brekke",
           "source_kind": "NAMED", "account": "halden", "quotation": "DIRECT", "via": "a1", "cue_text": "deny", "stance": "DENIES"}
        ], "claims": [
          {"id": "c1", "span": [28, 40], "text": "the fee rose by more than 4 per cent in May", "attribution": "a2",
           "account": "halden", "section": "The fee", "place": "BODY", "stance": "DENIES", "quotation": "DIRECT",
           "polarity": "POSITIVE", "hedges": ["perhaps"],
           "quantities": [{"text": "more than 4 per cent", "span": [16, 36], "comparator": "MORE_THAN", "value": 4,
                           "upper": 4, "measure": "percent", "thing": "fee"}],
           "dates": [{"text": "May", "span": [40, 43], "from": "2026-05-01", "to": "2026-05-31"}],
           "kinds": ["STATISTIC", "EVALUATION"]}
        ]}
        """;

    @Test
    void readsEveryField() {
        ClaimSet set = Read.claims(CLAIMS_JSON, FULL);

        assertThat(set.name()).isEqualTo("sample");
        assertThat(set.article()).isNull();
        assertThat(set.attributions())
                .extracting(attribution -> attribution.id())
                .containsExactly("a1", "a2");
        Claim claim = set.claims().get(0);
        assertThat(claim.attribution()).isEqualTo(set.attributions().get(1));
        assertThat(claim.source()).isEqualTo(new Source("Olav Brekke", SourceKind.NAMED, "halden"));
        assertThat(set.attributions().get(1).content()).containsExactly(new Span(28, 40));
        assertThat(claim.cue()).isEqualTo("deny");
        assertThat(claim.carrier()).isEqualTo("Agency");
        assertThat(claim)
                .extracting(Claim::id, Claim::span, Claim::position, Claim::account, Claim::section, Claim::stance)
                .containsExactly("c1", new Span(28, 40), new Position(1, 1), "halden", "The fee", Stance.DENIES);
        assertThat(claim.meaning())
                .isEqualTo(new Meaning(
                        Polarity.POSITIVE,
                        List.of("perhaps"),
                        List.of(new Quantity(
                                "more than 4 per cent",
                                new Span(16, 36),
                                Comparator.MORE_THAN,
                                4,
                                4,
                                "percent",
                                "fee")),
                        List.of(new DateMention(
                                "May", new Span(40, 43), LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31))),
                        Set.of(ClaimKind.STATISTIC, ClaimKind.EVALUATION)));
    }

    @Test
    void fillsInWhatIsMissing() {
        ClaimSet set = Read.claims(CLAIMS_JSON, """
            {"article": "talks",
             "attributions": [{"id": "a", "resolved_source": "Moscow", "source_kind": "PLACE_AS_PARTY",
                               "account": "russia", "stance": "DOUBTS", "quotation": "MIXED"}],
             "claims": [{"text": "The talks went well."}, {"text": "They did not.", "attribution": "a", "kinds": ["ACCUSATION"]}]}
            """);

        Claim first = set.claims().get(0);
        assertThat(first.id()).isEqualTo(new ClaimId().next("The talks went well.", ""));
        assertThat(first.meaning()).isEqualTo(Read.MEANING);
        assertThat(first)
                .extracting(Claim::account, Claim::stance, Claim::quotation, Claim::place, Claim::section, Claim::span)
                .containsExactly("author", Stance.ASSERTS, Quotation.NONE, Claim.Place.BODY, "", null);
        Claim second = set.claims().get(1);
        assertThat(second.id()).isEqualTo(new ClaimId().next("They did not.", "Moscow"));
        assertThat(second)
                .extracting(Claim::account, Claim::stance, Claim::quotation, Claim::polarity, Claim::kinds)
                .containsExactly(
                        "russia", Stance.DOUBTS, Quotation.MIXED, Polarity.NEGATIVE, Set.of(ClaimKind.ACCUSATION));
    }

    @Test
    void findsFiguresByTheirWordsWhereNoSpanIsGiven() {
        Claim claim = Read.claims(CLAIMS_JSON, """
            {"article": "a", "claims": [{"text": "Between 4 and 5 ferries sank in May.",
              "quantities": [{"text": "4 and 5", "value": 4, "upper": 5}], "dates": [{"text": "spring", "from": "2026-05-01"}]}]}
            """).claims().get(0);

        assertThat(claim.quantities().get(0))
                .extracting(Quantity::span, Quantity::comparator)
                .containsExactly(new Span(8, 15), Comparator.BETWEEN);
        assertThat(claim.dates().get(0))
                .extracting(DateMention::span, DateMention::to)
                .containsExactly(new Span(0, 36), LocalDate.of(2026, 5, 1));
    }

    @Test
    void placesClaimsInATextThatComesWithThem() {
        ClaimSet set = Read.claims(CLAIMS_JSON, """
            {"article": "a", "text": "Mayor quits.\\nThe ferry sank, police said.",
             "attributions": [{"id": "a", "cue": [[36, 40]], "resolved_source": "police", "source_kind": "ORGANISATION"}],
             "claims": [{"text": "The ferry sank", "span": [13, 27], "attribution": "a"}, {"text": "Mayor quits.", "span": [0, 12]}]}
            """);

        assertThat(set.claims()).extracting(Claim::text).containsExactly("Mayor quits.", "The ferry sank");
        assertThat(set.claims().get(1).position()).isEqualTo(new Position(2, 1));
        assertThat(set.claims().get(1).cue()).isEqualTo("said");
        assertThat(set.article())
                .isNotNull()
                .extracting(Read::outline)
                .isEqualTo("Mayor quits.\nThe ferry sank, police said.");
    }

    @Test
    void readsBackWhatIsPrinted() {
        ClaimSet set = Read.claims(CLAIMS_JSON, FULL);

        ClaimSet again = Read.claims(CLAIMS_JSON_LINES, ClaimsJson.line(set) + "\n");

        assertThat(again).isEqualTo(set);
    }

    @Test
    void keepsIdsApartThatAreGivenAndMade() {
        String made = new ClaimId().next("So it was.", "");
        ClaimSet set = Read.claims(
                CLAIMS_JSON,
                "{\"article\": \"a\", \"claims\": [{\"text\": \"So it was.\"}, {\"id\": \"" + made
                        + "\", \"text\": \"It was so.\"}]}");

        assertThat(set.claims()).extracting(Claim::id).containsExactly(made + "-2", made);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"claims": []}                                                | 1:1 | /article: The field "article" is missing. Add "article": "…".
        {"article": "a"}                                              | 1:1 | /claims: The field "claims" is missing. Add "claims": […].
        {"article": "a", "claims": [{}]}                              | 1:29 | /claims/0/text: The field "text" is missing. Add "text": "…".
        {"article": 5, "claims": []}                                  | 1:13 | /article: Here stands the number 5 instead of a text. Write it between quotation marks.
        {"article": "a", "claims": {}}                                | 1:28 | /claims: Here stands an object instead of an array of objects. Write it like [{…}].
        {"article": "a", "claims": ["b"]}                             | 1:29 | /claims/0: Here stands the text "b" instead of an object. Write it like {…}.
        {"article": "a", "clams": [], "claims": []}                   | 1:18 | There is no field "clams" at /. Did you mean "claims"?
        {"article": "a", "claims": [{"text": "b", "spam": 1}]}        | 1:43 | There is no field "spam" at /claims/0. Did you mean "span"?
        {"article": "a", "claims": [{"text": "b", "xyz": 1}]}         | 1:43 | There is no field "xyz" at /claims/0. Known here: id, span, text, attribution, via, account, section, place, stance, quotation, polarity, hedges, quantities, dates, kinds, check_worthiness.
        {"article": "a", "claims": [{"text": "b", "span": [1]}]}      | 1:51 | /claims/0/span: Here stands an array of 1 instead of a span of two whole numbers. Write it like [12, 40].
        {"article": "a", "claims": [{"text": "b", "span": [1, 2.5]}]} | 1:51 | /claims/0/span: Here stands an array of 2 instead of a span of two whole numbers. Write it like [12, 40].
        {"article": "a", "claims": [{"text": "b", "span": [4, 2]}]}   | 1:51 | /claims/0/span: The span [4, 2] runs backwards. Give the offset of the first character, then that behind the last.
        {"article": "a", "claims": [{"text": "b", "span": [-1, 2]}]}  | 1:51 | /claims/0/span: The span [-1, 2] begins before the text. Give the offset of the first character, then that behind the last.
        {"article": "a", "text": "b", "claims": [{"text": "b", "span": [0, 2]}]} | 1:64 | /claims/0/span: The span [0, 2] lies outside of the text, which has 1 characters. Count in UTF-16 code units from the beginning of the text.
        {"article": "a", "claims": [{"text": "b 5", "quantities": [{"text": "5", "value": 5, "span": [2, 4]}]}]} | 1:94 | /claims/0/quantities/0/span: The span [2, 4] lies outside of the claim, which has 3 characters. Count in UTF-16 code units from the beginning of the text.
        {"article": "a", "claims": [{"text": "b", "quantities": [{"text": "5"}]}]} | 1:58 | /claims/0/quantities/0/value: The field "value" is missing. Add "value": and the figure.
        {"article": "a", "claims": [{"text": "b", "quantities": [{"text": "5", "value": "5"}]}]} | 1:81 | /claims/0/quantities/0/value: Here stands the text "5" instead of a number. Write it like 28 or 4.5.
        {"article": "a", "claims": [{"text": "b", "dates": [{"text": "5", "from": "May"}]}]} | 1:75 | /claims/0/dates/0/from: "May" is no date. Write it like 2025-12-03.
        {"article": "a", "claims": [{"text": "b", "dates": [{"text": "5", "from": "2026-05-02", "to": "2026-05-01"}]}]} | 1:95 | /claims/0/dates/0/to: The last day has no first day before it. Give "from" and "to" in order.
        {"article": "a", "claims": [{"text": "b", "quotation": "direct"}]} | 1:56 | /claims/0/quotation: "direct" is none of DIRECT, INDIRECT, MIXED, NONE. Did you mean "DIRECT"?
        {"article": "a", "claims": [{"text": "b", "kinds": ["RUMOUR"]}]} | 1:52 | /claims/0/kinds: "RUMOUR" is none of STATISTIC, CASUALTIES, ACCUSATION, PREDICTION, EVALUATION, SUPERLATIVE, RESEARCH. Write one of them.
        {"article": "a", "claims": [{"text": "b", "attribution": "x"}]} | 1:58 | /claims/0/attribution: There is no attribution "x". Name the id of one, or null.
        {"article": "a", "claims": [{"id": "c", "text": "b"}, {"id": "c", "text": "d"}]} | 1:62 | /claims/1/id: Another claim has the id "c". Give each claim an id of its own.
        {"article": "a", "claims": [{"id": " ", "text": "b"}]}        | 1:36 | /claims/0/id: The id is empty. Leave it out, and one is made.
        {"article": "a", "claims": [{"text": " "}]}                   | 1:38 | /claims/0/text: The claim has no words. Quote them, or leave the claim out.
        {"article": "a", "attributions": [{"source_kind": "UNSPECIFIED"}], "claims": []} | 1:35 | /attributions/0/id: The field "id" is missing. Add "id": "…".
        {"article": "a", "attributions": [{"id": "x", "source_kind": "NAMED"}], "claims": []} | 1:35 | /attributions/0/resolved_source: The field "resolved_source" is missing. Add "resolved_source": "…".
        {"article": "a", "attributions": [{"id": "x", "resolved_source": "y"}], "claims": []} | 1:35 | /attributions/0/source_kind: The field "source_kind" is missing. Add "source_kind": "NAMED" or another kind.
        {"article": "a", "attributions": [{"id": "x", "source_kind": "AUTHOR", "via": "y"}], "claims": []} | 1:79 | /attributions/0/via: There is no attribution "y". Name the id of one, or null.
        {"article": "a", "attributions": [{"id": "x", "source_kind": "AUTHOR", "via": "x"}], "claims": []} | 1:79 | /attributions/0/via: The attribution "x" carries itself. Name the one that carries it, or null.
        {"article": "../a", "claims": []}                             | 1:13 | /article: "../a" cannot be part of a report's name. Write it like "talks" or "wire/talks".
        {"article": "a", "article": "b", "claims": []}                | 1:18 | The field "article" is given twice in one object. Keep one of them.
        {"article": "a", "claims": []} {}                             | 1:32 | Something follows the end of the JSON object. Keep one object, or write one on each line of a .jsonl file.
        [{"article": "a"}]                                            | 1:1 | Here stands an array of 1 instead of an object. Write {"article": "…", "claims": […]}, one for each article.
        {"article": "a", "claims": [}                                 | 1:29 | This is not valid JSON: Unexpected close marker '}': expected ']'. Correct it here or just before.
        """)
    void saysWhatIsWrongWhereAndHowToMendIt(String json, String position, String problem) {
        assertThat(Read.problems(CLAIMS_JSON, json)).containsExactly("sample:" + position + ": " + problem);
    }

    @Test
    void reportsAllFaultsOfAFileAtOnceOnTheirLines() {
        Reading reading = Read.reading(CLAIMS_JSON, """
            {"article": "a",
             "attributions": [{"id": "x", "source_kind": "PERSON", "resolved_source": 1}],
             "claims": [
               {"span": [9, 2], "text": "b"},
               {"text": true, "attribution": "y"}
            ]}\
            """);

        assertThat(reading.documents()).isEmpty();
        assertThat(reading.problems())
                .extracting(Problem::position)
                .containsExactly(
                        new Position(2, 46),
                        new Position(2, 75),
                        new Position(4, 13),
                        new Position(5, 13),
                        new Position(5, 34));
    }

    @Test
    void readsTheGoodLinesOfAFileOfSeveralArticles() {
        Reading reading = Read.reading(CLAIMS_JSON_LINES, """
            {"article": "talks", "claims": [{"text": "They failed."}]}

            {"article": "visit", "claims": [
            {"article": "wire/ferry", "claims": []}
            {"article": "talks", "claims": []}
            """);

        assertThat(reading.documents())
                .extracting(document -> ((Document.Claims) document).claims())
                .extracting(ClaimSet::name, ClaimSet::path)
                .containsExactly(
                        tuple("sample/talks", "sample#talks"), tuple("sample/wire/ferry", "sample#wire/ferry"));
        assertThat(reading.problems())
                .extracting(Problem::position)
                .containsExactly(new Position(3, 33), new Position(5, 13));
    }

    @Test
    void survivesDeepNesting() {
        assertThat(Read.problems(CLAIMS_JSON, "{\"article\": " + "[".repeat(100_000)))
                .singleElement()
                .asString()
                .contains("This is not valid JSON: Document nesting depth");
    }
}
