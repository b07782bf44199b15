package dev.seaworthy.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sources of one size, the same for every contestant but for the annotations. */
final class Sources {
    private static final String ENUMS = """
            package shop;

            /** %s. */
            public enum %s { %s }
            """;

    private Sources() {}

    /** Writes the sources into a directory, one file a type, and two enums. */
    static void write(Path directory, Contestant.Style style, Size size) {
        try {
            Files.createDirectories(directory);
            Files.writeString(
                    directory.resolve("StorageBackend.java"),
                    ENUMS.formatted("Where uploads are kept", "StorageBackend", "LOCAL, S3"));
            Files.writeString(
                    directory.resolve("LogLevel.java"),
                    ENUMS.formatted("How much is logged", "LogLevel", "DEBUG, INFO, WARN, ERROR"));
            for (int i = 0; i < size.types(); i++) {
                Files.writeString(directory.resolve("Config" + i + ".java"), type(i, style, size.members()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(int number, Contestant.Style style, int members) {
        StringBuilder source = new StringBuilder("package shop;\n\n");
        source.append("import ").append(style.imported()).append(";\n");
        if (style == Contestant.Style.SEAWORTHY) {
            source.append("import dev.seaworthy.EnvVar;\nimport dev.seaworthy.ProductionRule;\n");
        }
        source.append("import dev.seaworthy.runtime.DataSize;\nimport dev.seaworthy.runtime.Secret;\n");
        source.append("import java.net.URI;\nimport java.nio.file.Path;\nimport java.time.Duration;\n");
        source.append("import java.util.List;\n\n/** Configuration number ")
                .append(number)
                .append(". */\n");
        source.append(style.declaration()).append(" Config").append(number).append(" {\n");
        Kind[] kinds = Kind.values();
        for (int i = 0; i < members; i++) {
            kinds[i % kinds.length].write(source, style, i / kinds.length);
        }
        if (style == Contestant.Style.AUTO_VALUE_BUILDER) {
            source.append(builder("Config" + number, members));
        }
        return source.append("}\n").toString();
    }

    /** The builder as AutoValue wants it declared. */
    private static String builder(String type, int members) {
        StringBuilder source = new StringBuilder();
        source.append("    /** A builder. */\n    public static Builder builder() {\n");
        source.append("        return new AutoValue_").append(type).append(".Builder();\n    }\n\n");
        source.append("    /** Builds a configuration. */\n    @AutoValue.Builder\n");
        source.append("    public abstract static class Builder {\n");
        Kind[] kinds = Kind.values();
        for (int i = 0; i < members; i++) {
            kinds[i % kinds.length].writeSetter(source, i / kinds.length);
        }
        return source.append("        public abstract ")
                .append(type)
                .append(" build();\n    }\n")
                .toString();
    }
}
