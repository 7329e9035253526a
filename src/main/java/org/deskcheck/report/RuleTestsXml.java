package org.deskcheck.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.deskcheck.model.Problem;
import org.deskcheck.model.RuleCase;
import org.deskcheck.model.TestedCase;

/**
 * How the cases of rules came out, as JUnit's XML: a suite for each file, a case for each case. What is wrong
 * with a file itself is an error.
 */
public final class RuleTestsXml {

    private RuleTestsXml() {}

    /**
     * @param cases in the order of their files
     * @param mistakes what is wrong with case files, or with rules that have no cases
     */
    public static ReportContent of(List<TestedCase> cases, List<Problem> mistakes) {
        return out -> write(cases, mistakes, out);
    }

    private static void write(List<TestedCase> cases, List<Problem> mistakes, Appendable out) throws IOException {
        Map<String, List<TestedCase>> casesOf = new TreeMap<>(
                cases.stream().collect(Collectors.groupingBy(one -> one.tested().file())));
        Map<String, List<Problem>> mistakesOf =
                new TreeMap<>(mistakes.stream().collect(Collectors.groupingBy(Problem::path)));
        Set<String> files = new TreeSet<>(casesOf.keySet());
        files.addAll(mistakesOf.keySet());
        JunitSuites suites = new JunitSuites(out);
        suites.begin("deskcheck rules test");
        for (String file : files) {
            suite(suites, file, casesOf.getOrDefault(file, List.of()), mistakesOf.getOrDefault(file, List.of()));
        }
        suites.end();
    }

    private static void suite(JunitSuites suites, String file, List<TestedCase> cases, List<Problem> mistakes)
            throws IOException {
        long failures = cases.stream().filter(one -> one.fault() != null).count();
        suites.beginSuite(file, cases.size() + mistakes.size(), failures, mistakes.size());
        for (Problem mistake : mistakes) {
            suites.inError(file, mistake.found(), mistake.found(), mistake.toString());
        }
        for (TestedCase one : cases) {
            Problem fault = one.fault();
            if (fault == null) {
                suites.passed(file, name(one.tested()));
            } else {
                suites.failed(
                        file,
                        name(one.tested()),
                        fault.found(),
                        "case",
                        fault + "\n" + one.tested().copy());
            }
        }
        suites.endSuite();
    }

    private static String name(RuleCase tested) {
        return tested.expectation().name().toLowerCase(Locale.ROOT) + " " + String.join(", ", tested.ids()) + ", line "
                + tested.line();
    }
}
