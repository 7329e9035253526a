package org.deskcheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.Attribution;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimId;
import org.deskcheck.model.Comparator;
import org.deskcheck.model.Comparison;
import org.deskcheck.model.Comparison.Signal;
import org.deskcheck.model.Lexicon;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.Polarity;
import org.deskcheck.model.Position;
import org.deskcheck.model.Quantity;
import org.deskcheck.model.Quotation;
import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;
import org.deskcheck.model.Span;
import org.deskcheck.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimComparerTest {

    private static final Lexicons LEXICONS = new Lexicons(List.of(
            new Lexicon("opposites", List.of("term", "value"), List.of(List.of("useful", "useless; fruitless"))),
            new Lexicon("parties", List.of("name", "kind", "party"), List.of()),
            new Lexicon("first-names", List.of("term", "value"), List.of()),
            new Lexicon("source-nouns", List.of("term", "value"), List.of())));

    private final ClaimComparer comparer = new ClaimComparer(LEXICONS);
    private final ClaimId ids = new ClaimId();

    @ParameterizedTest(name = "{0} {1} and {2} {3}: {4}")
    @CsvSource({
        "EXACTLY,   40, EXACTLY,   64, CONFLICT",
        "EXACTLY,   40, EXACTLY,   40, AGREE",
        "AT_LEAST,  40, EXACTLY,   64, AGREE",
        "AT_LEAST,  64, EXACTLY,   40, CONFLICT",
        "MORE_THAN,  5, MORE_THAN,  5, AGREE",
        "MORE_THAN,  6, ABOUT,      5, CONFLICT",
        "ABOUT,     30, EXACTLY,   50, CONFLICT",
        "ABOUT,     30, EXACTLY,   32, AGREE",
        "AT_MOST,   10, MORE_THAN, 20, CONFLICT",
        "EXACTLY, 5000000, EXACTLY, 5300000, AGREE",
        "EXACTLY, 5000000, EXACTLY, 7000000, CONFLICT",
    })
    void figuresForOneThingClashWhenNoValueFitsBoth(
            Comparator firstBound, double first, Comparator secondBound, double second, Signal expected) {
        Comparison comparison = only(comparer.compare(List.of(
                counting("first figure of houses damaged by the flood", firstBound, first, "house"),
                counting("second figure of houses damaged by the flood", secondBound, second, "house"))));

        assertThat(comparison.number()).isEqualTo(expected);
    }

    @Test
    void figuresForDifferentThingsAreNotCompared() {
        Comparison comparison = only(comparer.compare(List.of(
                counting("houses damaged by the flood in Lunde", Comparator.EXACTLY, 40, "house"),
                counting("barns damaged by the flood in Lunde", Comparator.EXACTLY, 64, "barn"))));

        assertThat(comparison.number()).isEqualTo(Signal.ABSENT);
    }

    @Test
    void negationOnOneSideClashes() {
        Comparison comparison = only(comparer.compare(List.of(
                says("The garrison in Belo surrendered", Stance.ASSERTS, Polarity.POSITIVE),
                says("The garrison in Belo has not surrendered", Stance.ASSERTS, Polarity.NEGATIVE))));

        assertThat(comparison.polarity()).isEqualTo(Signal.CONFLICT);
        assertThat(comparison.denial()).isEqualTo(Signal.ABSENT);
    }

    @Test
    void denialOfWhatAnotherAssertsClashes() {
        Comparison comparison = only(comparer.compare(List.of(
                says("The company poisoned the lake", Stance.ASSERTS, Polarity.POSITIVE),
                says("that it had poisoned the lake", Stance.DENIES, Polarity.POSITIVE))));

        assertThat(comparison.denial()).isEqualTo(Signal.CONFLICT);
    }

    @Test
    void denialOfTheNegativeAgreesWithTheClaim() {
        Comparison comparison = only(comparer.compare(List.of(
                says("The company poisoned the lake", Stance.ASSERTS, Polarity.POSITIVE),
                says("that it had never poisoned the lake", Stance.DENIES, Polarity.NEGATIVE))));

        assertThat(comparison.denial()).isEqualTo(Signal.AGREE);
        assertThat(comparison.polarity()).isEqualTo(Signal.AGREE);
    }

    @Test
    void oppositeWordsClashUnlessOneIsNegated() {
        Claim useful = says("The talks with the port authority were useful", Stance.ASSERTS, Polarity.POSITIVE);

        assertThat(only(comparer.compare(List.of(
                                useful,
                                says(
                                        "The talks with the port authority were useless",
                                        Stance.ASSERTS,
                                        Polarity.POSITIVE))))
                        .antonym())
                .isEqualTo(Signal.CONFLICT);
        assertThat(only(comparer.compare(List.of(
                                useful,
                                says(
                                        "The port authority talks were not fruitless",
                                        Stance.ASSERTS,
                                        Polarity.NEGATIVE))))
                        .antonym())
                .isEqualTo(Signal.AGREE);
    }

    @Test
    void claimsOnDifferentTopicsAreNotPaired() {
        assertThat(comparer.compare(List.of(
                        says("The garrison in Belo surrendered", Stance.ASSERTS, Polarity.POSITIVE),
                        says("The harvest has not been brought in", Stance.ASSERTS, Polarity.NEGATIVE))))
                .isEmpty();
    }

    @Test
    void questionsAndPlansTakeNoSide() {
        assertThat(comparer.compare(List.of(
                        says("The garrison in Belo surrendered", Stance.ASSERTS, Polarity.POSITIVE),
                        says("whether the garrison in Belo had not surrendered", Stance.ASKS, Polarity.NEGATIVE))))
                .isEmpty();
    }

    @Test
    void manyClaimsOnOneTopicDoNotMeetPairByPair() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            claims.add(says("The garrison in Belo surrendered, report " + i, Stance.ASSERTS, Polarity.POSITIVE));
        }

        ClaimComparer.Compared compared = comparer.compare(claims, done -> {});

        assertThat(compared.examined()).isLessThan(50L * claims.size());
        assertThat(compared.comparisons()).hasSizeLessThanOrEqualTo(12 * claims.size());
        assertThat(compared.crowded()).isBetween(1_900, 1_999);
    }

    @Test
    void manyMattersToldInTheSameWordsLeaveNothingOut() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            String town = Character.toString('A' + i % 25) + "lvad" + Character.toString('a' + i / 25 % 25) + "rk";
            claims.add(says(
                    "The garrison of " + town + " surrendered its northern harbour",
                    Stance.ASSERTS,
                    Polarity.POSITIVE));
        }

        assertThat(comparer.compare(claims, done -> {}).crowded()).isZero();
    }

    @Test
    void inACrowdTheLatestOfEachAccountAreMet() {
        List<Claim> claims = new ArrayList<>();
        claims.add(says("The garrison in Belo has not surrendered", Stance.ASSERTS, Polarity.NEGATIVE, "kyiv"));
        for (int i = 0; i < 300; i++) {
            claims.add(says("The garrison in Belo surrendered", Stance.ASSERTS, Polarity.POSITIVE, "moscow"));
        }

        assertThat(comparer.compare(claims))
                .filteredOn(comparison -> comparison.second().equals(claims.get(300)))
                .extracting(Comparison::first)
                .contains(claims.get(0));
    }

    @Test
    void progressIsToldUpToTheLastClaim() {
        List<Integer> told = Collections.synchronizedList(new ArrayList<>());
        comparer.compare(
                List.of(
                        says("The garrison in Belo surrendered", Stance.ASSERTS, Polarity.POSITIVE),
                        says("The harvest was brought in", Stance.ASSERTS, Polarity.POSITIVE)),
                told::add);

        assertThat(told).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void ofManyClaimsOnOneTopicEachStillMeetsSomeBeforeIt() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            claims.add(says("The garrison in Belo surrendered", Stance.ASSERTS, Polarity.POSITIVE));
        }

        assertThat(comparer.compare(claims)).extracting(Comparison::second).contains(claims.get(499));
    }

    @Test
    void wordsFromWordNetAreOpposites() {
        assertThat(only(comparer.compare(List.of(
                                says("The dam in Belo was destroyed", Stance.ASSERTS, Polarity.POSITIVE),
                                says("The dam in Belo was not destroyed", Stance.ASSERTS, Polarity.NEGATIVE))))
                        .antonym())
                .isEqualTo(Signal.ABSENT);
        assertThat(only(comparer.compare(List.of(
                                says("The council of Belo accepted the plan", Stance.ASSERTS, Polarity.POSITIVE),
                                says("The council of Belo refused the plan", Stance.ASSERTS, Polarity.POSITIVE))))
                        .antonym())
                .isEqualTo(Signal.CONFLICT);
    }

    @Test
    void strengthGrowsWithWhatSpeaksForAContradiction() {
        Claim surrendered = says("The garrison in Belo surrendered", Stance.ASSERTS, Polarity.POSITIVE);
        Claim same = says("The garrison of Belo surrendered early", Stance.ASSERTS, Polarity.POSITIVE);
        Claim not = says("The garrison in Belo has not surrendered", Stance.ASSERTS, Polarity.NEGATIVE);

        assertThat(comparer.measure(surrendered, same).strength()).isLessThan(0.5);
        assertThat(comparer.measure(surrendered, not).strength()).isGreaterThan(0.5);
    }

    private Claim counting(String text, Comparator comparator, double value, String thing) {
        Quantity quantity = new Quantity(comparator + " " + value, new Span(0, 1), comparator, value, value, "", thing);
        return claim(
                text,
                Stance.ASSERTS,
                new Meaning(Polarity.POSITIVE, List.of(), List.of(quantity), List.of(), Set.of()));
    }

    private Claim says(String text, Stance stance, Polarity polarity) {
        return says(text, stance, polarity, Claim.AUTHOR_ACCOUNT);
    }

    private Claim says(String text, Stance stance, Polarity polarity, String account) {
        return claim(text, stance, new Meaning(polarity, List.of(), List.of(), List.of(), Set.of()), account);
    }

    private Claim claim(String text, Stance stance, Meaning meaning) {
        return claim(text, stance, meaning, Claim.AUTHOR_ACCOUNT);
    }

    private Claim claim(String text, Stance stance, Meaning meaning, String account) {
        Attribution by = new Attribution(
                "a",
                List.of(),
                List.of(),
                List.of(),
                new Source("somebody", SourceKind.NAMED, null),
                "say",
                Quotation.INDIRECT,
                stance,
                1,
                null);
        return new Claim(
                ids.next(text, "somebody"),
                "article.txt",
                null,
                new Position(1, 1),
                text,
                by,
                null,
                account,
                "",
                Claim.Place.BODY,
                stance,
                Quotation.INDIRECT,
                meaning);
    }

    private static Comparison only(List<Comparison> comparisons) {
        assertThat(comparisons).hasSize(1);
        return comparisons.get(0);
    }
}
