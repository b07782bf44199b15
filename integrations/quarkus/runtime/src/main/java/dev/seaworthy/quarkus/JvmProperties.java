package dev.seaworthy.quarkus;

import java.util.Set;

/** The system properties that every Java process has: nobody sets {@code USER_NAME} by being somebody. */
final class JvmProperties {
    private static final Set<String> NAMES = Set.of(
            "file.encoding",
            "file.separator",
            "line.separator",
            "native.encoding",
            "os.arch",
            "os.name",
            "os.version",
            "path.separator",
            "stderr.encoding",
            "stdin.encoding",
            "stdout.encoding",
            "user.country",
            "user.dir",
            "user.home",
            "user.language",
            "user.name",
            "user.script",
            "user.timezone",
            "user.variant");

    private JvmProperties() {}

    static boolean has(String name) {
        return NAMES.contains(name) || name.startsWith("java.") || name.startsWith("jdk.") || name.startsWith("sun.");
    }
}
