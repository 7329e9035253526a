package org.deskcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.deskcheck.desk.Deskcheck;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** What programs that embed Deskcheck rely on changes only when somebody means it to. */
class ApiTest {

    private static final Path PROMISED = Path.of("src/docs/api.txt");
    private static final Path FOUND = Path.of("target/api.txt");

    @Test
    void the_public_interface_is_the_promised_one() throws IOException {
        List<String> found = PublicInterface.of(Deskcheck.class).lines();
        Files.createDirectories(FOUND.getParent());
        Files.write(FOUND, found);

        List<String> promised = Files.readAllLines(PROMISED);
        assertThat(found)
                .as(
                        "what %s promises. If something is meant to go: cp %s %s, and raise the major version, or"
                                + " before 1.0 the minor one (README, For programs).",
                        PROMISED, FOUND, PROMISED)
                .containsAll(promised);
        assertThat(promised)
                .as("what the library offers. If it is meant to be there for good: cp %s %s.", FOUND, PROMISED)
                .containsAll(found.stream().filter(ApiTest::isNoFact).toList());
    }

    /** The facts that rules speak of gain fields often; those are listed in the vocabulary. */
    private static boolean isNoFact(String line) {
        return !line.startsWith("org.deskcheck.model.");
    }

    /** A library that only the command line needs is optional, so that whoever embeds Deskcheck does not get it. */
    @Test
    void it_brings_along_only_what_checking_needs() throws Exception {
        NodeList dependencies = (NodeList) XPathFactory.newInstance()
                .newXPath()
                .evaluate(
                        "/project/dependencies/dependency[not(scope = 'test') and not(optional = 'true')]/artifactId",
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(Path.of("pom.xml").toFile()),
                        XPathConstants.NODESET);
        List<String> names = IntStream.range(0, dependencies.getLength())
                .mapToObj(i -> dependencies.item(i).getTextContent())
                .toList();

        assertThat(names)
                .contains("jsoup", "commonmark")
                .doesNotContain("picocli", "picocli-codegen", "slf4j-nop", "slf4j-simple", "logback-classic");
    }
}
