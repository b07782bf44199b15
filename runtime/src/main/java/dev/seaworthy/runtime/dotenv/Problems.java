package dev.seaworthy.runtime.dotenv;

import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.SourceException;
import dev.seaworthy.runtime.text.EnvironmentNames;
import dev.seaworthy.runtime.text.Nearest;
import dev.seaworthy.runtime.text.UnreadableFile;
import java.util.Locale;

/** What is wrong with dotenv files, in words. Loaded only when something is. */
final class Problems {
    private Problems() {}

    /** A variable whose line is refused. */
    static SourceException refusedVariable(String place, Advice advice, Advice concealed) {
        SourceException withoutText = new SourceException("malformed", message(concealed), place, concealed.fix());
        return new SourceException(message(advice), advice.fix(), withoutText);
    }

    private static String message(Advice advice) {
        return "cannot be read: its line " + advice.reason();
    }

    /** A line that is refused, and whose variable nobody asked for: it may be a secret. */
    static Problem refusedLine(File file, RefusedLine line) {
        return new Problem(
                "malformed",
                file.name(),
                "has a line that cannot be read: it " + line.concealed().reason(),
                file.place(line),
                line.concealed().fix());
    }

    /** A file that cannot be read. */
    static Problem unreadable(File file, UnreadableFile unreadable) {
        return new Problem("unreadable", file.name(), unreadable.reason(), "", unreadable.fix());
    }

    /** The variable that says which environment this is, when a file that may set it cannot be read. */
    static SourceException unreadableEnvironment(File file, UnreadableFile unreadable) {
        return new SourceException(
                "unreadable", "is not set, and " + file.name() + " " + unreadable.reason(), "", unreadable.fix());
    }

    /** Refuses an environment that a dotenv file may not set; a word that means none is the loader's to refuse. */
    static void requireNoOtherEnvironment(String variable, Found found) {
        String meant = Nearest.to(found.value().strip().toLowerCase(Locale.ROOT), EnvironmentNames.all());
        if (meant != null && !meant.equals("development")) {
            throw new SourceException(
                    "conflict",
                    "is set to " + meant + " by a dotenv file, which may only set it to development",
                    found.origin(),
                    "set " + variable + "=" + meant + " in the process environment, and remove the line");
        }
    }
}
