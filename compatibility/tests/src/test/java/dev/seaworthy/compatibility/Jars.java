package dev.seaworthy.compatibility;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parts of the class path of the tests: what this build made, and what stands beside it. */
enum Jars {
    ANNOTATIONS("annotations/target/"),
    RUNTIME("runtime/target/"),
    PROCESSOR("processor/target/"),
    AUTO_VALUE("/auto-value-1"),
    AUTO_VALUE_ANNOTATIONS("/auto-value-annotations-"),
    JACKSON("/jackson-"),
    JETBRAINS_ANNOTATIONS("/org/jetbrains/annotations/"),
    JSPECIFY("/jspecify-"),
    KAPT("/kotlin-annotation-processing-embeddable-"),
    KOTLIN("/kotlin"),
    KOTLIN_LIBRARY("/kotlin-stdlib-"),
    LOMBOK("/lombok-"),
    MAPSTRUCT("/mapstruct-1"),
    MAPSTRUCT_PROCESSOR("/mapstruct-processor-"),
    VALIDATION("/jakarta.validation-api-");

    private final String part;

    Jars(String part) {
        this.part = part;
    }

    /** The paths of some, as a class path. */
    static String path(Jars... some) {
        return Arrays.stream(some).flatMap(Jars::files).collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<String> files(Jars jars) {
        List<String> files = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(file -> file.replace('\\', '/').contains(jars.part))
                .toList();
        if (files.isEmpty()) {
            throw new IllegalStateException(jars + " is not on the class path");
        }
        return files.stream();
    }
}
