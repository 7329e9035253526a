package org.deskcheck.extract.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deskcheck.extract.syntax.Analyser;
import org.deskcheck.extract.syntax.Sentence;
import org.deskcheck.model.Lexicon;
import org.deskcheck.model.Polarity;
import org.deskcheck.model.Proposition;
import org.deskcheck.model.Proposition.Act;
import org.deskcheck.model.Proposition.Part;
import org.deskcheck.model.Proposition.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropositionReaderTest {

    private static final Lexicon REFUTATIONS = new Lexicon(
            "refutations",
            List.of("term", "value"),
            List.of(
                    List.of("hoax", "untrue"),
                    List.of("deny", "untrue"),
                    List.of("no evidence", "untrue"),
                    List.of("in reality", "correction"),
                    List.of("reportedly", "rumour")));

    private final PropositionReader reader = new PropositionReader(REFUTATIONS);

    @Test
    void says_who_does_what_to_whom_and_where() {
        Act act = act("sign", read("The envoys signed the grain agreement in Geneva."));

        assertThat(act.polarity()).isEqualTo(Polarity.POSITIVE);
        assertThat(words(act, Role.WHO)).containsExactly("envoy");
        assertThat(words(act, Role.WHAT)).containsExactlyInAnyOrder("grain", "agreement");
        assertThat(words(act, Role.WHERE)).containsExactly("geneva");
    }

    @Test
    void a_passive_gives_the_same_parts() {
        Act act = act("sign", read("The grain agreement was signed by the envoys."));

        assertThat(words(act, Role.WHO)).containsExactly("envoy");
        assertThat(words(act, Role.WHAT)).containsExactlyInAnyOrder("grain", "agreement");
    }

    @ParameterizedTest
    @CsvSource({
        "close,  Poland closed the border.,                      POSITIVE",
        "close,  Poland did not close the border.,               NEGATIVE",
        "close,  Poland never closed the border.,                NEGATIVE",
        "close,  Poland denies that it closed the border.,       NEGATIVE",
        "close,  Poland refused to close the border.,            NEGATIVE",
        "close,  Poland did not refuse to close the border.,     POSITIVE",
        "close,  Poland not only closed the border.,             POSITIVE",
        "close,  Poland guarded the border rather than close it.,NEGATIVE",
    })
    void counts_up_negations_and_denials(String predicate, String sentence, Polarity expected) {
        assertThat(act(predicate, read(sentence)).polarity()).isEqualTo(expected);
    }

    @Test
    void counted_people_are_who_it_is_about() {
        Act act = act("carry", read("None of the guards carried a weapon."));

        assertThat(act.parts())
                .filteredOn(part -> part.role() == Role.WHO)
                .extracting(Part::head)
                .containsExactly("guard");
        assertThat(act.polarity()).isEqualTo(Polarity.NEGATIVE);
    }

    @Test
    void what_is_called_off_is_no_place() {
        Act act = act("call", read("The union called off the strike."));

        assertThat(words(act, Role.WHAT)).containsExactly("strike");
        assertThat(words(act, Role.WHERE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The photo is a hoax.",
                "The bank denies the sale.",
                "There is no evidence of a sale.",
            })
    void knows_the_words_that_call_something_untrue(String sentence) {
        assertThat(read(sentence).refutations()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The photo is no hoax.", "The photo is not a hoax.", "The bank denies the hoax."})
    void a_denied_refutation_is_none(String sentence) {
        assertThat(read(sentence).refutations()).isEmpty();
    }

    @Test
    void tells_corrections_rumours_and_questions() {
        assertThat(read("The photo was in reality taken in Bergen.").corrections())
                .containsExactly("in reality");
        assertThat(read("The bank was reportedly sold.").rumours()).containsExactly("reportedly");
        assertThat(read("Was the bank sold?").asks()).isTrue();
    }

    @Test
    void an_aside_is_not_said_outright() {
        Proposition walls = read("The mason built walls that do not hold the cold.");

        assertThat(act("build", walls).main()).isTrue();
        assertThat(act("hold", walls).main()).isFalse();
    }

    private Proposition read(String text) {
        Sentence sentence = Analyser.english().analyse(text).get(0);
        return reader.read(sentence, 0, sentence.size());
    }

    private static Act act(String predicate, Proposition proposition) {
        assertThat(proposition.acts()).extracting(Act::predicate).contains(predicate);
        return proposition.acts().stream()
                .filter(act -> act.predicate().equals(predicate))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(Act act, Role role) {
        return act.parts().stream()
                .filter(part -> part.role() == role)
                .map(Part::words)
                .flatMap(List::stream)
                .toList();
    }
}
