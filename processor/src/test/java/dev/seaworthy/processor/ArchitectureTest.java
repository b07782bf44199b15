package dev.seaworthy.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.lang.model.element.Modifier;

/** What may import what. */
@AnalyzeClasses(packages = "dev.seaworthy", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "dev.seaworthy.processor";
    private static final String JAVA = ROOT + ".emit.java";
    private static final String[] COMPILER = {"javax.lang.model..", "javax.annotation.processing"};

    @ArchTest
    static final ArchRule theModelKnowsNoCompiler = classes()
            .that()
            .resideInAPackage(ROOT + ".model")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "dev.seaworthy", "dev.seaworthy.runtime..", ROOT + ".model", "org.jspecify..");

    @ArchTest
    static final ArchRule theModelIsStartedByTheRuntimeAlone = classes()
            .that()
            .resideInAPackage(ROOT + ".start")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "dev.seaworthy",
                    "dev.seaworthy.runtime..",
                    ROOT + ".model",
                    ROOT + ".start",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule readIsTheLastToSeeElements = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + ".model",
                    ROOT + ".start",
                    ROOT + ".check",
                    ROOT + ".diagnostic",
                    ROOT + ".dialect",
                    ROOT + ".emit..")
            .and()
            .resideOutsideOfPackage(JAVA)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(COMPILER);

    @ArchTest
    static final ArchRule thePluginAloneSeesTrees = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".getenv")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.sun.source..", "com.sun.tools..");

    @ArchTest
    static final ArchRule writtenJavaHasModifiers = noClasses()
            .that()
            .resideInAPackage(JAVA)
            .should()
            .dependOnClassesThat(resideInAnyPackage(COMPILER).and(not(equivalentTo(Modifier.class))));

    @ArchTest
    static final ArchRule javaIsWrittenInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage(JAVA)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir.javapoet..");

    @ArchTest
    static final ArchRule emittersDoNotKnowEachOther =
            slices().matching(ROOT + ".emit.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule emittersKnowNeitherReadersNorChecks = noClasses()
            .that()
            .resideInAPackage(ROOT + ".emit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".read", ROOT + ".check", ROOT + ".output");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyThePrinterPrints = noClasses()
            .that()
            .doNotHaveSimpleName("MessagerPrinter")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javax.annotation.processing.Messager");

    @ArchTest
    static final ArchRule onlyOutputWritesFiles = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + ".model",
                    ROOT + ".start",
                    ROOT + ".check",
                    ROOT + ".read",
                    ROOT + ".emit..",
                    ROOT + ".dialect")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.nio\\.file\\.Files|javax\\.annotation\\.processing\\.Filer");

    @ArchTest
    static final ArchRule theLibrariesHaveNoDependency = classes()
            .that()
            .resideInAnyPackage("dev.seaworthy", "dev.seaworthy.runtime..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "dev.seaworthy", "dev.seaworthy.runtime..");

    @ArchTest
    static final ArchRule roomsOfTheRuntimeHaveNoCycles =
            slices().matching("dev.seaworthy.runtime.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule usersTypesKnowNothingOfLoading = noClasses()
            .that()
            .resideInAPackage("dev.seaworthy.runtime")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.seaworthy.runtime.load..");

    @ArchTest
    static final ArchRule nothingStaticChanges =
            fields().that().areStatic().should().haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule nothingBelongsToAThread =
            noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocal.class);
}
