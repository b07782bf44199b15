package dev.seaworthy.benchmarks.startup;

import dev.seaworthy.benchmarks.Library;
import java.nio.file.Path;
import java.util.List;

/** One way to read the shop's twelve variables. */
enum Subject {
    EMPTY("an empty `main`", "empty"),
    FLOOR("by hand, the floor", "floor"),
    SEAWORTHY("Seaworthy", "seaworthy", "seaworthy-runtime", "seaworthy-annotations"),
    BY_HAND("by hand, idiomatic", "byhand"),
    LAMBDAS("by hand, with lambdas", "lambdas"),
    TYPESAFE("Typesafe Config", "typesafe", "config"),
    DOTENV("dotenv-java", "dotenv", "dotenv-java"),
    OWNER("OWNER", "owner", "owner", "owner-java8"),
    SMALLRYE(
            "SmallRye Config",
            "smallrye",
            "smallrye-config",
            "smallrye-config-core",
            "smallrye-config-common",
            "smallrye-common-annotation",
            "smallrye-common-classloader",
            "smallrye-common-constraint",
            "smallrye-common-expression",
            "smallrye-common-function",
            "microprofile-config-api",
            "jakarta.annotation-api",
            "jboss-logging",
            "asm");

    private static final String PARENT = "dev.seaworthy.benchmarks.subject.";

    private final String title;
    private final String folder;

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
    private final List<String> libraries;

    Subject(String title, String folder, String... libraries) {
        this.title = title;
        this.folder = folder;
        this.libraries = List.of(libraries);
    }

    /** Its name in tables. */
    String title() {
        return title;
    }

    /** The last part of its package. */
    String folder() {
        return folder;
    }

    /** The packages that its application is made of: its own, and the shop's types. */
    List<String> packages() {
        String own = "subject/" + folder;
        return this == EMPTY ? List.of(own) : List.of(own, "subject/shop");
    }

    /** The class that is started. */
    String mainClass() {
        return PARENT + folder + ".Main";
    }

    /** The jars it needs beside its own. */
    List<Path> libraries() {
        return Library.jars(libraries);
    }
}
