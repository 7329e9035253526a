package org.deskcheck.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Comparison;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Located;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.RuleCase;
import org.deskcheck.rules.LexiconReader;
import org.deskcheck.rules.Pack;
import org.deskcheck.rules.RuleCases;
import org.deskcheck.rules.RulePack;
import org.deskcheck.rules.trace.Tracer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is explained as a match is what the engine fired on, for every rule that ships and every case of it. */
class ExplainedAsFiredTest {

    private static final Path RULES = Path.of("rules");
    private static final Pack PACK = Pack.in(RULES);

    @Test
    void every_explanation_agrees_with_the_engine() throws Exception {
        Lexicons lexicons = LexiconReader.read(RULES);
        RulePack pack = RulePack.load(List.of(PACK), lexicons);
        Tracer tracer = pack.tracer();
        CaseFacts facts = new CaseFacts(new FactFinder(lexicons, null));
        List<RuleCase> cases = RuleCases.read(PACK, pack.cards(), pack.cards()).cases();
        Set<String> fired = new TreeSet<>();
        Set<String> explained = new TreeSet<>();

        for (RuleCase one : cases) {
            compare(one.file() + ":" + one.line() + " ", pack, tracer, facts.of(one), fired, explained);
        }
        compare("pool ", pack, tracer, facts.of(fixture("pool.txt")), fired, explained);
        compare("wire ", pack, tracer, facts.of(fixture("wire.txt")), fired, explained);

        assertThat(explained).hasSizeGreaterThan(cases.size() / 3).isEqualTo(fired);
    }

    private static RuleCase fixture(String name) throws IOException {
        String copy = Files.readString(Path.of("fixtures", name));
        return new RuleCase(name, 1, RuleCase.Expectation.OK, List.of(), null, List.of(), "", "", "", copy);
    }

    private static void compare(
            String copy, RulePack pack, Tracer tracer, List<Object> facts, Set<String> fired, Set<String> explained) {
        List<Finding> findings = pack.check(facts).findings();
        List<Object> all = Explaining.withFindings(facts, findings);
        for (Finding finding : findings) {
            fired.add(copy + finding.ruleId() + " " + id(finding.claim()) + " " + id(finding.other()) + " "
                    + (finding.claim() == null ? finding.position() : ""));
        }
        for (RuleCard card : pack.cards()) {
            for (Object fact : facts) {
                String subject = subject(fact);
                if (!subject.isEmpty()
                        && tracer.trace(card.id(), all, Map.of(), other -> other == fact)
                                .fires()) {
                    explained.add(copy + card.id() + " " + subject);
                }
            }
        }
    }

    private static String subject(Object fact) {
        if (fact instanceof Claim claim) {
            return id(claim) + " none ";
        }
        if (fact instanceof Comparison pair) {
            return id(pair.first()) + " " + id(pair.second()) + " ";
        }
        return fact instanceof Located place ? "none none " + place.position() : "";
    }

    private static String id(@Nullable Claim claim) {
        return claim == null ? "none" : claim.id();
    }
}
