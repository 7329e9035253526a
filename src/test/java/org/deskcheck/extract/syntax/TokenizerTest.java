package org.deskcheck.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    private static List<String> tokens(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            forms.add(tokens.form(i));
        }
        return forms;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        The mayor spoke.                    | The mayor spoke .
        They don't, she can't, we won't     | They do n't , she ca n't , we wo n't
        They don’t; it’s the mayor’s        | They do n’t ; it ’s the mayor ’s
        I'm sure they'd have gone           | I 'm sure they 'd have gone
        the dockers' union                  | the dockers ' union
        O'Brien's five o'clock tea          | O'Brien 's five o'clock tea
        we cannot                           | we can not
        Didn't he? Martin't                 | Did n't he ? Martin't
        in the '90s                         | in the '90s
        by 2030's end                       | by 2030 's end
        """)
    void cutsCliticsOff(String text, String tokens) {
        assertThat(tokens(text)).containsExactly(tokens.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        “We stay,” he said.      | “ We stay , ” he said .
        «Нет», he said           | « Нет » , he said
        „So“ and ‚so‘            | „ So “ and ‚ so ‘
        ``Stay,'' he said        | `` Stay , '' he said
        ''Stay,'' he said        | '' Stay , '' he said
        talks—useful ones–ended  | talks — useful ones – ended
        Well... no… yes          | Well ... no … yes
        Really?! Yes!!           | Really ?! Yes !!
        """)
    void cutsQuotationMarksAndDashesOff(String text, String tokens) {
        assertThat(tokens(text)).containsExactly(tokens.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        a 28-point plan             | a 28 - point plan
        €4.5bn and $3m              | € 4.5 bn and $ 3 m
        up 4.2% to 1,250,000        | up 4.2 % to 1,250,000
        at 7pm on the 21st          | at 7 pm on the 21st
        at 5 a.m. sharp             | at 5 a.m. sharp
        in the 1990s                | in the 1990s
        room 4B                     | room 4B
        """)
    void cutsUnitsFromFigures(String text, String tokens) {
        assertThat(tokens(text)).containsExactly(tokens.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Mr. Hale and Dr. Osei           | Mr. Hale and Dr. Osei
        J. K. Marsh of the U.S. Mint    | J. K. Marsh of the U.S. Mint
        No. 10 said no. It stayed.      | No. 10 said no . It stayed .
        Harbour Inc. and Quay Ltd.      | Harbour Inc. and Quay Ltd.
        on Jan. 3 in Portland, Ore.     | on Jan. 3 in Portland , Ore.
        He saw plan B.                  | He saw plan B .
        """)
    void leavesAbbreviationsTheirStops(String text, String tokens) {
        assertThat(tokens(text)).containsExactly(tokens.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        See https://news.example.com/a?b=c. | See https://news.example.com/a?b=c .
        Ask desk@news.example.org, then go  | Ask desk@news.example.org , then go
        @harbour_watch posted #flood        | @harbour_watch posted #flood
        at example.com today                | at example.com today
        a peace-keeping non-combat force    | a peace - keeping non-combat force
        UN-led talks                        | UN - led talks
        and/or                              | and / or
        R&D at Q&Co                         | R&D at Q&Co
        """)
    void keepsAddressesWholeAndCutsAtHyphens(String text, String tokens) {
        assertThat(tokens(text)).containsExactly(tokens.split(" "));
    }
}
