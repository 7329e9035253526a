package org.deskcheck.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OracleTest {

    static Stream<Arguments> projectiveTrees() {
        return Stream.of(
                Arguments.of((Object) new int[] {1}),
                Arguments.of((Object) new int[] {1, 2}),
                Arguments.of((Object) new int[] {3, 0, 1}),
                Arguments.of((Object) new int[] {1, 5, 3, 1, 1}),
                Arguments.of((Object) new int[] {1, 2, 7, 4, 2, 6, 4}));
    }

    /** The root is the number of words. */
    @ParameterizedTest
    @MethodSource("projectiveTrees")
    void leadsToTheTreeByMovesThatCostNothing(int[] heads) {
        Oracle oracle = new Oracle(heads);
        ParserState state = new ParserState(heads.length);

        while (!state.finished()) {
            int free = freeMove(oracle, state);
            if (free == ParserState.SHIFT) {
                state.shift();
            } else {
                state.attach(state.headBy(free), 0);
            }
        }

        for (int i = 0; i < heads.length; i++) {
            assertThat(state.head(i)).isEqualTo(heads[i]);
        }
    }

    private static int freeMove(Oracle oracle, ParserState state) {
        for (int move = 0; move < ParserState.MOVES; move++) {
            if (state.allows(move) && oracle.cost(state, move) == 0) {
                return move;
            }
        }
        throw new AssertionError("No move is free at word " + state.next());
    }
}
