package dev.seaworthy.quarkus;

import io.smallrye.config.ConfigValue;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a property comes from, as reports say it: {@code %dev.database.url in application.properties:3}. */
final class Origin {
    private static final String SYSTEM_PROPERTIES = "SysPropConfigSource";
    private static final String ENVIRONMENT = "EnvConfigSource";
    private static final String LOCATION = "[source=";
    private static final String ENTRY = "!/";
    private static final String NATIVE = "resource:";

    private Origin() {}

    static String of(ConfigValue value) {
        String source = String.valueOf(value.getSourceName());
        return switch (source) {
            case SYSTEM_PROPERTIES -> "system property " + value.getName();
            case ENVIRONMENT -> "environment variable";
            default -> value.getNameProfiled() + " in " + place(source) + line(value);
        };
    }

    /** Whether a source is a dotenv file that Quarkus reads. */
    static boolean isDotenv(@Nullable String sourceName) {
        return sourceName != null && sourceName.startsWith(ENVIRONMENT + LOCATION);
    }

    /** Whether it is in the environment of the process. */
    static boolean isEnvironment(ConfigValue value) {
        return ENVIRONMENT.equals(value.getSourceName());
    }

    /** Whether the application brings it along: in a file of its archive or its native image, or recorded by its build. */
    static boolean isPacked(ConfigValue value) {
        String source = String.valueOf(value.getSourceName());
        return value.getSourceOrdinal() < 0 || source.contains(ENTRY) || source.contains(NATIVE);
    }

    private static String line(ConfigValue value) {
        return value.getLineNumber() < 0 ? "" : ":" + value.getLineNumber();
    }

    /** The file of a source: its entry in an archive, or its path from the working directory. */
    private static String place(String source) {
        int location = source.indexOf(LOCATION);
        if (location < 0 || !source.endsWith("]")) {
            return source;
        }
        String url = source.substring(location + LOCATION.length(), source.length() - 1);
        int entry = url.lastIndexOf(ENTRY);
        if (entry >= 0) {
            return url.substring(entry + ENTRY.length());
        }
        return url.startsWith("file:") ? relative(file(url)) : url;
    }

    /** The path that a URL names, which has a drive on Windows; a URL that is none is a path as it stands. */
    private static Path file(String url) {
        try {
            return Path.of(URI.create(url));
        } catch (IllegalArgumentException noUrl) {
            return Path.of(url.substring("file:".length()));
        }
    }

    private static String relative(Path file) {
        Path directory = Path.of("").toAbsolutePath();
        return (file.startsWith(directory) ? directory.relativize(file) : file).toString();
    }
}
