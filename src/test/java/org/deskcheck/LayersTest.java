package org.deskcheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the shape that {@code src/docs/adr/0001-shape-of-the-program.md} gives the program. */
@AnalyzeClasses(packages = "org.deskcheck", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

    @ArchTest
    static final ArchRule imports_go_downward = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("cli")
            .definedBy("org.deskcheck.cli..")
            .layer("desk")
            .definedBy("org.deskcheck.desk..")
            .layer("config")
            .definedBy("org.deskcheck.config..")
            .layer("ingest")
            .definedBy("org.deskcheck.ingest..")
            .layer("extract")
            .definedBy("org.deskcheck.extract..")
            .layer("compare")
            .definedBy("org.deskcheck.compare..")
            .layer("rules")
            .definedBy("org.deskcheck.rules..")
            .layer("evidence")
            .definedBy("org.deskcheck.evidence..")
            .layer("report")
            .definedBy("org.deskcheck.report..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("desk")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("config")
            .mayOnlyBeAccessedByLayers("cli", "desk")
            .whereLayer("ingest")
            .mayOnlyBeAccessedByLayers("desk")
            .whereLayer("extract")
            .mayOnlyBeAccessedByLayers("desk")
            .whereLayer("compare")
            .mayOnlyBeAccessedByLayers("desk")
            .whereLayer("rules")
            .mayOnlyBeAccessedByLayers("desk")
            .whereLayer("evidence")
            .mayOnlyBeAccessedByLayers("desk")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("desk", "cli");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("org.deskcheck.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_model_needs_nothing_but_the_jdk = classes()
            .that()
            .resideInAPackage("org.deskcheck.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.deskcheck.model..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule the_analyser_stands_alone = classes()
            .that()
            .resideInAPackage("org.deskcheck.extract.syntax..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.deskcheck.extract.syntax..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule only_rules_know_drools = only("org.deskcheck.rules..").mayUse("org.kie..", "org.drools..");

    @ArchTest
    static final ArchRule only_the_command_line_knows_picocli =
            only("org.deskcheck.cli..").mayUse("picocli..");

    @ArchTest
    static final ArchRule only_ingest_knows_document_types =
            only("org.deskcheck.ingest..").mayUse("org.jsoup..", "org.commonmark..");

    @ArchTest
    static final ArchRule only_those_who_keep_tables_know_csv = only(
                    "org.deskcheck.report..",
                    "org.deskcheck.evidence..",
                    "org.deskcheck.rules..",
                    "org.deskcheck.desk.annotated..")
            .mayUse("org.apache.commons.csv..");

    @ArchTest
    static final ArchRule only_those_who_read_and_write_know_json =
            only("org.deskcheck.report..", "org.deskcheck.ingest..").mayUse("com.fasterxml..");

    @ArchTest
    static final ArchRule only_settings_know_yaml =
            only("org.deskcheck.config..").mayUse("org.yaml..");

    private static Owners only(String... packages) {
        return new Owners(packages);
    }

    private record Owners(String... packages) {

        ArchRule mayUse(String... libraries) {
            return noClasses()
                    .that()
                    .resideOutsideOfPackages(packages)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(libraries);
        }
    }
}
