package org.deskcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Lexicon;
import org.deskcheck.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconReaderTest {

    private Path rules;

    @BeforeEach
    void emptyFolder(@TempDir Path folder) throws IOException {
        rules = folder;
        Files.createDirectories(rules.resolve("lexicons"));
    }

    private void write(String name, String text, Charset charset) throws IOException {
        Files.write(rules.resolve("lexicons").resolve(name), text.getBytes(charset));
    }

    private Lexicon read(String name) throws InputException {
        return LexiconReader.read(rules).get(name);
    }

    private List<String> complaints() {
        InputException refusal = catchThrowableOfType(InputException.class, () -> LexiconReader.read(rules));
        assertThat(refusal).as("the lexicon is read").isNotNull();
        return refusal.problems().stream()
                .map(Problem::toString)
                .map(line -> line.substring(line.lastIndexOf("lexicons") + "lexicons/".length()))
                .toList();
    }

    @Test
    void aLexiconIsACsvFileWithAHeader() throws Exception {
        write(
                "weather.csv",
                "\uFEFFterm,value,note\r\nrain,wet,\r\n\r\n\"hail, heavy\",\"the \"\"hard\"\" kind\",seldom\r\n",
                StandardCharsets.UTF_8);

        assertThat(read("weather"))
                .isEqualTo(new Lexicon(
                        "weather",
                        List.of("term", "value", "note"),
                        List.of(List.of("rain", "wet", ""), List.of("hail, heavy", "the \"hard\" kind", "seldom"))));
    }

    @Test
    void aLexiconNeedNotBeOfTerms() throws Exception {
        write("towns.csv", "name,kind,party\nBern,place,ch\nBern,office,ch\n", StandardCharsets.UTF_8);

        assertThat(read("towns").column("kind")).containsExactly("place", "office");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        term,value\\nrain,wet\\nsnow,cold\\nRain,wet   | weather.csv:4:1: "Rain" stands already in line 2. Take one of them out.
        term\\nrain\\n " "\\nsnow,cold               | weather.csv:4:1: The row has 2 columns and the header 1.
        term,value\\n,wet                            | weather.csv:2:1: The term is empty. Fill it in, or take the row out.
        term,value\\n"rain\\nsnow",wet\\nhail        | weather.csv:4:1: The row has 1 columns and the header 2.
        term;value\\nrain;wet                        | weather.csv:1:1: The columns are separated by semicolons. Save the file with commas between the columns.
        Rain,wet\\nsnow,cold                         | weather.csv:1:1: The first line is "Rain,wet", which is no header. Begin with the names of the columns: term,value,note.
        term,colour\\nrain,grey                      | weather.csv:1:1: The first line is "term,colour", which is no header.
        term,term\\nrain,rain                        | weather.csv:1:1: The first line is "term,term", which is no header.
        ``                                           | weather.csv:1:1: The file is empty. Write a header: term,value,note.
        term\\tvalue\\nrain\\twet                  | weather.csv:1:1: The columns are separated by tabs. Save the file with commas between the columns.
        sep=;\\nterm;value\\nrain;wet             | weather.csv:1:1: The columns are separated by semicolons.
        term,value,,\\nrain,wet,,                 | weather.csv:1:1: The header has a column without a name. Delete the empty columns in the spreadsheet.
        term\\n#NAME?                             | weather.csv:2:1: "#NAME?" is an error of a spreadsheet. Format the column as text, and write the words again.
        term,value\\nrain,#REF!                   | weather.csv:2:1: "#REF!" is an error of a spreadsheet.
        term\\n=A1&"x"                            | weather.csv:2:1: "=A1&"x"" is a formula. Write the words themselves, not the formula that makes them.
        term\\n3-Mar                              | weather.csv:2:1: "3-Mar" is a date that a spreadsheet has made. Format the column as text, and write the words again.
        term\\nMay-05                             | weather.csv:2:1: "May-05" is a date that a spreadsheet has made.
        term\\n2026-03-01 00:00:00                | weather.csv:2:1: "2026-03-01 00:00:00" is a date that a spreadsheet has made.
        term\\n1.2E+10                            | weather.csv:2:1: "1.2E+10" is a figure that a spreadsheet has shortened.
        term\\nCafÃ©                              | weather.csv:2:1: "CafÃ©" is text that was read in another encoding than it was written in. Open the file as UTF-8, and write the words again.
        term\\nit isnâ€™t                         | weather.csv:2:1: "it isnâ€™t" is text that was read in another encoding
        term\\n"rain                                 | weather.csv:1:1: This is no CSV file
        """)
    void mistakes(String text, String complaint) throws IOException {
        write("weather.csv", text.replace("\\n", "\n").replace("\\t", "\t"), StandardCharsets.UTF_8);

        assertThat(complaints()).anySatisfy(told -> assertThat(told).startsWith(complaint));
    }

    @Test
    void anotherEncodingIsToldWithItsPlace() throws IOException {
        write("weather.csv", "term\nrain\npluie d\u00e9luge\n", StandardCharsets.ISO_8859_1);

        assertThat(complaints())
                .containsExactly("weather.csv:3:8: The file is not in UTF-8. Save it again with the encoding UTF-8.");
    }

    @Test
    void mistakesOfAllFilesAreToldAtOnce() throws IOException {
        write("a.csv", "term\nx\nx\nx\n", StandardCharsets.UTF_8);
        write("b.csv", "", StandardCharsets.UTF_8);

        assertThat(complaints())
                .extracting(told -> told.substring(0, 7))
                .containsExactly("a.csv:3", "a.csv:4", "b.csv:1");
    }

    @Test
    void whatTheFolderLacksComesFromTheProgram() throws Exception {
        write("weather.csv", "term\nrain\n", StandardCharsets.UTF_8);

        assertThat(LexiconReader.read(rules).all()).extracting(Lexicon::name).contains("weather", "loaded-verbs");
        assertThat(LexiconReader.shipped().all()).extracting(Lexicon::name).contains("loaded-verbs");
    }

    @Test
    void aShippedLexiconIsReplacedByOneWithTheSameColumnsOnly() throws Exception {
        String header =
                String.join(",", LexiconReader.shipped().get("loaded-verbs").columns());
        write(
                "loaded-verbs.csv",
                header + "\n" + "x,".repeat(header.split(",").length - 1) + "x\n",
                StandardCharsets.UTF_8);
        assertThat(read("loaded-verbs").rows()).hasSize(1);

        write("loaded-verbs.csv", "verb,colour\nclaim,red\n", StandardCharsets.UTF_8);
        assertThat(complaints())
                .containsExactly(
                        "loaded-verbs.csv:1:1: The first line is \"verb,colour\". Make it the header " + header + ".");
    }

    @Test
    void aFolderWithoutLexiconsUsesTheShippedOnes(@TempDir Path other) throws Exception {
        assertThat(LexiconReader.read(other).all())
                .isEqualTo(LexiconReader.shipped().all());
    }
}
