package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The rules that ship, as their editors see them. */
class ShippedRulesTest {

    @Test
    void the_rule_files_are_in_order() {
        CommandLineRun run = CommandLineRun.of("rules", "lint", "--rules", "rules");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).as(run.out()).isZero();
    }

    @Test
    void every_rule_does_what_its_cases_say() {
        CommandLineRun run = CommandLineRun.of("rules", "test", "--rules", "rules");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().filter(line -> line.startsWith("rules/")))
                .as("cases that fail, by file and line, with what fired instead")
                .isEmpty();
        assertThat(run.exitCode()).as(run.out()).isZero();
    }
}
