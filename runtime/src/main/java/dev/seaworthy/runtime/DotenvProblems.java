package dev.seaworthy.runtime;

import dev.seaworthy.runtime.text.EnvironmentNames;
import dev.seaworthy.runtime.text.Nearest;
import dev.seaworthy.runtime.text.UnreadableFile;
import java.util.List;
import java.util.Locale;

/** What is wrong with dotenv files, in words. Loaded only when something is. */
final class DotenvProblems {
    private DotenvProblems() {}

    /** Refuses a variable whose line is refused; the line then needs no other problem. */
    static @Nullable String refuse(DotenvFile file, DotenvLine line) {
        line.isTold = true;
        throw new SourceException("malformed", "cannot be read: its line " + line.reason, place(file, line), line.fix);
    }

    /** Refuses the variable that says which environment this is when the file that may say it is unreadable. */
    static void requireReadable(DotenvFile file) {
        UnreadableFile unreadable = file.unreadable;
        if (unreadable != null) {
            throw new SourceException(
                    "unreadable", "is not set, and " + file.name + " " + unreadable.reason(), "", unreadable.fix());
        }
    }

    /** Refuses an environment that a dotenv file may not set; what is no environment at all is the loader's to refuse. */
    static String environment(String variable, String text, String origin) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        String meant = Nearest.to(word, EnvironmentNames.all());
        if (meant == null || meant.equals("development")) {
            return text;
        }
        throw new SourceException(
                "conflict",
                "is set to " + meant + " by a dotenv file, which may only set it to development",
                origin,
                "set " + variable + "=" + meant + " in the process environment, and remove the line");
    }

    /** Adds what {@link DotenvFile#value} did not throw. */
    static void add(DotenvFile file, List<Problem> problems) {
        if (file.unreadable != null) {
            problems.add(new Problem("unreadable", file.name, file.unreadable.reason(), "", file.unreadable.fix()));
        }
        for (DotenvLine line : file.refused) {
            if (!line.isTold) {
                problems.add(new Problem(
                        "malformed",
                        file.name,
                        "has a line that cannot be read: it " + line.reason,
                        place(file, line),
                        line.fix));
            }
        }
    }

    private static String place(DotenvFile file, DotenvLine line) {
        return file.name + ":" + line.line + ":" + line.column;
    }
}
