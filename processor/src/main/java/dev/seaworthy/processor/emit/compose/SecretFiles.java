package dev.seaworthy.processor.emit.compose;

import dev.seaworthy.processor.emit.YamlLines;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The secrets of a service, each a file: the list of those that it has, and the list of where they are. */
final class SecretFiles {
    /** Whether each is needed, by its name. */
    private final Map<String, Boolean> needed = new LinkedHashMap<>();

    /**
     * The name for the secret of a variable, which no other one gets. It is in lower case, since a file system may not tell
     * names apart that differ in case alone.
     */
    String next(String variable, boolean isNeeded) {
        String name = variable.toLowerCase(Locale.ROOT);
        while (needed.containsKey(name)) {
            name = "env_" + name;
        }
        needed.put(name, isNeeded);
        return name;
    }

    /** Adds both lists; what is not needed is a comment in them. */
    void addTo(YamlLines lines) {
        if (needed.isEmpty()) {
            return;
        }
        start(lines, 4);
        needed.forEach((name, isNeeded) -> line(lines, 6, isNeeded, "- " + YamlLines.quoted(name)));
        start(lines, 0);
        needed.forEach((name, isNeeded) -> {
            line(lines, 2, isNeeded, YamlLines.quoted(name) + ":");
            line(lines, 4, isNeeded, "file: " + YamlLines.quoted("./secrets/" + name));
        });
    }

    /** Compose takes no list with nothing in it. */
    private void start(YamlLines lines, int indent) {
        boolean isAnyNeeded = needed.containsValue(true);
        if (!isAnyNeeded) {
            lines.comment(indent, "Uncomment this line with the first of them.");
        }
        line(lines, indent, isAnyNeeded, "secrets:");
    }

    private static void line(YamlLines lines, int indent, boolean isNeeded, String line) {
        lines.line(indent, (isNeeded ? "" : "# ") + line);
    }
}
