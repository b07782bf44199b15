package dev.seaworthy.preflight;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What may import what. */
@AnalyzeClasses(packages = "dev.seaworthy.preflight", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "dev.seaworthy.preflight";

    @ArchTest
    static final ArchRule roomsDoNotDependOnEachOtherInCircles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule commandsAreKnownToWhatListsThemAlone = noClasses()
            .that()
            .resideInAPackage(ROOT + ".*..")
            .and()
            .resideOutsideOfPackage(ROOT + ".command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".command..");

    @ArchTest
    static final ArchRule onlyCommandsKnowPicocli = noClasses()
            .that()
            .resideInAPackage(ROOT + ".*..")
            .and()
            .resideOutsideOfPackages(ROOT + ".command..", ROOT + ".adopt..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule onlyManifestsKnowYaml = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".manifest.yaml..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule onlyAdoptionWritesJava = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".adopt..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir.javapoet..");

    @ArchTest
    static final ArchRule onlyScansOpenArchives = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".scan..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.compress..");
}
