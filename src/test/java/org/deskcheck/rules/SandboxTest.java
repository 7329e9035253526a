package org.deskcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deskcheck.rules.Facts.claim;
import static org.deskcheck.rules.PackOnDisk.reporting;
import static org.deskcheck.rules.PackOnDisk.rule;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Finding;
import org.deskcheck.rules.engine.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule file may come from anybody; whatever it says, it can do no harm. */
class SandboxTest {

    private static final String GOOD = reporting("GOOD-1", "$claim : Claim( account == \"author\" )");

    private PackOnDisk pack;

    @BeforeEach
    void packWithAGoodRule(@TempDir Path folder) {
        pack = new PackOnDisk(folder).with("good.drl", GOOD);
    }

    /** Name of the attack, the file, part of the answer. */
    static Stream<List<String>> attacks() {
        String any = "$claim : Claim( )";
        return Stream.of(
                action("a process is started", "Runtime.getRuntime().exec(\"id\");", "may only say desk.report"),
                action("the program is ended", "System.exit(0);", "may only say desk.report"),
                action("a thread is started", "new Thread().start();", "may only say desk.report"),
                action("a file is read", "java.nio.file.Files.readString(null);", "may only say desk.report"),
                action("a loop has no end", "while (true) {}", "may only say desk.report"),
                action("facts are inserted", "insert($claim);", "may only say desk.report"),
                action("the engine is reached", "drools.getKieRuntime().halt();", "may only say desk.report"),
                action("an environment variable is told", say("System.getenv(\"HOME\")"), "no field \"System\""),
                action("a class is loaded by name", say("Class.forName(\"java.lang.Runtime\")"), "no field \"Class\""),
                action("reflection in a message", say("$claim.getClass().getClassLoader()"), "call getClass(…) is not"),
                action("an object is made", say("new java.io.File(\"/\")"), "makes no objects"),
                action("a lambda", say("(() -> 1)"), "Found \"(\""),
                action("a cast and brackets", say("((Object[]) null)[0]"), "Found"),
                action("the desk is asked for more", "desk.alive($claim);", "The desk cannot do \"alive\""),
                action(
                        "a text breaks out of its quotation marks",
                        "desk.report($claim, \"Say who.\"); System.exit(0); //\");",
                        "may only say desk.report"),
                action(
                        "code hides behind a comment",
                        "desk.report($claim, \"Say who.\"); /* */ System.exit(0); /* */",
                        "may only say desk.report"),
                action(
                        "unicode escapes spell a quotation mark",
                        "desk.report($claim, \"Say \\u0022+System.exit(0)+\\u0022.\");",
                        "means nothing in a text"),
                action(
                        "unicode escapes spell code",
                        "\\u0053ystem.exit(0);",
                        "The character \"\\\" has no meaning here"),
                condition(
                        "reflection in a condition",
                        "$claim : Claim( text.getClass().getModule() != null )",
                        "cannot be asked"),
                condition(
                        "a call in a condition",
                        "$claim : Claim( Runtime.getRuntime() != null )",
                        "no field \"Runtime\""),
                condition("a static call", "$claim : Claim( Math.random() > 1 )", "no field \"Math\""),
                condition("getClass in a condition", "$claim : Claim( getClass().forName(\"x\") != null )", "getClass"),
                condition("the desk in a condition", "$claim : Claim( desk.alive(null) )", "no field \"desk\""),
                condition("eval", any + " eval( System.currentTimeMillis() > 0 )", "\"eval\" is not part"),
                condition("eval in a constraint", "$claim : Claim( eval(true) )", "\"eval\" is not part"),
                condition("from a call", any + " Quantity( ) from java.util.List.of()", "lists of a fact only"),
                condition("from something else", any + " Quantity( ) from $claim.text", "no list of Quantity"),
                condition("an entry point", any + " Claim( ) from entry-point \"x\"", "lists of a fact only"),
                condition(
                        "accumulate with code",
                        any + " accumulate( Claim( ), init( int n = 0; ), action( System.exit(0); ) )",
                        "a variable"),
                condition("collect", any + " java.util.List( ) from collect( Claim( ) )", "Found \".\""),
                condition("a query is called", any + " ?ask( $claim; )", "Found \"?\""),
                condition("a foreign fact", any + " Object( )", "There is no fact \"Object\""),
                condition("nested beyond reason", "$claim : Claim( " + "(".repeat(5000) + " )", "nested too deeply"),
                condition("not beyond reason", any + " " + "not (".repeat(5000), "nested too deeply"),
                condition("not not", any + " " + "not ".repeat(50_000), "nested too deeply"),
                condition("calls in calls", "$claim : Claim( " + "text.contains(".repeat(50_000), "nested too deeply"),
                condition("accumulate in accumulate", any + " accumulate(".repeat(50_000), "nested too deeply"),
                condition(
                        "a sum without end",
                        "$claim : Claim( 1 > 1" + " + 1".repeat(50_000) + " )",
                        "more than 100 parts"),
                condition(
                        "shouting beyond reason",
                        "$claim : Claim( " + "!".repeat(50000) + " true )",
                        "nested too deeply"),
                condition(
                        "a text beyond reason",
                        "$claim : Claim( text == \"" + "x".repeat(100_000) + "\" )",
                        "100000 characters"),
                condition("the inline cast", "$claim : Claim( this#Object.hashCode() > 0 )", "no meaning"),
                condition("reactive paths", "$claim : Claim( /meaning/hedges )", "Found \"/\""),
                file("a function", "function void f() { System.exit(0); }\n" + GOOD, "rules only"),
                file("a declared type", "declare X x : Object end\n" + GOOD, "rules only"),
                file("a query", "query q() Claim( ) end\n" + GOOD, "rules only"),
                file("an import", "import java.io.File;\n" + GOOD, "import nothing"),
                file("a static import", "import static java.lang.System.exit;\n" + GOOD, "import nothing"),
                file("an accumulate import", "import accumulate java.lang.Runtime r;\n" + GOOD, "import nothing"),
                file(
                        "an import behind a harmless one",
                        "import org.deskcheck.model.*; import java.io.*;\n" + GOOD,
                        "nothing"),
                file("a global", "global java.lang.Runtime r;\n" + GOOD, "no globals"),
                file("a dialect", "dialect \"mvel\"\n" + GOOD, "rules only"),
                file("a unit", "unit X;\n" + GOOD, "rules only"),
                file("the MVEL dialect of a rule", attribute("dialect \"mvel\""), "attributes such as salience"),
                file("salience", attribute("salience ( System.exit(0) )"), "attributes such as salience"),
                file("no-loop", attribute("no-loop true"), "attributes such as salience"),
                file("a timer", attribute("timer ( int: 1s )"), "attributes such as salience"),
                file("enabled by code", attribute("enabled ( Runtime.getRuntime() != null )"), "attributes such as"),
                file("an inherited rule", GOOD.replace("@id", "extends \"x\" @id"), "attributes such as salience"));
    }

    private static List<String> action(String name, String action, String answer) {
        return List.of(name, rule("BAD-1", "$claim : Claim( )", action), answer);
    }

    private static List<String> condition(String name, String conditions, String answer) {
        return List.of(name, reporting("BAD-1", conditions), answer);
    }

    private static List<String> file(String name, String text, String answer) {
        return List.of(name, text.replace("GOOD", "BAD"), answer);
    }

    private static String say(String value) {
        return "desk.report($claim, \"It is \" + " + value + " + \".\");";
    }

    private static String attribute(String attribute) {
        return GOOD.replace("when", "  " + attribute + "\nwhen");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void whatIsNotInTheLanguageIsRefused(List<String> attack) {
        pack.with("bad.drl", attack.get(1));

        assertThat(pack.complaints())
                .allSatisfy(complaint -> assertThat(complaint).matches("(?s)bad\\.drl:\\d+:\\d+: .*"))
                .anySatisfy(complaint -> assertThat(complaint).contains(attack.get(2)));
    }

    @Test
    void aCatastrophicPatternCostsNothing() {
        pack.with("bad.drl", reporting("BAD-1", "$claim : Claim( text matches \"(a+)+(a|aa)*b\" )"));

        RuleRun run = pack.load().check(List.of(claim(1, "a".repeat(5_000))));

        assertThat(run.failures()).isEmpty();
        assertThat(run.findings()).extracting(Finding::ruleId).containsExactly("GOOD-1");
    }

    @Test
    void aRuleThatTakesTooLongIsStoppedAndTheOthersGoOn() {
        pack.with(
                "bad.drl",
                reporting("BAD-1", "$claim : Claim( ) Claim( id != $claim.id ) Claim( text.contains($claim.id) )"));
        Limits hurried = new Limits(Duration.ofMillis(500), 1_000_000, Integer.MAX_VALUE);

        RuleRun run = pack.load().within(hurried).check(manyClaims(1_000, "It rained"));

        assertThat(run.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.found())
                        .isEqualTo("The rule BAD-1 \"Rule BAD-1\" took longer than 0.5 seconds over the article."));
        assertThat(run.findings()).hasSize(1_000).extracting(Finding::ruleId).containsOnly("GOOD-1");
    }

    @Test
    void aRuleThatMatchesEverythingWithEverythingIsStoppedAndTheOthersGoOn() {
        pack.with("bad.drl", reporting("BAD-1", "$claim : Claim( ) Claim( ) Claim( )"));
        Limits narrow = new Limits(Duration.ofMinutes(5), 1_000_000, 10_000);

        RuleRun run = pack.load().within(narrow).check(manyClaims(200, "It rained"));

        assertThat(run.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.found())
                        .isEqualTo("The rule BAD-1 \"Rule BAD-1\" matched more than 10000 combinations of facts."));
        assertThat(run.findings()).hasSize(200).extracting(Finding::ruleId).containsOnly("GOOD-1");
    }

    /** Joins of facts that have nothing to do with each other: with a hundred claims, a hundred million combinations. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Claim( ) Claim( ) Claim( )",
                "Claim( ) Claim( ) Claim( text.contains($claim.id) )",
                "exists ( Claim( ) and Claim( ) and Claim( text.contains($claim.id) ) )",
                "not ( Claim( ) and Claim( ) and Claim( text.contains($claim.id) ) )",
                "Claim( ) Claim( ) accumulate( Claim( text.contains($claim.id) ); $n : count(); $n > 0 )"
            })
    void anExplosionOfJoinsIsStoppedAndTheOthersGoOn(String joined) {
        pack.with("bad.drl", reporting("BAD-1", "$claim : Claim( ) " + joined));

        Limits hurried = new Limits(Duration.ofMillis(500), 100_000, 2_000_000);

        RuleRun run = pack.load().within(hurried).check(manyClaims(100, "It rained"));

        assertThat(run.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.found())
                        .startsWith("The rule BAD-1 \"Rule BAD-1\" ")
                        .containsAnyOf("more than", "longer than"));
        assertThat(run.findings().stream().filter(finding -> finding.ruleId().equals("GOOD-1")))
                .hasSize(100);
    }

    @Test
    void aRuleThatFiresWithoutEndIsStoppedAndTheOthersGoOn() {
        pack.with("bad.drl", reporting("BAD-1", "$claim : Claim( ) Claim( )"));
        Limits few = new Limits(Duration.ofMinutes(5), 500, 1_000_000);

        RuleRun run = pack.load().within(few).check(manyClaims(40, "It rained"));

        assertThat(run.failures())
                .singleElement()
                .satisfies(
                        failure -> assertThat(failure.found()).contains("BAD-1").contains("fired more than 500 times"));
        assertThat(run.findings())
                .filteredOn(finding -> finding.ruleId().equals("GOOD-1"))
                .hasSize(40);
    }

    @Test
    void aRuleThatStumblesIsReportedAndTheOthersGoOn() {
        pack.with(
                "bad.drl",
                rule(
                        "BAD-1",
                        "$claim : Claim( )",
                        "desk.report($claim, \"Ask \" + $claim.attribution.by.name + \".\");"));

        RuleRun run = pack.load().check(manyClaims(3, "It rained"));

        assertThat(run.failures())
                .singleElement()
                .satisfies(
                        failure -> assertThat(failure.found()).contains("BAD-1").contains("not there"));
        assertThat(run.findings()).hasSize(3).extracting(Finding::ruleId).containsOnly("GOOD-1");
    }

    private static List<Claim> manyClaims(int count, String text) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            claims.add(claim(i + 1, text + " " + i));
        }
        return claims;
    }
}
