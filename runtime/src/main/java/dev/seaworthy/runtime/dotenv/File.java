package dev.seaworthy.runtime.dotenv;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.text.TextFile;
import dev.seaworthy.runtime.text.UnreadableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One dotenv file of the working directory, and which of its mistakes were reported already. */
final class File {
    private final Path path;
    private final Parsed parsed;
    private final @Nullable UnreadableFile unreadable;
    private final Set<RefusedLine> told = new HashSet<>();
    private boolean isUnreadableTold;

    private File(Path path, Parsed parsed, @Nullable UnreadableFile unreadable) {
        this.path = path;
        this.parsed = parsed;
        this.unreadable = unreadable;
    }

    /** Reads a file; one that is not there sets nothing. */
    static File read(Path path, Map<String, String> environment) {
        if (!TextFile.isThere(path)) {
            return new File(path, new Parsed(), null);
        }
        try {
            return new File(path, Parser.parse(TextFile.markedText(path, TextFile.LIMIT), environment), null);
        } catch (UnreadableFile refused) {
            return new File(path, new Parsed(), refused);
        }
    }

    /** Reads a pipe or a device. */
    static File ofStream(Path path, Map<String, String> environment) {
        try {
            return new File(path, Parser.parse(TextFile.markedStream(path, TextFile.LIMIT), environment), null);
        } catch (UnreadableFile refused) {
            return new File(path, new Parsed(), refused);
        }
    }

    Path path() {
        return path;
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    Parsed parsed() {
        return parsed;
    }

    /** The place of an assignment, as reports show it. */
    String place(Assignment assignment) {
        return name() + ":" + assignment.line();
    }

    /** The place of a refusal, as reports show it. */
    String place(RefusedLine line) {
        return name() + ":" + line.line() + ":" + line.column();
    }

    /** Refuses a variable that this file may set when it cannot be read; the file then needs no other problem. */
    void requireReadable() {
        if (unreadable != null) {
            isUnreadableTold = true;
            throw Problems.unreadableEnvironment(this, unreadable);
        }
    }

    /** Remembers that a variable is refused for its line, which then needs no other problem. */
    void tell(RefusedLine line) {
        told.add(line);
    }

    /** What is wrong and was not told. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (unreadable != null && !isUnreadableTold) {
            problems.add(Problems.unreadable(this, unreadable));
        }
        for (RefusedLine line : parsed.refused()) {
            if (!told.contains(line)) {
                problems.add(Problems.refusedLine(this, line));
            }
        }
        return problems;
    }
}
