package org.deskcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deskcheck.rules.Facts.claim;
import static org.deskcheck.rules.Facts.said;
import static org.deskcheck.rules.PackOnDisk.reporting;
import static org.deskcheck.rules.PackOnDisk.rule;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Finding;
import org.deskcheck.model.SourceKind;
import org.deskcheck.model.Stance;
import org.deskcheck.rules.language.Vocabulary;
import org.drools.drl.parser.DrlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Promises of the language of rule files that hold for every rule. */
class LanguageTest {

    /** Were one missing, rules compiled against another version of it would be taken from the cache. */
    @Test
    void theVocabularyNamesEveryRecordAndEnumThatRulesCanReach() {
        Set<Class<?>> reached = new HashSet<>();
        List<Class<?>> open = new ArrayList<>(Vocabulary.classes());
        while (!open.isEmpty()) {
            Class<?> next = open.remove(open.size() - 1);
            if (reached.add(next) && next.isRecord()) {
                for (Method method : next.getDeclaredMethods()) {
                    Type type = method.getGenericReturnType();
                    Type inner = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
                    if (inner instanceof Class<?> found && found.getName().startsWith("org.deskcheck.model.")) {
                        open.add(found);
                    }
                }
            }
        }

        assertThat(Vocabulary.classes()).containsExactlyInAnyOrderElementsOf(reached);
    }

    @Test
    void ruleFilesOpenInDroolsTools() throws Exception {
        String file = reporting("A-1", """
                $claim : Claim( kinds contains STATISTIC, stance == DENIES || == DOUBTS, text.mentions("rain") )
                  not ( Claim( this != $claim ) and Term( lexicon == "x", $claim.text.mentions(term) ) )
                  accumulate( Claim( account == $claim.account ); $n : count($claim); $n > 1 )
                  exists Quantity( value > 1 ) from $claim.quantities
                """);
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);

        parser.parse(false, file);

        assertThat(parser.getErrors()).isEmpty();
    }

    @Test
    void accumulateReckonsWithFigures(@TempDir Path folder) {
        PackOnDisk pack = new PackOnDisk(folder)
                .with(
                        "a.drl",
                        rule(
                                "A-1",
                                """
                        $claim : Claim( position.line == 1 )
                          accumulate( Claim( $line : position.line ); $n : count(), $sum : sum($line), $least : min($line),
                            $most : max($line), $mean : average($line); $n > 1, $most > $least + 1 )
                        """,
                                "desk.report($claim, \"Found \" + $n + \" \" + $sum + \" \" + $least + \" \" + $most + \" \" + $mean + \".\");"));

        assertThat(pack.load()
                        .check(List.of(claim(1, "a"), claim(2, "b"), claim(6, "c")))
                        .findings())
                .extracting(Finding::message)
                .singleElement()
                .satisfies(message -> assertThat(message).startsWith("Found 3 9"));
    }

    /** An indexed join has to survive what the writer puts in; ten million comparisons would go beyond the limit. */
    @Test
    void joinsOnEqualFieldsAreIndexed(@TempDir Path folder) {
        PackOnDisk pack = new PackOnDisk(folder)
                .with(
                        "a.drl",
                        reporting(
                                "A-1",
                                "$claim : Claim( $name : sourceName ) Claim( sourceName == $name, this != $claim )"));
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            claims.add(claim(
                    i + 1, "Claim " + i, said("Person " + i, SourceKind.NAMED, null, "say", Stance.ASSERTS), "us"));
        }

        RuleRun run = pack.load().check(claims);

        assertThat(run.failures()).isEmpty();
        assertThat(run.findings()).isEmpty();
    }
}
