package dev.seaworthy.runtime;

import dev.seaworthy.runtime.text.TextFile;
import dev.seaworthy.runtime.text.UnreadableFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One dotenv file of the working directory, as a source reads it. */
final class DotenvFile {
    final String name;
    final Path path;
    final Map<String, DotenvLine> assignments;
    final List<DotenvLine> refused;

    /** Why the file could not be read at all, or null. */
    final @Nullable UnreadableFile unreadable;

    private boolean isUnreadableTold;

    private DotenvFile(
            String name,
            Path path,
            Map<String, DotenvLine> assignments,
            List<DotenvLine> refused,
            @Nullable UnreadableFile unreadable) {
        this.name = name;
        this.path = path;
        this.assignments = assignments;
        this.refused = refused;
        this.unreadable = unreadable;
    }

    /** Reads the file of that name; one that is not there sets nothing. */
    static DotenvFile read(Path directory, String name, Map<String, String> environment) {
        Path path = directory.resolve(name);
        if (!TextFile.isThere(path)) {
            return new DotenvFile(name, path, Map.of(), List.of(), null);
        }
        String text;
        try {
            text = TextFile.markedText(path, TextFile.LIMIT);
        } catch (UnreadableFile refused) {
            return new DotenvFile(name, path, Map.of(), List.of(), refused);
        }
        DotenvParser parser = new DotenvParser(text, environment);
        return new DotenvFile(name, path, parser.assignments(), parser.refused(), null);
    }

    /** The text of a variable, or null when the file does not set it. */
    @Nullable
    String value(String variable) {
        DotenvLine line = assignments.get(variable);
        if (line == null) {
            return null;
        }
        return line.value == null ? DotenvProblems.refuse(this, line) : line.value;
    }

    /** The text of the variable that says which environment this is: the start ends here when the file is unreadable. */
    @Nullable
    String environment(String variable) {
        if (unreadable != null) {
            isUnreadableTold = true;
            DotenvProblems.requireReadable(this);
        }
        return value(variable);
    }

    String origin(String variable) {
        DotenvLine line = assignments.get(variable);
        return line == null ? name : name + ":" + line.line;
    }

    /** Whether there is something wrong that {@link #value} did not throw. */
    boolean hasProblems() {
        if (unreadable != null && !isUnreadableTold) {
            return true;
        }
        for (DotenvLine line : refused) {
            if (!line.isTold) {
                return true;
            }
        }
        return false;
    }
}
