package dev.seaworthy.benchmarks.compile;

import dev.seaworthy.benchmarks.Library;
import java.util.ArrayList;
import java.util.List;

/** What javac is given beside the sources. */
enum Contestant {
    NONE("no processor", Style.SEAWORTHY, "", List.of()),
    BY_HAND("loaders as sources", Style.SEAWORTHY, "", List.of()),
    SEAWORTHY("Seaworthy", Style.SEAWORTHY, "dev.seaworthy.processor.SeaworthyProcessor", seaworthyJars()),
    SEAWORTHY_PLUGIN(
            "Seaworthy with its plugin",
            Style.SEAWORTHY,
            "dev.seaworthy.processor.SeaworthyProcessor",
            seaworthyJars()),
    AUTO_VALUE_BUILDER(
            "AutoValue with a builder",
            Style.AUTO_VALUE_BUILDER,
            Contestant.AUTO_VALUE_PROCESSORS,
            List.of("auto-value")),
    AUTO_VALUE("AutoValue, no builder", Style.AUTO_VALUE, Contestant.AUTO_VALUE_PROCESSORS, List.of("auto-value")),
    IMMUTABLES("Immutables", Style.IMMUTABLES, "org.immutables.processor.ProxyProcessor", List.of("value"));

    private static final String AUTO_VALUE_PROCESSORS = "com.google.auto.value.processor.AutoValueProcessor,"
            + "com.google.auto.value.processor.AutoValueBuilderProcessor";

    private final String title;
    private final Style style;
    private final String processors;

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
    private final List<String> processorPath;

    Contestant(String title, Style style, String processors, List<String> processorPath) {
        this.title = title;
        this.style = style;
        this.processors = processors;
        this.processorPath = processorPath;
    }

    private static List<String> seaworthyJars() {
        return List.of("seaworthy-processor", "seaworthy-runtime", "seaworthy-annotations");
    }

    /** Its name in tables. */
    String title() {
        return title;
    }

    /** How its sources are annotated. */
    Style style() {
        return style;
    }

    /** The arguments that switch it on. */
    List<String> arguments() {
        if (processors.isEmpty()) {
            return List.of("-proc:none");
        }
        List<String> arguments =
                new ArrayList<>(List.of("-processor", processors, "-processorpath", Library.path(processorPath)));
        if (this == SEAWORTHY_PLUGIN) {
            arguments.add("-Xplugin:Seaworthy");
        }
        return arguments;
    }

    /** What a contestant reads. */
    enum Style {
        SEAWORTHY("dev.seaworthy.EnvConfig", "@EnvConfig\npublic interface", ""),
        AUTO_VALUE_BUILDER(
                "com.google.auto.value.AutoValue", "@AutoValue\npublic abstract class", Style.PUBLIC_ABSTRACT),
        AUTO_VALUE("com.google.auto.value.AutoValue", "@AutoValue\npublic abstract class", Style.PUBLIC_ABSTRACT),
        IMMUTABLES("org.immutables.value.Value", "@Value.Immutable\npublic interface", "");

        private static final String PUBLIC_ABSTRACT = "public abstract ";

        private final String imported;
        private final String declaration;
        private final String modifiers;

        Style(String imported, String declaration, String modifiers) {
            this.imported = imported;
            this.declaration = declaration;
            this.modifiers = modifiers;
        }

        /** The annotation's name. */
        String imported() {
            return imported;
        }

        /** The annotation, and the kind of type that it wants. */
        String declaration() {
            return declaration;
        }

        /** What stands before a method of that type. */
        String modifiers() {
            return modifiers;
        }
    }
}
